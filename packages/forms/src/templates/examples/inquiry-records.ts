import type { FormExamples } from './form-examples.ts';

/** Made-up values for the forms of inquiry and enforcement (MBB02 – MBB14). */
export const inquiryRecordsExamples: FormExamples = {};
