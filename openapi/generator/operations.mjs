const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const BODY_KINDS = { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form', 'multipart/form-data': 'multipart' };

const SCOPES = ['cases:read', 'cases:write'];

/** Resources with small answers share a chunk of validators: each chunk's name costs every page some twenty bytes. */
const SHARED = Object.fromEntries([
  ...['users', 'delegations', 'clients', 'units', 'registers', 'audit'].map((tag) => [tag, 'office']),
  ...['code-lists', 'forms', 'events', 'payments', 'attachments', 'party-history', 'public', 'health'].map((tag) => [tag, 'lists']),
]);

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
        id: operation.operationId, summary: localized(operation.summary, method), method: method.toUpperCase(), path: prefix + path, tag, group: camel(tag), name: operation['x-method'] ?? operation.operationId,
        parameters, query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
        ifMatch: parameters.some((one) => one.name === 'If-Match'),
        idempotencyKey: parameters.some((one) => one.name === 'Idempotency-Key'),
        ...bodyOf(api, operation), ...answerOf(api, operation), ...accessOf(api, operation),
      };
      if (row.schema) {
        // A schema that several resources answer with is checked by the chunk of the first one.
        if (!chunkOf.has(row.schema)) chunkOf.set(row.schema, SHARED[tag] ?? tag);
        row.chunk = chunkOf.get(row.schema);
        const schema = api.components.schemas[row.schema];
        row.paged = row.query.includes('cursor') && schema.properties?.nextCursor !== undefined;
      }
      rows.push(row);
    }
  }
  return rows;
}

/** `Documents of a case (văn bản của vụ việc).` in two languages, as what somebody did; one without Vietnamese in parentheses says the same in both. */
function localized(summary = '', method) {
  const [, en, vi] = /^(.+?) \(([^()]+)\)\.?$/.exec(summary) ?? [null, summary.replace(/\.$/, ''), summary.replace(/\.$/, '')];
  if (method === 'get') return { vi: `Xem ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`, en: `View: ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
  return { vi: vi.charAt(0).toUpperCase() + vi.slice(1), en };
}

/** `summaries.js`: what each operation is in words, for whoever shows the audit log. Not part of the table that every page loads. */
export function summaryModule(rows) {
  return {
    'summaries.js': `export const summaries = ${JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, row.summary])), null, 2)};\n`,
    'summaries.d.ts': `import type { OperationId } from './operations.js';
/** What an operation is in words. */
export declare const summaries: { readonly [Id in OperationId]: { readonly vi: string; readonly en: string } };
`,
  };
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
 * `operations.js`: small, because every page loads it. Text compresses better than objects: a paragraph a group, headed by its name and what it is about, and
 * in it one line an operation: name, id (`_` for the name and what the group is about), method, path (without the prefix, or after `!`), flags, query parameters, schema of the answer, chunk when it is another group's;
 * `-` stands for nothing. `READER` below reads it.
 */
/** Parameters of every paged list, left out of its line. */
const PAGE = ['cursor', 'limit'];

/** What most methods of a group are about: `Document` of `getDocument`, `createDocument`. */
const thingOf = (members) => members.flatMap(({ name, id }) => (['get', 'create'].includes(name) && id.startsWith(name) ? id.slice(name.length) : []))[0] ?? '';

/** The chunk in which a group's answers are checked. */
const chunkOfGroup = (members) => members.find((row) => row.chunk)?.chunk;

export function operationModules(rows, api) {
  const prefix = api.servers[0].url.replace(/\/$/, '');
  const chunks = [...new Set(rows.flatMap((row) => row.chunk ?? []))];
  const groups = Map.groupBy(rows, (row) => row.group);
  const members = (row) => groups.get(row.group);
  const line = (row) => {
    const flags = [
      row.body && row.body[0], row.body && !row.bodyRequired && 'o', row.ifMatch && 'v', row.idempotencyKey && 'k', !row.auth && 'a',
      row.scopes?.includes('cases:read') && 'r', row.scopes?.includes('cases:write') && 'w',
      row.answer === 'binary' && 'b', row.answer === 'none' && 'n', row.status === 201 && 'c', row.paged && 'p',
    ].filter(Boolean).join('');
    const path = row.path.startsWith(`${prefix}/`) ? row.path.slice(prefix.length) : `!${row.path}`;
    const answer = row.schema ? [row.schema, ...(row.chunk === chunkOfGroup(members(row)) ? [] : [camel(row.chunk)])] : [];
    const query = row.query.filter((name) => !row.paged || !PAGE.includes(name));
    const thing = thingOf(members(row));
    return [row.name, row.id.startsWith(row.name + thing) ? row.id.replace(row.name + thing, '_') : row.id, row.method, path, flags || '-', query.join() || '-', ...answer].join(' ');
  };
  const table = [...groups].map(([group, all]) => [[group, thingOf(all), camel(chunkOfGroup(all) ?? '')].join(' ').trimEnd(), ...all.map(line)].join('\n')).join('\n\n');
  const js = `const chunks = {
${chunks.map((tag) => `  ${camel(tag)}: () => import('./responses/${tag}.js'),`).join('\n')}
};
const prefix = ${JSON.stringify(prefix)};
const table = \`${table}\`;
${READER}
export const operations = /*#__PURE__*/ read();
`;
  return { 'operations.js': js, 'operations.d.ts': declarations(rows) };
}

const READER = `function read() {
  const all = {};
  for (const paragraph of table.split('\\n\\n')) {
    const [head, ...lines] = paragraph.split('\\n');
    const [group, thing, own] = head.split(' ');
    for (const line of lines) {
      const [name, short, method, path, flags, query, schema, chunk = own] = line.split(' ');
      const has = (flag) => flags.includes(flag);
      const id = short.replace('_', name + thing);
      const names = [...(query === '-' ? [] : query.split(',')), ...(has('p') ? ['cursor', 'limit'] : [])];
      all[id] = {
        id, method, path: path[0] === '!' ? path.slice(1) : prefix + path, group, name,
        auth: !has('a'), answer: has('b') ? 'binary' : has('n') ? 'none' : 'json', status: has('c') ? 201 : has('n') ? 204 : 200,
        ...(names[0] && { query: names }),
        ...(has('j') ? { body: 'json' } : has('f') ? { body: 'form' } : has('m') && { body: 'multipart' }),
        ...(has('o') && { bodyOptional: true }),
        ...(has('v') && { ifMatch: true }),
        ...(has('k') && { idempotencyKey: true }),
        ...((has('r') || has('w')) && { scopes: [has('r') ? 'cases:read' : 'cases:write'] }),
        ...(has('p') && { paged: true }),
        ...(schema && { schema, validator: chunks[chunk] }),
      };
    }
  }
  return all;
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
