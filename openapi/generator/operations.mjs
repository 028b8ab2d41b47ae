const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const BODY_KINDS = { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form', 'multipart/form-data': 'multipart' };

const SCOPES = ['cases:read', 'cases:write'];

const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const refName = (schema) => schema?.$ref?.split('/').pop();

/** Follows a `$ref` inside the bundled document. */
export function resolveRef(api, node) {
  if (!node?.$ref) return node;
  return node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], api);
}

/** One row an operation, in the order of the contract. */
export function operationRows(api) {
  const rows = [];
  const chunkOf = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    const prefix = (item.servers ?? api.servers)[0].url.replace(/\/$/, '');
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolveRef(api, one));
      const tag = operation.tags[0];
      const row = {
        id: operation.operationId, method: method.toUpperCase(), path: prefix + path, tag, group: camel(tag), name: operation['x-method'] ?? operation.operationId,
        parameters, query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
        ifMatch: parameters.some((one) => one.name === 'If-Match'),
        idempotencyKey: parameters.some((one) => one.name === 'Idempotency-Key'),
        ...bodyOf(api, operation), ...answerOf(api, operation), ...accessOf(api, operation),
      };
      if (row.schema) {
        // A schema that several resources answer with is checked by the chunk of the first one.
        if (!chunkOf.has(row.schema)) chunkOf.set(row.schema, tag);
        row.chunk = chunkOf.get(row.schema);
        const schema = api.components.schemas[row.schema];
        row.paged = row.query.includes('cursor') && schema.properties?.nextCursor !== undefined;
      }
      rows.push(row);
    }
  }
  return rows;
}

function bodyOf(api, operation) {
  const body = resolveRef(api, operation.requestBody);
  if (!body) return {};
  const [[mediaType, { schema }]] = Object.entries(body.content);
  return { body: BODY_KINDS[mediaType], bodyRequired: body.required === true, bodySchema: schema };
}

function answerOf(api, operation) {
  const [status, reference] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'));
  const content = Object.entries(resolveRef(api, reference).content ?? {});
  const json = content.find(([type]) => type === 'application/json');
  if (!json) return { status: Number(status), answer: content.length ? 'binary' : 'none' };
  const schema = refName(json[1].schema);
  if (!schema) throw new Error(`${operation.operationId}: answers need a named schema`);
  return { status: Number(status), answer: 'json', schema };
}

function accessOf(api, operation) {
  const security = operation.security ?? api.security;
  const machine = security.find((one) => one.machine);
  if (machine && !(machine.machine.length === 1 && SCOPES.includes(machine.machine[0]))) throw new Error(`${operation.operationId}: one scope of ${SCOPES}`);
  return { auth: security.length > 0, ...(machine ? { scopes: machine.machine } : {}) };
}

/**
 * `operations.js`: small, because every page loads it. One line of text an operation, which compresses better than objects: id, method, path, group.name,
 * flags, query parameters, schema and chunk of the answer; `-` stands for nothing. `ROW` below reads it.
 */
export function operationModules(rows) {
  const chunks = [...new Set(rows.flatMap((row) => row.chunk ?? []))];
  const lines = rows.map((row) => {
    const flags = [
      row.body && row.body[0], row.body && !row.bodyRequired && 'o', row.ifMatch && 'v', row.idempotencyKey && 'k', !row.auth && 'a',
      row.scopes?.includes('cases:read') && 'r', row.scopes?.includes('cases:write') && 'w',
      row.answer === 'binary' && 'b', row.answer === 'none' && 'n', row.status === 201 && 'c', row.paged && 'p',
    ].filter(Boolean).join('');
    const fields = [row.id, row.method, row.path, row.group, row.name, flags || '-', row.query.join() || '-', ...(row.schema ? [row.schema, row.chunk] : [])];
    return fields.join(' ');
  });
  const js = `const chunks = {
${chunks.map((tag) => `  ${JSON.stringify(tag)}: () => import('./responses/${tag}.js'),`).join('\n')}
};
const table = \`${lines.join('\n')}\`;
${ROW}
export const operations = /*#__PURE__*/ Object.fromEntries(/*#__PURE__*/ table.split('\\n').map(row));
`;
  return { 'operations.js': js, 'operations.d.ts': declarations(rows) };
}

const ROW = `const bodies = { j: 'json', f: 'form', m: 'multipart' };
function row(line) {
  const [id, method, path, group, name, flags, query, schema, chunk] = line.split(' ');
  const has = (flag) => flags.includes(flag);
  const operation = { id, method, path, group, name, auth: !has('a'), answer: has('b') ? 'binary' : has('n') ? 'none' : 'json', status: has('c') ? 201 : has('n') ? 204 : 200 };
  if (query !== '-') operation.query = query.split(',');
  for (const flag in bodies) if (has(flag)) operation.body = bodies[flag];
  if (has('o')) operation.bodyOptional = true;
  if (has('v')) operation.ifMatch = true;
  if (has('k')) operation.idempotencyKey = true;
  if (has('r') || has('w')) operation.scopes = [has('r') ? 'cases:read' : 'cases:write'];
  if (has('p')) operation.paged = true;
  if (schema) Object.assign(operation, { schema, validator: chunks[chunk] });
  return [id, operation];
}`;

function declarations(rows) {
  const groups = Map.groupBy(rows, (row) => row.group);
  const groupLines = [...groups].map(([group, members]) => {
    const methods = members.map((row) => `readonly ${row.name}: ${JSON.stringify(row.id)}`);
    if (new Set(members.map((row) => row.name)).size !== members.length) throw new Error(`Two methods of one name in ${group}`);
    return `  readonly ${group}: { ${methods.join('; ')} };`;
  });
  const flags = rows.map((row) => {
    const facts = [
      `readonly body: ${row.body ? JSON.stringify(row.body) : 'undefined'}`,
      `readonly bodyOptional: ${Boolean(row.body && !row.bodyRequired)}`,
      `readonly ifMatch: ${row.ifMatch}`,
      `readonly idempotencyKey: ${row.idempotencyKey}`,
      `readonly answer: ${JSON.stringify(row.answer)}`,
      `readonly paged: ${Boolean(row.paged)}`,
    ];
    return `  readonly ${row.id}: { ${facts.join('; ')} };`;
  });
  return `/** What a response validator can do; values come from zod/mini. */
export interface ResponseValidator {
  safeParse(value: unknown): { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly message: string }[] } };
}
/** One operation of the contract. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With the prefix, parameters in braces: \`/v1/cases/{caseId}\`. */
  readonly path: string;
  /** \`client[group][name]\` calls it. */
  readonly group: string;
  readonly name: string;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Kind of request body; absent when there is none. */
  readonly body?: 'json' | 'form' | 'multipart';
  readonly bodyOptional?: true;
  /** Needs \`If-Match\`. */
  readonly ifMatch?: true;
  /** Accepts \`Idempotency-Key\`. */
  readonly idempotencyKey?: true;
  /** Needs a token. */
  readonly auth: boolean;
  /** Scopes with which a machine client may call it; absent: officials only. */
  readonly scopes?: readonly string[];
  readonly answer: 'json' | 'binary' | 'none';
  /** Status of success. */
  readonly status: number;
  /** Answers \`{ items, nextCursor? }\` and takes \`cursor\`. */
  readonly paged?: true;
  /** Name of the schema of a JSON answer, and the lazy module that exports its validator by that name. */
  readonly schema?: string;
  readonly validator?: () => Promise<{ readonly [schema: string]: ResponseValidator }>;
}
/** Facts of each operation that types are computed from. */
export interface OperationFacts {
${flags.join('\n')}
}
export type OperationId = keyof OperationFacts;
/** Groups of the client: method name → operation. */
export interface OperationGroups {
${groupLines.join('\n')}
}
export declare const operations: { readonly [Id in OperationId]: Operation };
`;
}
