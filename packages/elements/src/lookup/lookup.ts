import { t } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { minPurposeLength } from '../app/limits.ts';
import { follow, hrefOf } from '../app/navigation.ts';
import { purposes, type PartyHistory, type PartyHistoryRow, type PartyQuery } from '../app/views.ts';
import { Action } from '../ui/action.ts';
import { choiceField, dayField, entries, focusFirstError, longField, selectField, textField } from '../ui/fields.ts';
import { day, parseDay } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { failureNotice } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';
import { inLocale, modeBadge, stateBadge } from '../ui/terms.ts';

type By = 'idNumber' | 'enterpriseCode' | 'name';
type Entries = Readonly<Record<string, string>>;

/**
 * Earlier sanctions of one party at every unit. The purpose is required and goes to the audit log; the question travels in
 * a request body and stands in no URL.
 */
export class VphcLookup extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, caseId: { attribute: 'case-id' }, by: { state: true }, errors: { state: true }, history: { state: true } };
  static override styles = [
    VphcConnected.styles, controls, surfaces, tables,
    css`
      :host { container-type: inline-size; }
      h2 { font-size: var(--_size-title); line-height: 1.3; margin-bottom: 4px; }
      .lead { color: var(--_ink-muted); max-width: 72ch; margin-bottom: 16px; }
      form { max-width: 720px; }
      .results { margin-top: 32px; }
      .results h3 { font-size: var(--_size-heading); line-height: 1.4; margin-bottom: 8px; }
      .results .notice { margin-top: 16px; }
      .sub { display: block; color: var(--_ink-muted); font-size: var(--_size-small); line-height: 1.4; }
    `,
  ];
  /** The case for which the look-up is made, when there is one. */
  declare caseId: string | undefined;
  declare by: By;
  declare errors: Readonly<Record<string, string | undefined>>;
  declare history: PartyHistory | undefined;

  readonly #action = new Action(this, () => this.connection);

  constructor() {
    super();
    this.by = 'idNumber';
    this.errors = {};
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`
      <h2>${t('lookup:title')}</h2>
      <p class="lead">${t('lookup:lead')}</p>
      <div class="notice">${icons.info()}<div><p>${t('lookup:audited')}</p></div></div>
      ${this.#action.failure ? failureNotice(this.#action.failure) : nothing}
      <form novalidate @submit=${this.#search} autocomplete="off">
        ${selectField({ id: 'purpose', label: t('lookup:purpose'), error: this.errors['purpose'], options: [['', t('lookup:choose')], ...purposes.map((purpose): [string, string] => [purpose, t(`lookup:purpose.${purpose}`)])] })}
        ${longField({ id: 'purposeText', label: t('lookup:purposeText'), hint: t('lookup:purposeHint'), error: this.errors['purposeText'], maxlength: 1e3 })}
        ${choiceField({ id: 'by', label: t('lookup:by'), value: this.by, change: (value) => (this.by = value as By), options: (['idNumber', 'enterpriseCode', 'name'] as const).map((by) => [by, t(`lookup:by.${by}`)]) })}
        ${this.#question()}
        <div class="actions"><button type="submit" class="primary" aria-disabled=${String(this.#action.busy)}>${icons.search()}${this.#action.busy ? t('lookup:busy') : t('lookup:submit')}</button></div>
      </form>
      <div aria-live="polite">${this.history ? this.#results(this.history) : nothing}</div>`;
  }

  #question(): TemplateResult {
    if (this.by === 'name') {
      return html`<div class="pair">
        ${textField({ id: 'fullName', label: t('lookup:fullName'), error: this.errors['fullName'], maxlength: 200 })} ${dayField({ id: 'birthDate', label: t('lookup:birthDate'), error: this.errors['birthDate'] })}
      </div>`;
    }
    return textField({ id: this.by, label: t(`lookup:${this.by}`), error: this.errors[this.by], maxlength: 32 });
  }

  #results({ items, hidden }: PartyHistory): TemplateResult {
    const head = { unit: t('lookup:column.unit'), decision: t('lookup:column.decision'), act: t('lookup:column.act'), state: t('lookup:column.state'), cleared: t('lookup:column.cleared') };
    return html`<section class="results" aria-labelledby="results">
      <h3 id="results">${t('lookup:results')}</h3>
      ${items.length === 0
        ? html`<div class="empty"><h4>${t('lookup:none.title')}</h4><p>${t('lookup:none.text')}</p></div>`
        : html`<p class="muted dense">${t('lookup:count', { count: items.length })}</p>
            <div class="table"><table>
              <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
              <tbody>${items.map((row) => this.#row(row, head))}</tbody>
            </table></div>`}
      <div class="notice">${icons.lock()}<div><strong>${t('lookup:hidden')}</strong><p>${inLocale(hidden)}</p></div></div>
    </section>`;
  }

  #row(row: PartyHistoryRow, head: Record<'unit' | 'decision' | 'act' | 'state' | 'cleared', string>): TemplateResult {
    const number = row.decisionNumber ?? '';
    return html`<tr>
      <td class="card-title">${row.unitName}</td>
      <td data-label=${head.decision}><span>${row.caseId ? html`<a href=${hrefOf(this, { view: 'case', caseId: row.caseId })} @click=${follow(this, { view: 'case', caseId: row.caseId })}>${number}</a>` : number}${row.decidedOn ? html`<span class="sub">${t('lookup:ofDay', { day: day(row.decidedOn) })}</span>` : nothing}</span></td>
      <td data-label=${head.act}>${row.act ?? nothing}</td>
      <td data-label=${head.state}>${stateBadge(row.state)} ${modeBadge(row.mode)}</td>
      <td data-label=${head.cleared}>${row.cleared ? t('lookup:clearedAlready') : row.clearedOn ? t('lookup:clearedFrom', { day: day(row.clearedOn) }) : nothing}</td>
    </tr>`;
  }

  readonly #search = async (event: Event): Promise<void> => {
    event.preventDefault();
    const values = entries(event.target as HTMLFormElement);
    this.errors = this.#check(values);
    if (Object.values(this.errors).some((error) => error !== undefined)) {
      await this.updateComplete;
      return focusFirstError(this.renderRoot);
    }
    const query = this.#query(values);
    const done = await this.#action.run(query, async () => this.connection?.backend.searchPartyHistory(query));
    if (done?.value) this.history = done.value;
  };

  #check(values: Entries): Readonly<Record<string, string | undefined>> {
    const short = (name: string): boolean => (values[name] ?? '').length < 6;
    return {
      purpose: values['purpose'] ? undefined : t('lookup:error.purpose'),
      purposeText: (values['purposeText'] ?? '').length >= minPurposeLength ? undefined : t('lookup:error.purposeText'),
      ...(this.by === 'name'
        ? { fullName: (values['fullName'] ?? '').length >= 2 ? undefined : t('lookup:error.fullName'), birthDate: parseDay(values['birthDate'] ?? '') ? undefined : t('ui:invalid.day') }
        : { [this.by]: short(this.by) ? t('lookup:error.idNumber') : undefined }),
    };
  }

  #query(values: Entries): PartyQuery {
    const birthDate = parseDay(values['birthDate'] ?? '');
    return {
      purpose: purposes.find((purpose) => purpose === values['purpose']) ?? 'fine-decision',
      purposeText: values['purposeText'] ?? '',
      ...(this.caseId ? { caseId: this.caseId } : {}),
      ...(this.by === 'name' ? { fullName: values['fullName'] ?? '', ...(birthDate ? { birthDate } : {}) } : { [this.by]: values[this.by] ?? '' }),
    };
  }
}
