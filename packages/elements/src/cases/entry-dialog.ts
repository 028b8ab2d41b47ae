import { t } from '@xlvphc/forms/base';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { Action } from '../ui/action.ts';
import { entries, focusFirstError } from '../ui/fields.ts';
import { failureNotice } from '../ui/states.ts';
import { controls, dialogs, surfaces } from '../ui/styles.ts';

export type Errors = Readonly<Record<string, string | undefined>>;
export type Entries = Readonly<Record<string, string>>;

/** What one dialog asks and does; the frame around it is the same for all. */
export interface EntryDialogContent {
  readonly title: string;
  readonly body: TemplateResult;
  readonly submit: string;
  readonly destructive?: boolean;
  readonly check: (values: Entries) => Errors;
  readonly act: (values: Entries, idempotencyKey: string) => Promise<unknown>;
}

/**
 * A modal dialog that asks for a few values and carries out one act. It stays open, with everything typed, until the act
 * succeeded.
 *
 * @fires vphc-done - the act succeeded
 * @fires vphc-close - the dialog was closed
 */
export class VphcEntryDialog extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, content: { attribute: false }, errors: { state: true } };
  static override styles = [VphcConnected.styles, controls, surfaces, dialogs];
  /** Made by the screen; a function, so that it follows the language and the errors. */
  declare content: ((errors: Errors) => EntryDialogContent) | undefined;
  declare errors: Errors;

  readonly #action = new Action(this, () => this.connection);

  constructor() {
    super();
    this.errors = {};
  }

  override render(): unknown {
    const content = this.content?.(this.errors);
    if (!content) return nothing;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${() => this.emit('vphc-close', {})} @cancel=${(event: Event) => this.#action.busy && event.preventDefault()}>
      <form novalidate @submit=${(event: SubmitEvent) => void this.#submit(event, content)}>
        <h2 id="title">${content.title}</h2>
        ${this.#action.failure ? failureNotice(this.#action.failure) : nothing} ${content.body}
        <div class="actions">
          <button type="button" class="quiet" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${t('ui:cancel')}</button>
          <button type="submit" class=${content.destructive ? 'destructive' : 'primary'} aria-disabled=${String(this.#action.busy)}>${content.submit}</button>
        </div>
      </form>
    </dialog>`;
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  async #submit(event: SubmitEvent, content: EntryDialogContent): Promise<void> {
    event.preventDefault();
    const values = entries(event.target as HTMLFormElement);
    this.errors = content.check(values);
    if (Object.values(this.errors).some((error) => error !== undefined)) {
      await this.updateComplete;
      return focusFirstError(this.renderRoot);
    }
    const done = await this.#action.run(values, (key) => content.act(values, key));
    if (!done) return;
    this.emit('vphc-done', done.value);
    this.renderRoot.querySelector('dialog')?.close();
  }
}
