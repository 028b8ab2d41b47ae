import * as z from 'zod/mini';
import type { Field, FormDefinition, FormValues } from '../definition.ts';
import { fieldsOf, listsOf } from './fields.ts';
import { faultOf } from './fault.ts';

/** Blanks as a tree: `violator.fullName` is a branch and a leaf, a list holds the tree of its rows. */
interface Tree {
  readonly leaves: Map<string, Field>;
  readonly branches: Map<string, Tree>;
  readonly lists: Map<string, Tree>;
}

const emptyTree = (): Tree => ({ leaves: new Map(), branches: new Map(), lists: new Map() });

function treeOf(form: FormDefinition): Tree {
  const root = emptyTree();
  // A row may carry the id of the row of the case that it shows.
  for (const { pattern } of listsOf(form)) {
    const rows = reach(root, pattern, 'lists');
    rows.leaves.set('id', { id: 'id', kind: 'text', label: 'id' });
  }
  for (const { pattern, field } of fieldsOf(form)) {
    const cut = pattern.lastIndexOf('.');
    const parent = cut < 0 ? root : reach(root, pattern.slice(0, cut), 'branches');
    parent.leaves.set(pattern.slice(cut + 1), field);
  }
  return root;
}

function reach(root: Tree, pattern: string, last: 'lists' | 'branches'): Tree {
  const steps = pattern.split('.');
  let here = root;
  steps.forEach((step, index) => {
    if (step === '*') return;
    const kind = steps[index + 1] === '*' || (index === steps.length - 1 && last === 'lists') ? 'lists' : 'branches';
    let next = here[kind].get(step);
    if (!next) here[kind].set(step, (next = emptyTree()));
    here = next;
  });
  return here;
}

const schemas = new WeakMap<FormDefinition, z.ZodMiniType<FormValues>>();

/**
 * Schema of the values of a form. Every blank may be missing (a draft); what is there has to be well formed. Unknown keys are
 * refused. Kept for the life of the form: making it takes many times longer than using it.
 */
export function valuesSchema(form: FormDefinition): z.ZodMiniType<FormValues> {
  let schema = schemas.get(form);
  if (!schema) schemas.set(form, (schema = objectSchema(treeOf(form)) as unknown as z.ZodMiniType<FormValues>));
  return schema;
}

function objectSchema(tree: Tree): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, branch] of tree.branches) shape[name] = z.optional(objectSchema(branch));
  for (const [name, rows] of tree.lists) shape[name] = z.optional(z.array(objectSchema(rows)));
  for (const [name, field] of tree.leaves) shape[name] = z.optional(leafSchema(field));
  return z.strictObject(shape);
}

function leafSchema(field: Field): z.ZodMiniType {
  const base: z.ZodMiniType = baseSchema(field) as unknown as z.ZodMiniType;
  return base.check(
    z.refine((value) => value === '' || faultOf(field, value as string) === undefined, { error: (issue) => faultOf(field, issue.input as string)?.message.vi ?? '' }),
  );
}

const addressShape = z.strictObject({ line: z.optional(z.string()), communeCode: z.optional(z.string()), provinceCode: z.optional(z.string()) });

function baseSchema(field: Field): unknown {
  if (field.kind === 'number' || field.kind === 'money') return z.number();
  if (field.kind === 'flag') return z.boolean();
  if (field.kind === 'multi-choice') return z.array(z.string());
  if (field.kind === 'address') return addressShape;
  return z.string();
}

/** JSON Schema (2020-12) of the values, for clients in other languages. Required blanks are listed where no condition hides them. */
export function jsonSchema(form: FormDefinition): Readonly<Record<string, unknown>> {
  const always = new Set(fieldsOf(form).filter((info) => info.field.required && !info.condition && !info.field.assigned).map((info) => info.pattern));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:xlvphc:form:${form.code}:${form.validFrom}`,
    title: form.title,
    ...jsonObject(treeOf(form), '', always),
  };
}

function jsonObject(tree: Tree, scope: string, always: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {};
  for (const [name, branch] of tree.branches) properties[name] = jsonObject(branch, `${scope}${name}.`, always);
  for (const [name, rows] of tree.lists) properties[name] = { type: 'array', items: jsonObject(rows, `${scope}${name}.*.`, always) };
  for (const [name, field] of tree.leaves) properties[name] = jsonLeaf(field);
  const required = [...tree.leaves.keys()].filter((name) => always.has(scope + name));
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

function jsonLeaf(field: Field): Readonly<Record<string, unknown>> {
  const about = { title: field.label, ...(field.hint ? { description: field.hint } : {}) };
  const options = field.options?.map((option) => option.value);
  switch (field.kind) {
    case 'money':
      return { ...about, type: 'integer', minimum: field.min ?? 0, ...(field.max === undefined ? {} : { maximum: field.max }) };
    case 'number':
      return { ...about, type: 'number', ...(field.min === undefined ? {} : { minimum: field.min }), ...(field.max === undefined ? {} : { maximum: field.max }) };
    case 'flag':
      return { ...about, type: 'boolean' };
    case 'date':
      return { ...about, type: 'string', format: 'date' };
    case 'date-time':
      return { ...about, type: 'string', format: 'date-time' };
    case 'time':
      return { ...about, type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
    case 'choice':
      return { ...about, type: 'string', ...(options ? { enum: options } : {}) };
    case 'multi-choice':
      return { ...about, type: 'array', items: { type: 'string', ...(options ? { enum: options } : {}) } };
    case 'address':
      return { ...about, type: 'object', properties: { line: { type: 'string' }, communeCode: { type: 'string' }, provinceCode: { type: 'string' } }, additionalProperties: false };
    default:
      return { ...about, type: 'string', ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }) };
  }
}
