import type { FormExamples } from './form-examples.ts';

/** Made-up values for the forms of seizure, return, search, transfer (MBB15 – MBB30). */
export const custodyRecordsExamples: FormExamples = {};
