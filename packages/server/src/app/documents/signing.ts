import type { IsoDate } from '@xlvphc/law';
import type { ConfirmedSignature } from '../cases/tables.ts';
import { isId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';
import { requireStatus } from './drafting.ts';

/** Body of `POST /documents/{documentId}/signature`. */
export interface PaperSignature {
  readonly signedOn: IsoDate;
  readonly signerName: string;
  readonly attachmentId?: string;
}

/**
 * Confirms that the paper copy of an issued document bears a signature: whose, and of which day; with a scan when there is
 * one. It is a statement of the official who confirms, not a signature.
 * @throws Problem `VPHC-DOCUMENT-STATUS`, `VPHC-SIGNATURE-DAY`, 404 for a scan that is not in the case
 */
export function confirmSignature(ctx: RequestContext, id: string, seen: number | undefined, input: PaperSignature): Promise<DocumentRow> {
  return changeDocument(ctx, id, seen, async (row) => {
    requireStatus(row, 'issued', 'served');
    if (input.signedOn > ctx.on) throw new Problem('VPHC-SIGNATURE-DAY');
    if (input.attachmentId !== undefined) await requireScan(ctx, row, input.attachmentId);
    const signature: ConfirmedSignature = {
      kind: input.attachmentId === undefined ? 'paper' : 'scan',
      signerName: input.signerName,
      signedOn: input.signedOn,
      confirmedBy: ctx.actor.id,
      confirmedAt: ctx.at,
      ...(input.attachmentId === undefined ? {} : { attachmentId: input.attachmentId }),
    };
    return { set: { signature: JSON.stringify(signature) } };
  });
}

async function requireScan(ctx: RequestContext, row: DocumentRow, attachmentId: string): Promise<void> {
  const scan = isId(attachmentId)
    ? await ctx.tx.selectFrom('attachments').select('id').where('id', '=', attachmentId).where('case_id', '=', row.case_id).where('deleted_at', 'is', null).executeTakeFirst()
    : undefined;
  if (!scan) throw new Problem('VPHC-NOT-FOUND');
}
