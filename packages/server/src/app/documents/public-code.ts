import { SANCTIONING_FORMS } from '@xlvphc/law';
import type { RequestContext } from '../request.ts';
import { sha256 } from '../id.ts';
import { publicCodeBytes } from '../cases/limits.ts';
import { Problem } from '../problem.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';

/** The bits of a code as text that survives a URL, a QR and a reader aloud: base64url. */
const written = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** What the public side knows of a code. */
export const codeHash = (code: string): Promise<string> => sha256(`decision-state ${code}`);

/** Gives a decision its code, once. */
export async function giveCode(ctx: RequestContext, row: Pick<DocumentRow, 'unit_id' | 'case_id' | 'id'>): Promise<string> {
  const code = written(ctx.deps.random.bytes(publicCodeBytes));
  await ctx.tx
    .insertInto('public_codes')
    .values({ unit_id: row.unit_id, case_id: row.case_id, document_id: row.id, code, code_hash: await codeHash(code), created_at: ctx.at })
    .execute();
  return code;
}

/** The code of a decision for officials of its unit; the row policies hide it from others. */
export async function codeOf(ctx: Pick<RequestContext, 'tx' | 'actor'>, row: Pick<DocumentRow, 'unit_id' | 'id' | 'form_code'>): Promise<string | undefined> {
  if (!SANCTIONING_FORMS.includes(row.form_code) || ctx.actor.kind !== 'user' || !ctx.actor.unitIds.includes(row.unit_id)) return undefined;
  const found = await ctx.tx.selectFrom('public_codes').select('code').where('unit_id', '=', row.unit_id).where('document_id', '=', row.id).where('revoked_at', 'is', null).executeTakeFirst();
  return found?.code;
}

/**
 * Makes the code of a decision worthless from now on: the public side answers as if it had never been. The paper that was
 * issued stays as it is.
 * @throws Problem 404, 412, `VPHC-DOCUMENT-CODE` when there is no code to revoke
 */
export function revokeCode(ctx: RequestContext, id: string, seen: number | undefined, reason: string): Promise<DocumentRow> {
  ctx.audit.detail['reason'] = reason;
  return changeDocument(ctx, id, seen, async (row) => {
    const { numUpdatedRows } = await ctx.tx
      .updateTable('public_codes')
      .set({ revoked_at: ctx.at, revoked_by: ctx.actor.id })
      .where('unit_id', '=', row.unit_id)
      .where('document_id', '=', row.id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Problem('VPHC-DOCUMENT-CODE');
    return { set: {} };
  });
}
