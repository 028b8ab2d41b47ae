import { t } from '@xlvphc/forms/base';
import type { PageDocument } from '@xlvphc/forms/render';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { formFor } from '../app/form-source.ts';
import { mostCopies } from '../app/limits.ts';
import type { Case, DocumentView } from '../app/views.ts';
import { saveFile } from '../document/download.ts';
import { Action } from '../ui/action.ts';
import { formTitle } from '../ui/form-title.ts';
import { today } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { failureNotice } from '../ui/states.ts';
import { controls, dialogs, surfaces } from '../ui/styles.ts';
import { documentNumber, statusBadge } from '../ui/terms.ts';
import { casePapersStyles } from './case-papers-styles.ts';

const isOut = ({ status }: DocumentView): boolean => status === 'issued' || status === 'served' || status === 'signed';

/** How far a job is: papers laid out of all, or the share of the file that has arrived; `undefined` while nothing can be counted. */
interface Progress {
  readonly text: string;
  readonly share: number | undefined;
}

/**
 * A modal dialog that prints the papers of a case in one job, in several copies, or fetches them as one PDF. Issued documents are chosen at first; drafts may
 * be added, and are marked as such on paper.
 *
 * @fires vphc-close - the dialog was closed
 */
export class VphcCasePapers extends VphcConnected {
  static override properties: PropertyDeclarations = {
    ...VphcConnected.properties, file: { attribute: false }, documents: { attribute: false }, chosen: { state: true }, progress: { state: true }, copies: { state: true },
  };
  static override styles = [VphcConnected.styles, controls, surfaces, dialogs, casePapersStyles];
  declare file: Case | undefined;
  declare documents: readonly DocumentView[];
  declare chosen: ReadonlySet<string> | undefined;
  declare progress: Progress | undefined;
  declare copies: number;

  readonly #action = new Action(this, () => this.connection);
  #abort: AbortController | undefined;

  constructor() {
    super();
    this.documents = [];
    this.copies = 1;
  }

  override disconnectedCallback(): void {
    this.#abort?.abort();
    super.disconnectedCallback();
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): unknown {
    if (!this.file) return nothing;
    const papers = this.#papers;
    const chosen = this.#chosen;
    const busy = String(this.#action.busy || chosen.length === 0);
    return html`<dialog aria-labelledby="title" @close=${() => this.emit('vphc-close', {})}>
      <div class="dialog-body">
        <h2 id="title">${t('cases:papers.title')}</h2>
        ${this.#action.failure ? failureNotice(this.#action.failure) : nothing}
        <fieldset>
          <legend>${t('cases:papers.choose')}</legend>
          <ul>${papers.map((document) => this.#paper(document, chosen.includes(document)))}</ul>
        </fieldset>
        <div class="field copies">
          <label for="copies">${t('cases:papers.copies')}</label>
          <input id="copies" type="number" inputmode="numeric" min="1" max=${mostCopies} .value=${String(this.copies)} @change=${this.#setCopies} />
          <p class="hint">${t('cases:papers.copiesHint')}</p>
        </div>
        ${this.progress ? html`<div class="progress" role="status"><span>${this.progress.text}</span><progress max="1" value=${this.progress.share ?? nothing} aria-label=${this.progress.text}></progress></div>` : nothing}
        <div class="actions">
          <button type="button" class="quiet" @click=${() => (this.#action.busy ? this.#abort?.abort() : this.renderRoot.querySelector('dialog')?.close())}>${t(this.#action.busy ? 'cases:papers.stop' : 'ui:cancel')}</button>
          <button type="button" aria-disabled=${busy} @click=${() => void this.#download()}>${icons.download()}${t('cases:papers.pdf')}</button>
          <button type="button" class="primary" aria-disabled=${busy} @click=${() => void this.#print()}>${icons.print()}${chosen.length > 0 ? t('cases:papers.print', { count: chosen.length }) : t('cases:papers.printNone')}</button>
        </div>
      </div>
    </dialog>`;
  }

  #paper(document: DocumentView, chosen: boolean): TemplateResult {
    return html`<li><label class="choice">
      <input type="checkbox" .checked=${chosen} @change=${(event: Event) => this.#choose(document.id, (event.target as HTMLInputElement).checked)} />
      <span class="what"><span>${formTitle(document.formCode)}</span> <span class="muted dense">${documentNumber(document)}</span></span>
      ${statusBadge(document)}
    </label></li>`;
  }

  get #papers(): readonly DocumentView[] {
    return this.documents.filter(({ status }) => status !== 'deleted');
  }

  get #chosen(): readonly DocumentView[] {
    return this.#papers.filter((document) => this.chosen?.has(document.id) ?? isOut(document));
  }

  #choose(id: string, on: boolean): void {
    const ids = new Set(this.#chosen.map((document) => document.id));
    if (on) ids.add(id);
    else ids.delete(id);
    this.chosen = ids;
  }

  readonly #setCopies = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.copies = Math.min(mostCopies, Math.max(1, Math.round(Number(input.value)) || 1));
    input.value = String(this.copies);
  };

  /** One job: the papers one after the other, the whole set once for each copy, so that the sheets need no sorting. */
  async #print(): Promise<void> {
    const { file, connection } = this;
    const session = connection?.session;
    const chosen = this.#chosen;
    if (!file || !session || !connection || chosen.length === 0) return;
    await this.#job(['print', file.id], async (signal) => {
      const [{ paperInCase }, { printPages }] = await Promise.all([import('../document/paper.ts'), import('@xlvphc/forms/print')]);
      const pages: PageDocument[] = [];
      for (const [index, document] of chosen.entries()) {
        this.progress = { text: t('cases:papers.drawing', { done: index, count: chosen.length }), share: index / chosen.length };
        const form = await formFor(connection.backend, document.formCode, document.issuedOn ?? today(), { signal });
        pages.push(paperInCase(form, document, { ...file, documents: this.documents }, session, connection.backend.statePage ?? ''));
        // The bar moves, and the dialog stays usable, between two papers.
        await new Promise((next) => setTimeout(next));
        signal.throwIfAborted();
      }
      this.progress = undefined;
      await printPages(pages, { title: file.reference, copies: this.copies });
    });
  }

  async #download(): Promise<void> {
    const { file, connection } = this;
    const chosen = this.#chosen;
    if (!file || !connection || chosen.length === 0) return;
    await this.#job(['pdf', file.id], async (signal) => {
      const text = t('cases:papers.making', { count: chosen.length });
      this.progress = { text, share: undefined };
      const content = await connection.backend.caseContent(file.id, chosen.map(({ id }) => id), { signal, progress: (share) => (this.progress = { text: t('cases:papers.fetching', { share: Math.round(share * 100) }), share }) });
      saveFile(content, `${file.reference}.pdf`);
    });
  }

  /** Runs one job that can be stopped; stopping it is no failure. */
  async #job(intent: readonly string[], work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#action.busy) return;
    const abort = (this.#abort = new AbortController());
    await this.#action.run(intent, async () => {
      try {
        await work(abort.signal);
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      }
    });
    this.progress = undefined;
  }
}
