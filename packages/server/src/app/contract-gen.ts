import { operations } from '@xlvphc/openapi/operations';
import { requestValidators } from '@xlvphc/openapi/request-validators';
import type { Contract } from './contract.ts';

/** The contract as generated from `openapi/`. */
export const contract: Contract = { operations, validators: requestValidators };
