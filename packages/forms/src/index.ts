export type * from './definition.ts';
export type * from './context.ts';
export type * from './gen/values.ts';
export * from './draft-store.ts';
export * from './template/index.ts';
export * from './engine/index.ts';
