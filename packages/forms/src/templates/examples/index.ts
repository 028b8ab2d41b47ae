import { custodyRecordsExamples } from './custody-records.ts';
import { executionExamples } from './execution.ts';
import { inquiryRecordsExamples } from './inquiry-records.ts';
import { searchesExamples } from './searches.ts';
import { seizureExamples } from './seizure.ts';
import { exampleByName } from './common.ts';
import type { FormValue } from '../../definition.ts';
import type { FormExamples } from './form-examples.ts';

const byForm: FormExamples = { ...executionExamples, ...seizureExamples, ...searchesExamples, ...inquiryRecordsExamples, ...custodyRecordsExamples };

/** The made-up value of a blank: the form's own, else the common one. */
export const exampleOf = (code: string, id: string): FormValue | undefined => byForm[code]?.[id] ?? exampleByName[id];
