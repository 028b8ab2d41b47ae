export * from '@xlvphc/forms/testing';
export * from './connected-contract.ts';
export * from './double-load-contract.ts';
