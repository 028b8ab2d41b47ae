import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * `types.d.ts`: `paths`, `operations`, `components`, and one alias per schema. Immutable, so that a value typed with `readonly` lists
 * (the case of @xlvphc/law) is assignable to the wire and back; a default does not make an optional property of a request required.
 */
export async function types(api) {
  const ast = await openapiTypescript(api, { immutable: true, defaultNonNullable: false, alphabetize: false });
  const names = Object.keys(api.components.schemas).sort();
  const aliases = names.map((name) => `export type ${name} = components['schemas'][${JSON.stringify(name)}];`);
  return { 'types.d.ts': `${astToString(ast)}\n${aliases.join('\n')}\n`, 'types.js': 'export {};\n' };
}
