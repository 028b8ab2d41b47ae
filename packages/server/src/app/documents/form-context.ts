import type { FormContext, FormDefinition } from '@xlvphc/forms';
import type { IsoDate } from '@xlvphc/law';
import type { CaseFile } from '../cases/case-file.ts';
import { present } from '../cases/case-file.ts';
import { wireCase } from '../cases/wire.ts';
import type { RequestContext } from '../request.ts';
import { officialOf, onlyDecider, unitProfile, type Official } from './officials.ts';

/** Everything that a form may look at while an official works on a document of a case. */
export interface Desk {
  readonly context: FormContext;
  /** Who would sign: named, or the one who can; a record is signed by who makes it. */
  readonly signer: Official | undefined;
}

/** The context of a document. `signerId`: who was named to sign. */
export async function desk(ctx: RequestContext, file: CaseFile, form: FormDefinition, options: { readonly on?: IsoDate; readonly signerId?: string } = {}): Promise<Desk> {
  const on = options.on ?? ctx.on;
  const unit = await unitProfile(ctx.tx, file.unitId);
  const official = ctx.actor.kind === 'user' ? await officialOf(ctx.tx, file.unitId, ctx.actor.id, on) : undefined;
  const signer =
    options.signerId !== undefined
      ? await officialOf(ctx.tx, file.unitId, options.signerId, on)
      : form.kind === 'record' || official?.competent
        ? official
        : await onlyDecider(ctx.tx, file.unitId, on);
  return {
    context: { on, mode: file.mode, case: wireCase(file), ...present({ unit, official: official?.profile, signer: signer?.profile }) },
    signer,
  };
}
