// Checked by the compiler: the wire and the types of the lower floors are assignable both ways.
import type { Case, CaseDocument, CaseEvent, Citation, Exhibit, Finding, Party, Payment, Violation } from '@xlvphc/law';
import type { ValueSources } from '@xlvphc/forms';
import type * as Wire from '@xlvphc/openapi/types';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Compiles only when every entry is `true`. */
export const wire: {
  case: Same<Case, Wire.Case>;
  party: Same<Party, Wire.Party>;
  violation: Same<Violation, Wire.Violation>;
  exhibit: Same<Exhibit, Wire.Exhibit>;
  document: Same<CaseDocument, Wire.CaseDocument>;
  event: Same<CaseEvent, Wire.CaseEvent>;
  payment: Same<Payment, Wire.Payment>;
  citation: Same<Citation, Wire.Citation>;
  finding: Same<Finding, Wire.Finding>;
  sources: Same<ValueSources, Wire.ValueSources>;
} = { case: true, party: true, violation: true, exhibit: true, document: true, event: true, payment: true, citation: true, finding: true, sources: true };
