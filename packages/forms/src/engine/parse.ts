import * as z from 'zod/mini';
import type { FormDefinition } from '../definition.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const operand = z.union([z.strictObject({ path: z.string() }), z.strictObject({ value })]);
const computation = z.strictObject({ rule: z.string(), args: z.record(z.string(), operand), suggests: z.optional(z.literal(true)), reasonField: z.optional(z.string()) });

const condition: z.ZodMiniType = z.lazy(() =>
  z.union([
    z.strictObject({ op: z.enum(['eq', 'ne', 'gt', 'lt']), left: operand, right: operand }),
    z.strictObject({ op: z.literal('in'), left: operand, values: z.array(z.union([z.string(), z.number()])) }),
    z.strictObject({ op: z.literal('filled'), left: operand }),
    z.strictObject({ op: z.enum(['and', 'or']), all: z.array(condition) }),
    z.strictObject({ op: z.literal('not'), test: condition }),
    z.strictObject({ op: z.literal('rule'), rule: z.string(), args: z.record(z.string(), operand) }),
  ]),
);

/** Steps of a path are names or row numbers; a name that is special to JavaScript never gets in. */
const id = z.string().check(z.regex(/^(?!(?:.*\.)?(?:__proto__|constructor|prototype)(?:\.|$))[A-Za-z][\w]*(\.[A-Za-z][\w]*)*$/));
const field = z.looseObject({
  id,
  kind: z.enum(['text', 'long-text', 'number', 'money', 'date', 'time', 'date-time', 'choice', 'multi-choice', 'flag', 'address', 'legal-basis', 'combobox']),
  label: z.string(),
  options: z.optional(z.array(z.strictObject({ value: z.string(), label: z.string() }))),
  computed: z.optional(computation),
});

const inline: z.ZodMiniType = z.lazy(() =>
  z.union([
    z.looseObject({ k: z.literal('text'), text: z.string() }),
    z.looseObject({ k: z.literal('blank'), field }),
    z.strictObject({ k: z.literal('alternative'), by: z.string(), options: z.record(z.string(), z.string()), empty: z.optional(z.string()) }),
    z.strictObject({ k: z.literal('when'), test: condition, inlines: z.array(inline) }),
  ]),
);

const block: z.ZodMiniType = z.lazy(() =>
  z.union([
    z.looseObject({ k: z.literal('p'), style: z.string(), inlines: z.array(inline) }),
    z.strictObject({ k: z.literal('section'), id: z.string(), title: z.string(), fold: z.optional(z.enum(['open', 'closed'])), blocks: z.array(block) }),
    z.strictObject({ k: z.literal('when'), test: condition, blocks: z.array(block) }),
    z.looseObject({ k: z.literal('repeat'), id, label: z.string(), itemLabel: z.string(), blocks: z.array(block) }),
    z.strictObject({ k: z.literal('columns'), left: z.array(block), right: z.array(block), keep: z.optional(z.boolean()) }),
    z.strictObject({ k: z.literal('data'), fields: z.array(field) }),
    z.strictObject({ k: z.literal('back'), blocks: z.array(block) }),
    z.looseObject({ k: z.literal('table'), id, label: z.string(), columns: z.array(z.strictObject({ head: z.string(), width: z.number(), field })) }),
  ]),
);

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const definition = z.looseObject({
  code: z.string(),
  symbol: z.string(),
  kind: z.enum(['record', 'decision']),
  title: z.string(),
  validFrom: day,
  validTo: z.nullable(day),
  source: z.string(),
  blocks: z.array(block),
});

/** A form from JSON (of the backend, of a ministry). Throws a TypeError that names what is wrong with it. */
export function parseForm(json: unknown): FormDefinition {
  const result = z.safeParse(definition, typeof json === 'string' ? JSON.parse(json) : json);
  if (!result.success) throw new TypeError(`not a form: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ')}`);
  return result.data as unknown as FormDefinition;
}
