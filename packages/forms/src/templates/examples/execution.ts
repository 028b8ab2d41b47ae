import type { FormExamples } from './form-examples.ts';

/** Made-up values for the forms of execution and enforcement of a decision (MQĐ03 – MQĐ13). */
export const executionExamples: FormExamples = {};
