export * from './citation.ts';
export type * from './case.ts';
