import type { Signer } from '../cases/tables.ts';
import { present } from '../cases/case-file.ts';
import { requireNotEnded } from '../cases/case-parts.ts';
import { formOf } from '../form-list/published.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';
import { requireDecider } from './deciding.ts';
import { requireStatus } from './drafting.ts';
import { withSigner } from './engine.ts';
import { desk, type Desk } from './form-context.ts';
import { giveBackSound } from './give-back.ts';
import { judged } from './judging.ts';

/** The signer of a document as it is kept; undefined for a record whose maker bears no title of competence. */
export function keptSigner({ signer }: Desk): Signer | undefined {
  if (!signer?.profile.title) return undefined;
  const { profile, deputy } = signer;
  return {
    id: profile.id,
    name: profile.fullName,
    title: profile.title ?? '',
    titleText: profile.titleText,
    deputy,
    ...present({ delegationDocument: signer.delegation?.number }),
  };
}

/**
 * Approves a draft: the signer is fixed, the values that follow him are written, and the law is asked. Findings that block
 * stop it here already, so that the official learns of them before the number.
 * @throws Problem `VPHC-SIGNER` when the named official may not decide, `VPHC-DOCUMENT-FINDINGS`
 */
export function approve(ctx: RequestContext, id: string, seen: number | undefined, input: { readonly signerId?: string }): Promise<DocumentRow> {
  return changeDocument(ctx, id, seen, async (row, file) => {
    requireStatus(row, 'draft');
    requireNotEnded(file);
    const form = await formOf(ctx.tx, file.unitId, row.form_code, ctx.on);
    requireDecider(ctx, form);
    const place = await desk(ctx, file, form, { row: { ...row, signer: null }, ...(input.signerId === undefined ? {} : { signerId: input.signerId }) });
    if (form.kind === 'decision' && !place.signer?.competent) throw new Problem('VPHC-SIGNER');
    const filled = withSigner(form, place.context, { values: row.form_values, sources: row.sources });
    const next = giveBackSound(ctx, form, filled.values, file, place.context);
    const findings = await judged(ctx, form, { ...place.context, case: next }, filled);
    const blocking = findings.filter((finding) => finding.severity === 'block');
    if (blocking.length > 0) throw new Problem('VPHC-DOCUMENT-FINDINGS', { findings: blocking });
    const signer = keptSigner(place);
    return {
      file: next,
      set: {
        status: 'approved', approved_at: ctx.at, approved_by: ctx.actor.id, signer: signer ? JSON.stringify(signer) : null,
        form_values: JSON.stringify(filled.values), sources: JSON.stringify(filled.sources), findings: JSON.stringify(findings),
      },
    };
  });
}
