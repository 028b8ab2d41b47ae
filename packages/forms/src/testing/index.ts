export * from './a11y-contract.ts';
export * from './form-control-contract.ts';
export * from './leak-contract.ts';
export * from './stage.ts';
export * from './typing.ts';
