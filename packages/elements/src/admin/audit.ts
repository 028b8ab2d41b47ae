import { t } from '@xlvphc/forms/base';
import { css, html, nothing, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import type { AuditRow, AuditVerification } from '../app/views.ts';
import { instant } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { Pages } from '../ui/pages.ts';
import { emptyState, failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';
import { inLocale } from '../ui/terms.ts';

/** The audit log of the unit, newest first, and whether its chain is whole. */
export class VphcAudit extends VphcConnected {
  static override styles = [
    VphcConnected.styles, controls, surfaces, tables,
    css`
      :host { container-type: inline-size; }
      h2 { font-size: var(--_size-title); line-height: 1.3; margin-bottom: 4px; }
      .lead { color: var(--_ink-muted); max-width: 72ch; margin-bottom: 16px; }
      .more { display: flex; justify-content: center; padding: 16px; }
      code { font: var(--_size-small) / 1.5 var(--_font-mono); overflow-wrap: anywhere; }
    `,
  ];

  readonly #rows = new Pages<AuditRow>(this, () => this.connection);
  readonly #verification = new Load<AuditVerification>(this, () => this.connection);

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.ready?.backend;
    const key = this.ready?.session?.user.id;
    if (!backend || !key) return;
    this.#rows.want(key, (cursor, signal) => backend.listAudit(cursor, { signal }));
    this.#verification.want(key, (signal) => backend.verifyAudit({ signal }));
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`
      <h2>${t('admin:audit.title')}</h2>
      <p class="lead">${t('admin:audit.lead')}</p>
      ${this.#verification.render({ ready: (state) => this.#state(state), failed: failureNotice, waiting: () => skeleton(1) })} ${this.#table()}`;
  }

  #state({ ok, sealed, unsealed, faults }: AuditVerification): TemplateResult {
    return html`<div class="notice ${ok ? 'success' : 'danger'}" role=${ok ? 'status' : 'alert'}>
      ${ok ? icons.done() : icons.error()}
      <div>
        <strong>${t(ok ? 'admin:audit.ok' : 'admin:audit.broken')}</strong>
        <p>${ok ? t('admin:audit.okText', { sealed, unsealed }) : t('admin:audit.brokenText')}</p>
        ${faults.length > 0 ? html`<ul>${faults.map((fault) => html`<li>${t(`admin:audit.fault.${fault.kind}`, { sequence: fault.sequence ?? '?' })}</li>`)}</ul>` : nothing}
        <div class="actions"><button type="button" class="small" @click=${this.#verification.again}>${t('admin:audit.verify')}</button></div>
      </div>
    </div>`;
  }

  #table(): unknown {
    const { items, failure, slow, hasMore, more, again } = this.#rows;
    if (!items) return failure ? failureNotice(failure, again) : slow ? skeleton(8) : nothing;
    if (items.length === 0) return emptyState(t('admin:audit.empty'), t('admin:audit.emptyText'));
    const head = { at: t('admin:audit.at'), actor: t('admin:audit.actor'), action: t('admin:audit.action'), resource: t('admin:audit.resource'), purpose: t('admin:audit.purpose'), sealed: t('admin:audit.sealed') };
    return html`${failure ? failureNotice(failure, again) : nothing}
      <div class="table"><table aria-label=${t('admin:audit.table')}>
        <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
        <tbody>${items.map((row) => html`<tr>
          <td class="nowrap" data-label=${head.at}>${instant(row.at)}</td>
          <td class="card-title">${row.actor.name ?? row.actor.id}</td>
          <td data-label=${head.action}>${row.summary ? inLocale(row.summary) : html`<code>${row.action}</code>`}</td>
          <td data-label=${head.resource}>${row.reference ?? html`<code>${[row.resource, row.resourceId].filter(Boolean).join(' ')}</code>`}</td>
          <td data-label=${head.purpose}>${row.purpose ?? nothing}</td>
          <td data-label=${head.sealed}>${row.sealed ? t('admin:audit.isSealed') : t('admin:audit.notSealed')}</td>
        </tr>`)}</tbody>
      </table></div>
      ${hasMore ? html`<div class="more"><button type="button" @click=${more}>${t('admin:audit.more')}</button></div>` : nothing}`;
  }
}
