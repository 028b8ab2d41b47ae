import type { FormExamples } from './form-examples.ts';

/** Made-up values for the forms of searches, suspension, delegation, correction (MQĐ25 – MQĐ42). */
export const searchesExamples: FormExamples = {};
