import type { FormContext, FormDefinition } from '@xlvphc/forms';
import type { IsoDate } from '@xlvphc/law';
import type { CaseFile } from '../cases/case-file.ts';
import { present } from '../cases/case-file.ts';
import { wireCase } from '../cases/wire.ts';
import type { RequestContext } from '../request.ts';
import type { DocumentRow } from './document-file.ts';
import { officialOf, onlyDecider, powerOf, unitProfile, type Official } from './officials.ts';

/** Everything that a form may look at while an official works on a document of a case. */
export interface Desk {
  readonly context: FormContext;
  /** Who would sign: named, or the one who can; a record is signed by who makes it. */
  readonly signer: Official | undefined;
}

/** What the document itself says of its place in the case. */
interface DeskOptions {
  readonly on?: IsoDate;
  /** Who was named to sign; by default the signer that the document has. */
  readonly signerId?: string;
  /** The document, once it is stored; before that what it is about. */
  readonly row?: Pick<DocumentRow, 'id' | 'signer' | 'based_on' | 'party_id'>;
  readonly basedOn?: readonly string[] | undefined;
  readonly partyId?: string | undefined;
}

/** The context of a document. */
export async function desk(ctx: RequestContext, file: CaseFile, form: FormDefinition, options: DeskOptions = {}): Promise<Desk> {
  const on = options.on ?? ctx.on;
  const { row } = options;
  const signerId = options.signerId ?? row?.signer?.id;
  const power = powerOf(form);
  const unit = await unitProfile(ctx.tx, file.unitId);
  const official = ctx.actor.kind === 'user' ? await officialOf(ctx.tx, file.unitId, ctx.actor.id, on, power) : undefined;
  const signer =
    signerId !== undefined
      ? await officialOf(ctx.tx, file.unitId, signerId, on, power)
      : form.kind === 'record' || official?.competent
        ? official
        : await onlyDecider(ctx.tx, file.unitId, on, power);
  return {
    context: {
      on, mode: file.mode, case: wireCase(file), basedOn: row?.based_on ?? options.basedOn ?? [],
      ...present({ unit, official: official?.profile, signer: signer?.profile, documentId: row?.id, partyId: row?.party_id ?? options.partyId }),
    },
    signer,
  };
}
