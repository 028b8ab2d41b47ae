import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `request-validators.js`: Ajv's stand-alone code, bundled to ESM without `require`, so that the server's app validates in a browser under a strict CSP too.
 * Bodies are checked as they are (defaults filled in); path, query and form values arrive as text and are coerced in place.
 */
export async function requestValidators(api, rows, resolveDir) {
  const components = { $id: 'api', components: { schemas: discriminated(structuredClone(api.components.schemas)) } };
  const modules = {
    bodies: compile(components, { coerceTypes: false }, rows.flatMap((row) => (row.body === 'json' ? [[row.id, row.bodySchema]] : []))),
    texts: compile(components, { coerceTypes: true }, rows.flatMap((row) => textSchemas(api, row))),
  };
  const entries = rows.map((row) => {
    const parts = [
      ...(row.body === 'json' ? [`body: bodies.${row.id}`] : row.body ? [`body: texts.${row.id}_body`] : []),
      ...['path', 'query', 'header'].filter((place) => has(row, place)).map((place) => `${place}: texts.${row.id}_${place}`),
    ];
    return `  ${row.id}: { ${parts.join(', ')} },`;
  });
  const source = `import * as bodies from 'validators:bodies';\nimport * as texts from 'validators:texts';\nexport const requestValidators = {\n${entries.join('\n')}\n};\n`;
  const result = await build({
    // The names of modules in the output must not depend on where the generator was started from.
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    stdin: { contents: source, resolveDir, loader: 'js' },
    bundle: true, write: false, format: 'esm', platform: 'neutral', target: 'es2022', mainFields: ['module', 'main'], minifySyntax: true, logLevel: 'silent',
    plugins: [{
      name: 'validators',
      setup(builder) {
        builder.onResolve({ filter: /^validators:/ }, ({ path }) => ({ path: path.slice('validators:'.length), namespace: 'validators' }));
        builder.onLoad({ filter: /.*/, namespace: 'validators' }, ({ path }) => ({ contents: modules[path], loader: 'js', resolveDir }));
      },
    }],
  });
  const code = result.outputFiles[0].text;
  // `.code = 'require(…)'` is a note of Ajv for its own generator, never run.
  const evaluating = code.replace(/\.code = 'require\([^']*'/g, '').match(/.*(new Function|\brequire\(|\beval\().*/)?.[0];
  if (evaluating) throw new Error(`The request validators must not evaluate code: ${evaluating}`);
  return { 'request-validators.js': code, 'request-validators.d.ts': DECLARATIONS };
}

const DECLARATIONS = `import type { OperationId } from './operations.js';
/** What is wrong with one place of the request (Ajv's error object without prose). */
export interface RequestError {
  /** JSON pointer into the value, e.g. \`/violations/0/fine\`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}
/** True when the value fits; otherwise \`errors\` holds all faults of the last call. Fills in defaults in place. */
export interface RequestValidator {
  (value: unknown): boolean;
  errors?: readonly RequestError[] | null;
}
/** Validators of one operation. \`path\`, \`query\`, \`header\` (lower-case names) and form bodies take objects of strings and coerce them in place. */
export interface OperationValidators {
  readonly body?: RequestValidator;
  readonly path?: RequestValidator;
  readonly query?: RequestValidator;
  readonly header?: RequestValidator;
}
export declare const requestValidators: { readonly [Id in OperationId]: OperationValidators };
`;

const has = (row, place) => place === 'query' || row.parameters.some((one) => one.in === place);

/** Schemas of what arrives as text. Every operation has a query schema: an unknown query parameter is an error. */
function textSchemas(api, row) {
  const schemas = [];
  for (const place of ['path', 'query', 'header']) {
    if (!has(row, place)) continue;
    const members = row.parameters.filter((one) => one.in === place);
    const name = (one) => (place === 'header' ? one.name.toLowerCase() : one.name);
    schemas.push([`${row.id}_${place}`, {
      type: 'object',
      properties: Object.fromEntries(members.map((one) => [name(one), one.schema])),
      // A missing If-Match has its own answer, 428.
      required: members.filter((one) => one.required && one.name !== 'If-Match').map(name),
      ...(place === 'header' ? {} : { additionalProperties: false }),
    }]);
  }
  if (row.body && row.body !== 'json') {
    const { file: _file, ...properties } = resolve(api, row.bodySchema).properties;
    const { required = [] } = resolve(api, row.bodySchema);
    schemas.push([`${row.id}_body`, { type: 'object', properties, required: required.filter((one) => one !== 'file'), additionalProperties: false }]);
  }
  return schemas;
}

const resolve = (api, schema) => (schema.$ref ? api.components.schemas[schema.$ref.split('/').pop()] : schema);

function compile(components, options, schemas) {
  const ajv = new Ajv2020({ ...options, allErrors: true, useDefaults: true, strict: false, discriminator: true, messages: false, code: { source: true, esm: true, lines: true } });
  addFormats(ajv, ['date', 'date-time']);
  ajv.addSchema(components);
  const names = {};
  for (const [name, schema] of schemas) {
    ajv.addSchema({ $id: name, ...relative(schema) });
    names[name] = name;
  }
  return standaloneCode(ajv, names);
}

/** Points local references at the shared document. */
function relative(node) {
  if (Array.isArray(node)) return node.map(relative);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) =>
    [key, key === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'api#') : relative(value)]));
}

/** Tells Ajv which constant decides between alternatives: one clear error in place of one per alternative. */
function discriminated(schemas) {
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    Object.values(node).forEach(visit);
    if (!Array.isArray(node.oneOf)) return;
    const members = node.oneOf.map((one) => (one.$ref ? schemas[one.$ref.split('/').pop()] : one));
    const constants = members.map((one) => Object.entries(one.properties ?? {}).filter(([, value]) => 'const' in value).map(([key]) => key));
    const shared = constants[0]?.find((key) => constants.every((keys) => keys.includes(key)));
    if (shared) Object.assign(node, { type: 'object', required: [shared], discriminator: { propertyName: shared } });
  };
  visit(schemas);
  return schemas;
}
