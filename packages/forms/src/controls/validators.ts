import { say } from './messages.ts';

/** What a validator may look at. */
export interface Validated<Model = unknown> {
  readonly label: string;
  readonly required: boolean;
  readonly empty: boolean;
  readonly value: Model | undefined;
}

/** A small value: which flag of ValidityState it raises, and the sentence when it does. */
export interface Validator<Subject> {
  readonly flag: keyof ValidityStateFlags;
  test(subject: Subject): string | undefined;
}

export const filled: Validator<Validated> = {
  flag: 'valueMissing',
  test: (field) => (field.required && field.empty ? say('valueMissing', { label: field.label }) : undefined),
};

export const chosen: Validator<Validated> = {
  flag: 'valueMissing',
  test: (field) => (field.required && field.empty ? say('choiceMissing', { label: field.label }) : undefined),
};

export const lengthWithin: Validator<Validated<string> & { readonly maxLength: number | undefined }> = {
  flag: 'tooLong',
  test: ({ value = '', maxLength }) => (maxLength !== undefined && value.length > maxLength ? say('tooLong', { length: value.length, max: maxLength }) : undefined),
};

interface Ranged<Model> extends Validated<Model> {
  readonly min: Model | undefined;
  readonly max: Model | undefined;
  format(value: Model): string;
}

export const notBelow: Validator<Ranged<number>> = {
  flag: 'rangeUnderflow',
  test: (field) => (field.value !== undefined && field.min !== undefined && field.value < field.min ? say('tooSmall', { min: field.format(field.min) }) : undefined),
};

export const notAbove: Validator<Ranged<number>> = {
  flag: 'rangeOverflow',
  test: (field) => (field.value !== undefined && field.max !== undefined && field.value > field.max ? say('tooLarge', { max: field.format(field.max) }) : undefined),
};

export const notBefore: Validator<Ranged<string>> = {
  flag: 'rangeUnderflow',
  test: (field) => (field.value && field.min && field.value < field.min ? say('tooEarly', { min: field.format(field.min) }) : undefined),
};

export const notAfter: Validator<Ranged<string>> = {
  flag: 'rangeOverflow',
  test: (field) => (field.value && field.max && field.value > field.max ? say('tooLate', { max: field.format(field.max) }) : undefined),
};
