/**
 * `responses/<resource>.js`: zod/mini schemas of the answers, a lazy chunk for each large resource, the small ones together. They tolerate properties that they do not know and values
 * added to an open enumeration; lengths are the server's business. Patterns, kinds and required properties are checked.
 */
export function responseValidators(api, rows) {
  const schemas = api.components.schemas;
  const chunks = Map.groupBy(rows.filter((row) => row.chunk), (row) => row.chunk);
  const files = {};
  for (const [chunk, members] of chunks) {
    const roots = [...new Set(members.map((row) => row.schema))];
    const ordered = dependencies(schemas, roots);
    const lines = ordered.map((name) => `const ${name} = /*#__PURE__*/ ${expression(schemas[name])};`);
    files[`responses/${chunk}.js`] = `import * as z from 'zod/mini';
// Strict CSP: zod must not probe for eval.
z.config({ jitless: true });
${INTEGER}${lines.join('\n')}
export { ${roots.join(', ')} };
`;
    files[`responses/${chunk}.d.ts`] = `import type { ResponseValidator } from '../operations.js';
${roots.map((name) => `export declare const ${name}: ResponseValidator;`).join('\n')}
`;
  }
  return files;
}

// One check in place of three of zod's: 0.4 KB that every page would load.
const INTEGER = 'const integer = (least, most) => z.number().check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most));\n';

/** The schemas that the roots need, the needed ones first. The contract has no recursion. */
function dependencies(schemas, roots) {
  const done = new Set();
  const visit = (name, trail) => {
    if (done.has(name)) return;
    if (trail.includes(name)) throw new Error(`Recursive schema ${name}`);
    for (const next of references(schemas[name])) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const root of roots) visit(root, []);
  return [...done];
}

function references(node) {
  if (Array.isArray(node)) return node.flatMap(references);
  if (node === null || typeof node !== 'object') return [];
  if (typeof node.$ref === 'string') return [node.$ref.split('/').pop()];
  return Object.values(node).flatMap(references);
}

function expression(schema) {
  const text = JSON.stringify;
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.oneOf) return `z.union([${schema.oneOf.map(expression).join(', ')}])`;
  if (schema.allOf) return schema.allOf.map(expression).reduce((left, right) => `z.intersection(${left}, ${right})`);
  if ('const' in schema) return `z.literal(${text(schema.const)})`;
  if (schema.enum) return schema['x-open-enum'] ? 'z.string()' : `z.enum(${text(schema.enum)})`;
  switch (schema.type) {
    case 'string': return schema.pattern ? `z.string().check(z.regex(${new RegExp(schema.pattern)}))` : 'z.string()';
    case 'integer': return `integer(${schema.minimum ?? -Infinity}, ${schema.maximum ?? Infinity})`;
    case 'number': return 'z.number()';
    case 'boolean': return 'z.boolean()';
    case 'null': return 'z.null()';
    case 'array': return `z.array(${expression(schema.items)})`;
    case 'object': return object(schema);
    default: throw new Error(`No validator for ${text(schema)}`);
  }
}

function object({ properties, required = [], additionalProperties }) {
  if (!properties) {
    const value = typeof additionalProperties === 'object' ? expression(additionalProperties) : 'z.unknown()';
    return `z.record(z.string(), ${value})`;
  }
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = expression(schema);
    return `${name}: ${required.includes(name) ? value : `z.optional(${value})`}`;
  });
  return `z.object({ ${fields.join(', ')} })`;
}
