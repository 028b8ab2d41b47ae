export * from './form.ts';
export * from './blanks.ts';
export * from './blocks.ts';
export * from './conditions.ts';
export type * from './binding.ts';
