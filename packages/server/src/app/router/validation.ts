import type { RequestValidator, ValidationFault } from '../contract.ts';
import { Problem, type FieldError } from '../problem.ts';

const messages = {
  'VPHC-FIELD-UNKNOWN': { vi: 'Trường dữ liệu không có trong hợp đồng.', en: 'This property is unknown.' },
  'VPHC-FIELD-REQUIRED': { vi: 'Chưa nhập giá trị.', en: 'A value is required.' },
  'VPHC-FIELD-TYPE': { vi: 'Sai kiểu dữ liệu.', en: 'Wrong type of value.' },
  'VPHC-FIELD-TOO-BIG': { vi: 'Giá trị quá lớn hoặc quá dài.', en: 'The value is too large or too long.' },
  'VPHC-FIELD-TOO-SMALL': { vi: 'Giá trị quá nhỏ hoặc quá ngắn.', en: 'The value is too small or too short.' },
  'VPHC-FIELD-FORMAT': { vi: 'Giá trị không đúng định dạng.', en: 'The value has the wrong format.' },
  'VPHC-FIELD-VALUE': { vi: 'Giá trị không nằm trong danh sách cho phép.', en: 'The value is not one of those allowed.' },
  'VPHC-FIELD-REPEATED': { vi: 'Giá trị bị lặp.', en: 'The value is repeated.' },
} as const;
type FieldCode = keyof typeof messages;

const codes: Readonly<Record<string, FieldCode>> = {
  additionalProperties: 'VPHC-FIELD-UNKNOWN', unevaluatedProperties: 'VPHC-FIELD-UNKNOWN', propertyNames: 'VPHC-FIELD-UNKNOWN',
  required: 'VPHC-FIELD-REQUIRED', dependentRequired: 'VPHC-FIELD-REQUIRED', type: 'VPHC-FIELD-TYPE',
  maximum: 'VPHC-FIELD-TOO-BIG', exclusiveMaximum: 'VPHC-FIELD-TOO-BIG', maxLength: 'VPHC-FIELD-TOO-BIG', maxItems: 'VPHC-FIELD-TOO-BIG', maxProperties: 'VPHC-FIELD-TOO-BIG',
  minimum: 'VPHC-FIELD-TOO-SMALL', exclusiveMinimum: 'VPHC-FIELD-TOO-SMALL', minLength: 'VPHC-FIELD-TOO-SMALL', minItems: 'VPHC-FIELD-TOO-SMALL', minProperties: 'VPHC-FIELD-TOO-SMALL',
  pattern: 'VPHC-FIELD-FORMAT', format: 'VPHC-FIELD-FORMAT', multipleOf: 'VPHC-FIELD-FORMAT', uniqueItems: 'VPHC-FIELD-REPEATED',
};
/** Says only that a branch failed; the branches' own faults say where. */
const summaries = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not']);
/** Enough to mend a form; an attack is not answered at length. */
const maxErrors = 50;

function fieldError(fault: ValidationFault): FieldError {
  const { params } = fault;
  const named = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['missingProperty'] ?? params['tag'];
  const path = fault.instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const code = codes[fault.keyword] ?? 'VPHC-FIELD-VALUE';
  return { path: [...path, ...(typeof named === 'string' ? [named] : [])].join('.'), code, message: messages[code] };
}

function checked(part: 'body' | 'query', value: unknown, validator: RequestValidator | undefined): unknown {
  const validate = validator?.[part];
  if (!validate || validate(value)) return value;
  const faults = validate.errors ?? [];
  const telling = faults.filter((each) => !summaries.has(each.keyword));
  const errors = (telling.length > 0 ? telling : faults).slice(0, maxErrors).map(fieldError);
  const unique = [...new Map(errors.map((error) => [`${error.path} ${error.code}`, error])).values()];
  throw new Problem(part === 'body' ? 'VPHC-INVALID' : 'VPHC-QUERY-INVALID', { errors: unique });
}

/** Body as the contract wants it; unknown properties are refused. Throws VPHC-INVALID with the fields. */
export const validBody = (value: unknown, validator: RequestValidator | undefined): unknown => checked('body', value, validator);

/** Parameters of a query or a form: a name given several times becomes a list. */
export function textFields(entries: Iterable<readonly [string, string]>): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of entries) {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
  }
  return Object.fromEntries(fields);
}

/** Query as the contract wants it. Throws VPHC-QUERY-INVALID. */
export const validQuery = (parameters: URLSearchParams, validator: RequestValidator | undefined): unknown => checked('query', textFields(parameters), validator);
