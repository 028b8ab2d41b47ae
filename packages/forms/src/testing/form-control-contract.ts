import { associationClaims } from './association-claims.ts';
import { nameOf, runContract, type Contract, type Maker } from './claims.ts';
import { ControlStage, type FieldAccess, type FormControlSample } from './control-stage.ts';
import { entryClaims } from './entry-claims.ts';

/** What `runFormControlContract` claims, for whoever wants the claims without a test runner. */
export function formControlContract<Model>(maker: Maker, samples: readonly FormControlSample<Model>[], access: FieldAccess = {}): Contract {
  const name = nameOf(maker);
  const [first, ...others] = samples;
  if (!first) throw new Error(`${name}: the contract needs a sample`);
  const stage = new ControlStage(maker, access);
  const all = [first, ...others] as const;
  return { title: `${name}: form control contract`, claims: [...associationClaims(stage, all), ...entryClaims(stage, all)] };
}

/** Proves that a control behaves in a host's form as a native one does, and keeps what is typed in Vietnamese. */
export function runFormControlContract<Model>(maker: Maker, samples: readonly FormControlSample<Model>[], access: FieldAccess = {}): void {
  runContract(formControlContract(maker, samples, access));
}
