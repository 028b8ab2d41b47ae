import { currentLocale, t } from '@xlvphc/forms/base';
import type { Citation, Party } from '@xlvphc/law';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { formFor } from '../app/form-source.ts';
import { go } from '../app/navigation.ts';
import type { Case, DocumentView, FormCode } from '../app/views.ts';
import { Action } from '../ui/action.ts';
import { citations } from '../ui/citation.ts';
import { entries, selectField } from '../ui/fields.ts';
import { formTitle, fullTitle } from '../ui/form-title.ts';
import { day } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { matches } from '../ui/plain-text.ts';
import { failureNotice } from '../ui/states.ts';
import { controls, dialogs, surfaces } from '../ui/styles.ts';
import { documentNumber } from '../ui/terms.ts';
import { formPickerStyles } from './form-picker-styles.ts';
import { needsAnswer, questionsOf, type FormQuestions } from './form-questions.ts';
import type { OfferedForm } from './offered-forms.ts';

interface Chosen {
  readonly code: FormCode;
  readonly questions: FormQuestions;
}

const groups = ['next', 'possible', 'refused', 'outside'] as const;

/**
 * A modal dialog in which an official chooses the form of a new document: found by code or title, without marks; what cannot be made now says why. When a
 * form cites one of several earlier documents, or is about one of several violators, it asks which, then opens the form.
 *
 * @fires vphc-navigate - cancelable
 * @fires vphc-close - the dialog was closed
 */
export class VphcFormPicker extends VphcConnected {
  static override properties: PropertyDeclarations = {
    ...VphcConnected.properties, file: { attribute: false }, documents: { attribute: false }, forms: { attribute: false }, formCode: { attribute: 'form-code' }, query: { state: true }, chosen: { state: true },
  };
  static override styles = [VphcConnected.styles, controls, surfaces, dialogs, formPickerStyles];
  declare file: Case | undefined;
  declare documents: readonly DocumentView[];
  declare forms: readonly OfferedForm[];
  /** A form that is chosen already: only its questions are asked. */
  declare formCode: FormCode | undefined;
  declare query: string;
  declare chosen: Chosen | undefined;

  readonly #action = new Action(this, () => this.connection);

  constructor() {
    super();
    this.documents = [];
    this.forms = [];
    this.query = '';
  }

  override firstUpdated(): void {
    const code = this.formCode;
    // After this update: choosing asks for another one.
    if (code) queueMicrotask(() => void this.#choose(code));
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): unknown {
    if (!this.file || (this.formCode && !this.chosen && !this.#action.failure)) return nothing;
    return html`<dialog class=${this.chosen || this.formCode ? '' : 'wide'} aria-labelledby="title" @close=${() => this.emit('vphc-close', {})}>
      ${this.chosen ? this.#questions(this.file, this.chosen) : this.#list()}
    </dialog>`;
  }

  #list(): TemplateResult {
    const found = this.forms.filter(({ code }) => matches(`${code} ${fullTitle(code)}`, this.query));
    return html`<div class="dialog-body picker">
      <div class="top">
        <h2 id="title">${t('cases:picker.title')}</h2>
        ${this.#action.failure ? failureNotice(this.#action.failure) : nothing}
        <label for="query">${t('cases:picker.search')}</label>
        <div class="search-box">
          ${icons.search()}
          <input id="query" type="search" autocomplete="off" spellcheck="false" placeholder=${t('cases:picker.hint')} .value=${this.query} @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} />
        </div>
        <p class="visually-hidden" role="status">${t('cases:picker.count', { count: found.length })}</p>
      </div>
      <div class="results" tabindex="0" role="region" aria-label=${t('cases:picker.title')}>
        ${groups.map((group) => this.#group(group, found.filter((form) => form.group === group)))}
        ${found.length === 0 ? html`<p class="muted none">${t('cases:picker.none')}</p>` : nothing}
      </div>
      <div class="actions"><button type="button" class="quiet" @click=${this.#close}>${t('ui:cancel')}</button></div>
    </div>`;
  }

  #group(group: OfferedForm['group'], forms: readonly OfferedForm[]): unknown {
    if (forms.length === 0) return nothing;
    return html`<section aria-labelledby=${`group-${group}`}>
      <h3 id=${`group-${group}`}>${t(`cases:picker.group.${group}`)}</h3>
      <ul>${forms.map((form) => this.#form(form))}</ul>
    </section>`;
  }

  #form({ code, group, reasons }: OfferedForm): TemplateResult {
    const [, title = fullTitle(code), use] = /^(.*?)(?: \((.*)\))?$/su.exec(fullTitle(code)) ?? [];
    const name = html`<span class="code">${code}</span><span class="name">${title}${use ? html`<span class="use">${use}</span>` : nothing}</span>`;
    const can = group === 'next' || group === 'possible';
    return html`<li>
      ${can ? html`<button type="button" class="form" aria-disabled=${String(this.#action.busy)} @click=${() => void this.#choose(code)}>${name}</button>` : html`<div class="form">${name}</div>`}
      ${reasons.length > 0
        ? html`<div class="why">${can ? icons.info() : icons.lock()}<div>${reasons.map((reason) => html`<p>${currentLocale() === 'en' ? reason.en : reason.vi}</p>`)}${citations(rules(reasons))}</div></div>`
        : nothing}
    </li>`;
  }

  #questions(file: Case, { code, questions }: Chosen): TemplateResult {
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#answer(event, { code, questions })}>
      <h2 id="title">${t('cases:picker.of', { form: formTitle(code) })}</h2>
      ${questions.documents.map(({ name, candidates }) => selectField({
        id: name,
        label: t(name === 'subjectDecision' ? 'cases:picker.about' : 'cases:picker.basedOn'),
        value: candidates.at(-1)?.id,
        options: candidates.map((document) => [document.id, [formTitle(document.formCode), documentNumber(document), day(document.issuedOn), nameOf(file.parties.find(({ id }) => id === document.partyId))].filter(Boolean).join(' · ')]),
      }))}
      ${questions.violators.length > 0 ? selectField({ id: 'partyId', label: t('cases:picker.violator'), value: questions.violators[0]?.id, options: questions.violators.map((party) => [party.id, this.#violator(party)]) }) : nothing}
      <div class="actions">
        <button type="button" class="quiet" @click=${() => (this.formCode ? this.#close() : (this.chosen = undefined))}>${t(this.formCode ? 'ui:cancel' : 'cases:picker.back')}</button>
        <button type="submit" class="primary">${t('cases:picker.prepare')}</button>
      </div>
    </form>`;
  }

  /** Says of whom there is a decision already. */
  #violator(party: Party): string {
    const decided = this.documents.find((document) => document.partyId === party.id && document.issuedOn !== undefined && document.formCode === this.chosen?.code);
    return [nameOf(party), decided ? t('cases:picker.has', { number: documentNumber(decided) }) : ''].filter(Boolean).join(' · ');
  }

  async #choose(code: FormCode): Promise<void> {
    const { file, connection } = this;
    if (!file || !connection) return;
    const done = await this.#action.run(['choose', code], async () => questionsOf(await formFor(connection.backend, code), file, this.documents));
    if (!done) return;
    if (needsAnswer(done.value)) this.chosen = { code, questions: done.value };
    else this.#open(code, [], done.value.partyId);
  }

  #answer(event: SubmitEvent, { code, questions }: Chosen): void {
    event.preventDefault();
    const values = entries(event.target as HTMLFormElement);
    const basedOn = questions.documents.flatMap(({ name }) => values[name] || []);
    const ofDocument = this.documents.find(({ id, partyId }) => partyId !== undefined && basedOn.includes(id))?.partyId;
    this.#open(code, basedOn, values['partyId'] || ofDocument || questions.partyId);
  }

  #open(formCode: FormCode, basedOn: readonly string[], partyId: string | undefined): void {
    const caseId = this.file?.id ?? '';
    this.#close();
    go(this, { view: 'prepare', caseId, formCode, ...(basedOn.length > 0 ? { basedOn: [...new Set(basedOn)] } : {}), ...(partyId ? { partyId } : {}) });
  }

  readonly #close = (): void => {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open) dialog.close();
    else this.emit('vphc-close', {});
  };
}

/** The rules behind all reasons, each once. */
const rules = (reasons: OfferedForm['reasons']): readonly Citation[] => [...new Map(reasons.flatMap(({ citations }) => citations).map((one) => [`${one.rule} ${one.validFrom}`, one])).values()];

const nameOf = (party: Party | undefined): string => (party ? (party.subject.kind === 'person' ? party.subject.fullName : party.subject.name) : '');
