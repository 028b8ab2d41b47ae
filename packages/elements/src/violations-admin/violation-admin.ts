import { t } from '@xlvphc/forms/base';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { saveFile } from '../document/download.ts';
import { Action } from '../ui/action.ts';
import { dayField } from '../ui/fields.ts';
import { day, instant, parseDay, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { Pages } from '../ui/pages.ts';
import { emptyState, failureNotice, fieldError, skeleton } from '../ui/states.ts';
import { controls, dialogs, surfaces, tables } from '../ui/styles.ts';
import type { CatalogueBackend, DecreeRow, ImportRow, ImportState, ImportView } from './catalogue-backend.ts';
import { publishDialog, withdrawDialog } from './import-dialogs.ts';
import { articleCounts, diffView, problemList } from './import-parts.ts';
import { maxFileBytes } from './limits.ts';
import { violationAdminStyles } from './styles.ts';

const tones: Readonly<Record<ImportState, string>> = { draft: '', published: 'success', withdrawn: 'danger' };

/** For the administrator of a province: decrees of the catalogue in use, import of a decree from a file, its faults and differences, publication from a day. */
export class VphcViolationAdmin extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, chosen: { state: true }, on: { state: true }, errors: { state: true }, dialog: { state: true }, told: { state: true } };
  static override styles = [VphcConnected.styles, controls, surfaces, tables, dialogs, violationAdminStyles];
  /** Id of the import that is looked at. */
  declare chosen: string | undefined;
  /** Day from which it is to apply, and for which it is compared. */
  declare on: string;
  declare errors: Errors;
  declare dialog: ((errors: Errors) => EntryDialogContent) | undefined;
  /** What was just done. */
  declare told: string | undefined;

  readonly #decrees = new Load<readonly DecreeRow[]>(this, () => this.connection);
  readonly #imports = new Pages<ImportRow>(this, () => this.connection);
  readonly #one = new Load<ImportView>(this, () => this.connection);
  readonly #upload = new Action(this, () => this.connection);
  readonly #download = new Action(this, () => this.connection);
  #abort: AbortController | undefined;
  /** Heading of what comes in place of what had the focus. */
  #announced: string | undefined;

  constructor() {
    super();
    this.on = today();
    this.errors = {};
  }

  override disconnectedCallback(): void {
    this.#abort?.abort();
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.#backend;
    const key = this.ready?.session?.user.id;
    if (!backend || !key) return;
    this.#imports.want(key, (cursor, signal) => backend.imports(cursor, { signal }));
    this.#decrees.want(key, (signal) => backend.decrees(today(), { signal }));
    const { chosen, on } = this;
    this.#one.want(chosen === undefined ? undefined : `${chosen} ${on}`, (signal) => backend.getImport(chosen ?? '', on, { signal }));
  }

  override updated(): void {
    const heading = this.#announced === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#announced);
    if (!heading) return;
    this.#announced = undefined;
    heading.focus();
  }

  get #backend(): CatalogueBackend | undefined {
    return this.ready?.backend.catalogue;
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`${this.chosen === undefined ? this.#overview() : this.#detail()}
      ${this.dialog ? html`<vphc-entry-dialog .connection=${this.connection} .content=${this.dialog} @vphc-done=${this.#done} @vphc-close=${() => (this.dialog = undefined)}></vphc-entry-dialog>` : nothing}`;
  }

  #overview(): TemplateResult {
    const { items, failure, slow, again } = this.#imports;
    const denied = !items && failure;
    return html`
      <h2 tabindex="-1">${t('catalogue:title')}</h2>
      <p class="lead">${t('catalogue:lead')}</p>
      ${this.told ? html`<div class="notice success" role="status">${icons.done()}<div>${this.told}</div></div>` : nothing}
      ${denied ? failureNotice(denied, again) : items ? html`${this.#file()} ${this.#importList(items)} ${this.#decreeList()}` : slow ? skeleton(8) : nothing}`;
  }

  #file(): TemplateResult {
    const busy = this.#upload.busy;
    return html`<section class="card" aria-labelledby="file-title">
      <form class="file" novalidate @submit=${(event: SubmitEvent) => void this.#send(event)}>
        <h3 id="file-title">${t('catalogue:file.title')}</h3>
        <div>
          <label for="file">${t('catalogue:file.label')}</label>
          <p class="hint" id="file-hint">${t('catalogue:file.hint')}</p>
          <input id="file" name="file" type="file" accept=".xlsx,.json" aria-invalid=${String(this.errors['file'] !== undefined)} aria-describedby="file-hint file-error" ?disabled=${busy} />
          ${fieldError('file-error', this.errors['file'])}
        </div>
        ${this.#upload.failure ? failureNotice(this.#upload.failure) : nothing} ${this.#download.failure ? failureNotice(this.#download.failure) : nothing}
        ${busy
          ? html`<div class="busy" role="status"><span>${t('catalogue:file.busy')}</span><progress aria-label=${t('catalogue:file.busy')}></progress>
              <div class="actions"><button type="button" @click=${() => this.#abort?.abort()}>${t('catalogue:file.stop')}</button></div></div>`
          : html`<div class="actions">
              <button type="submit" class="primary">${t('catalogue:file.submit')}</button>
              <button type="button" aria-disabled=${String(this.#download.busy)} @click=${() => void this.#sheet(undefined)}>${icons.download()}${t('catalogue:file.template')}</button>
            </div>`}
      </form>
    </section>`;
  }

  #importList(items: readonly ImportRow[]): TemplateResult {
    const { failure, hasMore, more, again } = this.#imports;
    const head = { what: t('catalogue:imports.what'), state: t('catalogue:imports.state'), problems: t('catalogue:imports.problems'), from: t('catalogue:imports.from') };
    return html`<section aria-labelledby="imports">
      <h3 id="imports">${t('catalogue:imports.title')}</h3>
      ${failure ? failureNotice(failure, again) : nothing}
      ${items.length === 0
        ? emptyState(t('catalogue:imports.empty'), t('catalogue:imports.emptyText'))
        : html`<div class="table"><table aria-labelledby="imports">
            <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}<th scope="col"><span class="visually-hidden">${t('catalogue:imports.actions')}</span></th></tr></thead>
            <tbody>${items.map((one) => html`<tr>
              <td class="card-title">${one.number ?? t('catalogue:imports.unread')}<span class="sub">${[one.fileName, instant(one.createdAt), one.createdBy.name].filter(Boolean).join(' · ')}</span></td>
              <td data-label=${head.state}><span class="badge ${tones[one.state]}">${t(`catalogue:state.${one.state}`)}</span></td>
              <td data-label=${head.problems}>${one.errors > 0 ? t('catalogue:imports.errors', { count: one.errors }) : one.doubts > 0 ? t('catalogue:imports.doubts', { count: one.doubts }) : t('catalogue:imports.clean')}</td>
              <td data-label=${head.from}>${one.validFrom === undefined ? '–' : day(one.validFrom)}</td>
              <td class="acts-cell"><div class="row-actions"><button type="button" class="small quiet" aria-label="${t('catalogue:imports.open')}: ${one.number ?? one.fileName ?? ''}, ${instant(one.createdAt)}" @click=${() => this.#open(one.id, one.validFrom)}>${t('catalogue:imports.open')}</button></div></td>
            </tr>`)}</tbody>
          </table></div>
          ${hasMore ? html`<div class="more"><button type="button" @click=${more}>${t('catalogue:imports.more')}</button></div>` : nothing}`}
    </section>`;
  }

  #decreeList(): TemplateResult {
    const head = { what: t('catalogue:decrees.what'), acts: t('catalogue:decrees.acts'), from: t('catalogue:decrees.from') };
    return html`<section aria-labelledby="decrees">
      <h3 id="decrees">${t('catalogue:decrees.title')}</h3>
      <p class="lead">${t('catalogue:decrees.lead')}</p>
      ${this.#decrees.render({
        failed: failureNotice,
        waiting: () => skeleton(3),
        ready: (decrees) => html`<div class="table"><table aria-labelledby="decrees">
          <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}<th scope="col"><span class="visually-hidden">${t('catalogue:imports.actions')}</span></th></tr></thead>
          <tbody>${decrees.map((one) => html`<tr>
            <td class="card-title">${one.number}<span class="sub">${one.title}</span></td>
            <td data-label=${head.acts} class="number">${one.acts}</td>
            <td data-label=${head.from}>${one.unitId === undefined ? t('catalogue:decrees.program') : t('catalogue:decrees.own', { day: day(one.since) })}</td>
            <td class="acts-cell"><div class="row-actions"><button type="button" class="small quiet" aria-disabled=${String(this.#download.busy)} aria-label="${t('catalogue:decrees.sheet')}: ${one.number}" @click=${() => void this.#sheet(one.key)}>${t('catalogue:decrees.sheet')}</button></div></td>
          </tr>`)}</tbody>
        </table></div>`,
      })}
    </section>`;
  }

  #detail(): TemplateResult {
    return html`
      <p><button type="button" class="small quiet" @click=${() => this.#open(undefined)}>${icons.back()}${t('catalogue:back')}</button></p>
      ${this.#one.render({ failed: failureNotice, waiting: () => skeleton(10), ready: (one) => this.#import(one) })}`;
  }

  #import(one: ImportView): TemplateResult {
    const backend = this.#backend;
    const waits = one.state === 'draft' || (one.state === 'published' && (one.validFrom ?? '') > today());
    return html`
      <h2 tabindex="-1">${one.number ?? t('catalogue:imports.unread')}</h2>
      ${one.title ? html`<p class="lead">${one.title}</p>` : nothing}
      <p class="facts"><span class="badge ${tones[one.state]}">${t(`catalogue:state.${one.state}`)}</span><span>${[one.fileName, instant(one.createdAt), one.createdBy.name].filter(Boolean).join(' · ')}</span>
        ${one.validFrom === undefined ? nothing : html`<span>${t(one.correction ? 'catalogue:corrects' : 'catalogue:applies', { day: day(one.validFrom) })}</span>`}</p>
      ${one.state === 'draft' ? problemList(one) : nothing}
      ${one.diff === undefined ? nothing : html`<section aria-labelledby="diff">
        <h3 id="diff" tabindex="-1">${t(one.state === 'draft' ? 'catalogue:diff.title' : 'catalogue:diff.before-it')}</h3>
        ${one.state === 'draft' ? this.#compare(one) : nothing}
        ${diffView(one.diff, one.state === 'draft')} ${articleCounts(one)}
      </section>`}
      ${waits && backend ? html`<section class="actions"><button type="button" class="destructive" @click=${() => (this.dialog = withdrawDialog(backend, one))}>${t(one.state === 'draft' ? 'catalogue:discard.submit' : 'catalogue:withdraw.submit')}</button></section>` : nothing}`;
  }

  /** The day from which the version is to apply decides what it is compared with: what is shown is what is published. */
  #compare(one: ImportView): TemplateResult {
    const ask = (event: SubmitEvent): void => {
      event.preventDefault();
      const chosen = parseDay((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
      this.errors = { validFrom: chosen === undefined ? t('catalogue:error.day') : undefined };
      if (chosen === undefined) return;
      const backend = this.#backend;
      if (chosen !== this.on) {
        this.on = chosen;
        this.#announced = '#diff';
      } else if (backend && event.submitter?.id === 'publish') this.dialog = publishDialog(backend, one, chosen);
    };
    return html`<form class="compare" novalidate @submit=${ask}>
      ${dayField({ id: 'validFrom', label: t('catalogue:compare.label'), value: this.on, error: this.errors['validFrom'] })}
      <div class="actions">
        <button type="submit">${t('catalogue:compare.submit')}</button>
        ${one.errors > 0 ? nothing : html`<button type="submit" id="publish" class="primary">${t('catalogue:publish.open')}</button>`}
      </div>
    </form>`;
  }

  #open(id: string | undefined, on?: string): void {
    this.chosen = id;
    this.on = on ?? today();
    this.errors = {};
    this.told = undefined;
    this.#announced = 'h2[tabindex]';
  }

  readonly #done = (event: Event): void => {
    const detail = (event as CustomEvent<unknown>).detail;
    const published = typeof detail === 'object' && detail !== null && 'validFrom' in detail && typeof detail.validFrom === 'string' ? detail.validFrom : undefined;
    this.#open(undefined);
    this.told = published === undefined ? t('catalogue:withdrawn') : t('catalogue:published', { day: day(published) });
    this.#imports.again();
    this.#decrees.again();
  };

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const backend = this.#backend;
    const file = (event.target as HTMLFormElement).querySelector('input')?.files?.[0];
    this.errors = { file: file === undefined ? t('catalogue:error.file') : file.size > maxFileBytes ? t('catalogue:error.size') : undefined };
    if (!backend || !file || this.errors['file'] !== undefined) return;
    const abort = (this.#abort = new AbortController());
    const done = await this.#upload.run([file.name, file.size, file.lastModified], (idempotencyKey) => backend.importFile(file, { idempotencyKey, signal: abort.signal }));
    if (!done) return;
    this.#imports.again();
    this.#open(done.value.id);
  }

  async #sheet(key: string | undefined): Promise<void> {
    const done = await this.#download.run(['sheet', key ?? ''], async () => this.#backend?.sheet(key));
    if (done?.value) saveFile(done.value, `danh-muc-hanh-vi-${key ?? 'mau'}.xlsx`);
  }
}
