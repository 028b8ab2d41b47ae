export * from '@xlvphc/forms/testing';
export * from './connected-contract.ts';
