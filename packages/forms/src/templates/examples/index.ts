import { custodyRecordsExamples } from './custody-records.ts';
import { executionExamples } from './execution.ts';
import { inquiryRecordsExamples } from './inquiry-records.ts';
import { searchesExamples } from './searches.ts';
import { seizureExamples } from './seizure.ts';
import { exampleByName } from './common.ts';
import type { FormValue } from '../../definition.ts';
import type { FormExamples } from './form-examples.ts';

const byForm: FormExamples = { ...executionExamples, ...seizureExamples, ...searchesExamples, ...inquiryRecordsExamples, ...custodyRecordsExamples };

/** The made-up value that a form's own examples give to a blank, by its path with the rows as `*`. */
export const ownExampleOf = (code: string, pattern: string): FormValue | undefined => byForm[code]?.[pattern];

/** The same, or by the id of the blank, else the common one. */
export const exampleOf = (code: string, pattern: string, id: string): FormValue | undefined => ownExampleOf(code, pattern) ?? byForm[code]?.[id] ?? exampleByName[pattern] ?? exampleByName[id];
