import type { FormValue } from '../../definition.ts';

/** Made-up values by code of the form, then by the path of the blank (`witnesses.*.fullName`) or by its id; what is not here comes from the common ones. */
export type FormExamples = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;
