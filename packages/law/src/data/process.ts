import type { CaseEventType, CaseState } from '../case.ts';
import type { Confidence } from '../citation.ts';
import type { Rule, Source } from '../rule.ts';
import { FROM_2022, LAW, ND118, ND296 } from './documents.ts';
import { EXECUTION, FILED, HANDLING, OPEN, OPEN_DECISION } from './state-groups.ts';

/** Where an event may happen and where it leads: a state, `filed` (recorded or transferred, as it was), `same`, or `back` to what was suspended. */
export interface TransitionRule {
  readonly from: readonly CaseState[];
  readonly to: CaseState | 'filed' | 'same' | 'back';
}

const AFTER_DECISION: readonly CaseState[] = [...OPEN_DECISION, 'partly-executed', 'executed', 'time-barred'];
const OBLIGED: readonly CaseState[] = ['decided', ...EXECUTION, 'suspended', 'partly-executed', 'time-barred', 'not-sanctioned'];

function law(article: string, clause?: string): Source {
  return { document: LAW, article, ...(clause === undefined ? {} : { clause }) };
}

function transition(event: CaseEventType, from: readonly CaseState[], to: TransitionRule['to'], source: Source, confidence: Confidence = 'secondary', validFrom = FROM_2022): Rule<TransitionRule> {
  return { id: `process.${event}`, rows: [{ validFrom, validTo: null, value: { from, to }, source, confidence }] };
}

export const transitions: Readonly<Record<CaseEventType, Rule<TransitionRule>>> = {
  'case-opened': transition('case-opened', ['detected'], 'detected', law('55')),
  reminded: transition('reminded', ['detected'], 'reminded', law('139')),
  'record-made': transition('record-made', ['detected', ...HANDLING], 'recorded', law('58')),
  'file-transferred': transition('file-transferred', [...HANDLING], 'transferred', law('58', '5')),
  'explanation-requested': transition('explanation-requested', [...FILED, 'verifying', 'awaiting-explanation'], 'awaiting-explanation', law('61')),
  'explanation-received': transition('explanation-received', HANDLING, 'filed', law('61')),
  'explanation-waived': transition('explanation-waived', HANDLING, 'filed', law('61')),
  'verification-started': transition('verification-started', [...FILED, 'awaiting-explanation'], 'verifying', law('59')),
  'verification-ended': transition('verification-ended', ['verifying'], 'filed', law('59')),
  'transferred-to-criminal': transition('transferred-to-criminal', ['detected', ...HANDLING, 'suspended', 'criminal-review'], 'criminal-review', law('62')),
  'returned-from-criminal': transition('returned-from-criminal', ['criminal-review', 'criminal'], 'filed', law('63')),
  'decided-not-to-sanction': transition('decided-not-to-sanction', ['detected', ...HANDLING], 'not-sanctioned', law('65')),
  'decision-issued': transition('decision-issued', ['detected', ...HANDLING], 'decided', law('57')),
  'decision-served': transition('decision-served', ['decided', ...EXECUTION], 'served', law('70')),
  'service-failed': transition('service-failed', ['decided'], 'same', law('70', '2')),
  'execution-postponed': transition('execution-postponed', ['served', 'executing', 'corrected'], 'postponed', law('76')),
  'instalments-granted': transition('instalments-granted', ['served', 'executing', 'corrected', 'postponed'], 'instalments', law('79')),
  'fine-reduced': transition('fine-reduced', ['served', 'executing', 'corrected', 'postponed', 'instalments'], 'reduced', law('77'), 'unverified'),
  'execution-suspended': transition('execution-suspended', ['decided', ...EXECUTION], 'suspended', law('15', '3')),
  'execution-resumed': transition('execution-resumed', ['postponed', 'suspended'], 'back', law('62'), 'unverified'),
  'payment-received': transition('payment-received', ['decided', ...EXECUTION, 'suspended', 'partly-executed'], 'same', law('78')),
  'measure-carried-out': transition('measure-carried-out', OBLIGED, 'same', law('85')),
  'penalty-carried-out': transition('penalty-carried-out', OBLIGED, 'same', law('73')),
  'seizure-decided': transition('seizure-decided', OPEN, 'same', law('125')),
  'seizure-ended': transition('seizure-ended', [...OPEN, 'executed', 'cleared'], 'same', law('126')),
  published: transition('published', AFTER_DECISION, 'same', law('72')),
  'complaint-filed': transition('complaint-filed', AFTER_DECISION, 'same', law('15')),
  'complaint-settled': transition('complaint-settled', AFTER_DECISION, 'same', law('15')),
  'enforcement-ordered': transition('enforcement-ordered', ['served', 'executing', 'corrected', 'instalments', 'reduced', 'enforcing', 'partly-executed', 'time-barred'], 'enforcing', law('86')),
  'enforcement-ended': transition('enforcement-ended', ['enforcing'], 'executing', { document: ND296 }, 'unverified'),
  'document-corrected': transition('document-corrected', OPEN_DECISION, 'corrected', { document: ND118, article: '14' }),
  'decision-cancelled': transition('decision-cancelled', [...OPEN_DECISION, 'criminal-review'], 'filed', { document: ND118, article: '13' }),
  'partly-executed': transition('partly-executed', ['decided', ...EXECUTION, 'suspended'], 'partly-executed', law('75')),
  executed: transition('executed', ['decided', ...EXECUTION, 'partly-executed', 'time-barred', 'not-sanctioned'], 'executed', law('73')),
  'execution-time-barred': transition('execution-time-barred', OPEN_DECISION, 'time-barred', law('74')),
  cleared: transition('cleared', ['executed', 'time-barred', 'partly-executed'], 'cleared', law('7')),
};
