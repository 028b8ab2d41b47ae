import type { FormExamples } from './form-examples.ts';

/** Made-up values for the forms of confiscation, remedy, seizure, detention (MQĐ14 – MQĐ24). */
export const seizureExamples: FormExamples = {};
