import type { FormValue } from '../../definition.ts';

/** Made-up values by code of the form, then by the id of the blank; what is not here comes from the common ones. */
export type FormExamples = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;
