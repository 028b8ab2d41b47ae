import { t } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { formFor, listedForms } from '../app/form-source.ts';
import type { FormCode, FormHead } from '../app/views.ts';
import { saveFile } from '../document/download.ts';
import { Action } from '../ui/action.ts';
import { fullTitle } from '../ui/form-title.ts';
import { day, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { matches, plainText } from '../ui/plain-text.ts';
import { emptyState, failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';

/** Every form in use, to print or to download blank: for work away from the computer, and to look at before a case needs it. */
export class VphcFormList extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, query: { state: true } };
  static override styles = [
    VphcConnected.styles, controls, surfaces, tables,
    css`
      :host { container-type: inline-size; }
      h2 { font-size: var(--_size-title); line-height: 1.3; margin-bottom: 4px; }
      .lead { color: var(--_ink-muted); max-width: 72ch; margin-bottom: 16px; }
      .search { max-width: 560px; margin-bottom: 16px; }
      .search-box { position: relative; }
      .search-box svg { position: absolute; left: 12px; top: 50%; translate: 0 -50%; color: var(--_ink-muted); pointer-events: none; }
      .search-box input { padding-left: 40px; }
      .use { display: block; color: var(--_ink-muted); font-weight: 400; font-size: var(--_size-small); line-height: 1.4; }
      td.nowrap { font-variant-numeric: tabular-nums; }
      td .actions { flex-wrap: nowrap; justify-content: flex-end; }
      @container (max-width: 680px) { td .actions { flex-wrap: wrap; justify-content: flex-start; padding-top: 4px; } td.does::before { content: none; } }
    `,
  ];
  declare query: string;

  readonly #load = new Load<readonly FormHead[]>(this, () => this.connection);
  readonly #action = new Action(this, () => this.connection);

  constructor() {
    super();
    this.query = '';
  }

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.ready?.backend;
    const key = this.ready?.session?.user.id;
    if (backend && key) this.#load.want(key, (signal) => listedForms(backend, today(), { signal }));
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`
      <h2>${t('app:forms.title')}</h2>
      <p class="lead">${t('app:forms.lead')}</p>
      ${this.#load.render({ ready: (forms) => this.#page(forms), failed: failureNotice, waiting: () => skeleton(10) })}`;
  }

  #page(forms: readonly FormHead[]): TemplateResult {
    const found = forms.filter(({ code }) => matches(`${code} ${fullTitle(code)}`, this.query));
    return html`
      <div class="search" role="search">
        <label for="query">${t('app:forms.search')}</label>
        <div class="search-box">
          ${icons.search()}
          <input id="query" type="search" autocomplete="off" spellcheck="false" placeholder=${t('app:forms.hint')} .value=${this.query} @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} />
        </div>
      </div>
      ${this.#action.failure ? failureNotice(this.#action.failure) : nothing}
      <p class="muted dense" role="status">${t('app:forms.count', { count: found.length })}</p>
      ${found.length === 0 ? emptyState(t('app:forms.none'), t('app:forms.noneText')) : this.#table(found)}`;
  }

  #table(forms: readonly FormHead[]): TemplateResult {
    const head = { code: t('app:forms.code'), title: t('app:forms.name'), does: t('app:forms.blank') };
    const busy = String(this.#action.busy);
    return html`<div class="table"><table aria-label=${t('app:forms.title')}>
      <thead><tr><th scope="col">${head.code}</th><th scope="col">${head.title}</th><th scope="col">${head.does}</th></tr></thead>
      <tbody>${forms.map(({ code, validFrom, unitId }) => {
        const [, title = '', use] = /^(.*?)(?: \((.*)\))?$/su.exec(fullTitle(code)) ?? [];
        return html`<tr>
          <td class="nowrap" data-label=${head.code}>${code}</td>
          <td class="card-title">${title}${use ? html`<span class="use">${use}</span>` : nothing}${unitId ? html`<span class="use">${t('app:forms.own', { day: day(validFrom) })}</span>` : nothing}</td>
          <td class="does" data-label=${head.does}><div class="actions">
            <button type="button" class="small" aria-disabled=${busy} aria-label="${t('app:forms.print')}: ${title}, ${code}" @click=${() => void this.#print(code)}>${t('app:forms.print')}</button>
            ${(['pdf', 'docx'] as const).map((format) => html`<button type="button" class="small" aria-disabled=${busy} aria-label="${t(`app:forms.${format}`)}: ${title}, ${code}" @click=${() => void this.#download(code, format)}>${t(`app:forms.${format}`)}</button>`)}
          </div></td>
        </tr>`;
      })}</tbody>
    </table></div>`;
  }

  async #print(code: FormCode): Promise<void> {
    const connection = this.connection;
    if (!connection) return;
    await this.#action.run(['print', code], async () => {
      const on = today();
      const [{ layout }, { printPages }, form] = await Promise.all([import('@xlvphc/forms/render'), import('@xlvphc/forms/print'), formFor(connection.backend, code, on)]);
      await printPages([layout(form, {}, { on, mode: 'normal' }, { blank: true, ...(connection.session?.trial ? { watermark: 'trial' } : {}) })], { title: code });
    });
  }

  async #download(code: FormCode, format: 'pdf' | 'docx'): Promise<void> {
    const done = await this.#action.run([format, code], async () => this.connection?.backend.formContent(code, format));
    if (done?.value) saveFile(done.value, `${plainText(code).toUpperCase()}.${format}`);
  }
}
