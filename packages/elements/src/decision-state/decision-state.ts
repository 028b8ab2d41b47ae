import { currentLocale, t } from '@xlvphc/forms/base';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PublicBackend } from '../app/backend.ts';
import { VphcConnected } from '../app/connected-element.ts';
import type { Failure } from '../app/failure.ts';
import type { PublicState } from '../app/views.ts';
import { day, daysBetween, money, today } from '../ui/format.ts';
import { decisionStateStyles } from './decision-state-styles.ts';

/** Characters that a code can hold; 128 random bits make at least 22 of them. */
const codePattern = /^[A-Za-z0-9_-]{22,128}$/;

/**
 * For citizens: the state of one decision by the code printed on it, in two steps, one question a screen. The code comes
 * from the URL fragment (QR) or is typed; it travels in a request body. Kept small: no form engine, no other screen.
 *
 * @slot contact - whom to ask, in the host's words
 * @fires vphc-decision-state - an answer is shown
 */
export class VphcDecisionState extends VphcConnected {
  static override properties: PropertyDeclarations = {
    ...VphcConnected.properties, baseUrl: { attribute: 'base-url' }, code: { type: String }, fetch: { attribute: false },
    result: { state: true }, problem: { state: true }, busy: { state: true }, scanned: { state: true },
  };
  static override styles = [VphcConnected.styles, decisionStateStyles];

  /** Address of the backend, when no `<vphc-app>` gives the connection. */
  declare baseUrl: string | undefined;
  /** Code printed on the decision; from the fragment of the address when it stands there. */
  declare code: string;
  /** Replaces `fetch`, e.g. by the in-process mock. */
  declare fetch: typeof globalThis.fetch | undefined;
  declare result: PublicState | undefined;
  declare problem: 'short' | 'unknown' | 'offline' | 'busyServer' | 'failed' | undefined;
  declare busy: boolean;
  /** The code came with the address: the first step only asks to go on. */
  declare scanned: boolean;

  #backend: Promise<PublicBackend> | undefined;

  constructor() {
    super();
    this.code = '';
    this.busy = false;
    this.scanned = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const inAddress = /^#\/vphc\/state\/([A-Za-z0-9_-]+)$/.exec(location.hash)?.[1];
    if (this.code === '' && inAddress) this.code = inAddress;
    this.scanned = codePattern.test(this.code);
  }

  protected override get needsSession(): boolean {
    return false;
  }

  override render(): TemplateResult {
    return this.result ? this.#answer(this.result) : this.#question();
  }

  #question(): TemplateResult {
    return html`<form novalidate @submit=${this.#submit}>
      <h2 id="ask" tabindex="-1">${this.scanned ? t('state:found') : t('state:ask')}</h2>
      ${this.problem
        ? html`<div class="notice" role="alert"><strong>${t(this.problem === 'unknown' ? 'state:unknown' : `state:${this.problem}`)}</strong>${this.problem === 'unknown' ? html`<p>${t('state:unknownText')}</p>` : nothing}</div>`
        : nothing}
      ${this.scanned
        ? html`<p>${t('state:foundText')}</p><p class="code">${this.code}</p>`
        : html`<label for="code">${t('state:code')}</label>
            <p class="hint" id="code-hint">${t('state:askHint')}</p>
            <input id="code" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" maxlength="128" aria-describedby="code-hint" aria-invalid=${String(this.problem === 'short')} .value=${this.code} @input=${(event: Event) => (this.code = (event.target as HTMLInputElement).value.trim())} />`}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${String(this.busy)}>${this.busy ? t('state:busy') : t('state:submit')}</button>
        ${this.scanned ? html`<button type="button" @click=${this.#restart}>${t('state:again')}</button>` : nothing}
      </div>
    </form>`;
  }

  #answer(result: PublicState): TemplateResult {
    const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`<div class="answer">
      <p class="over">${t('state:resultTitle')}</p>
      <h2 tabindex="-1">${(currentLocale() === 'en' ? result.stateText.en : result.stateText.vi).replace(/\.$/, '')}</h2>
      ${result.on ? html`<p class="hint">${t('state:asOf', { day: day(result.on) })}</p>` : nothing}
      <section class="sum">
        ${result.outstanding > 0
          ? html`<p class="over">${t('state:outstanding')}</p><p class="big">${money(result.outstanding)}</p>${this.#due(result)}`
          : html`<p class="none">${t('state:nothingLeft')}</p>`}
        <dl>
          ${row(t('state:amount'), money(result.amount))} ${result.lateFee > 0 ? row(t('state:lateFee'), money(result.lateFee)) : nothing}
          ${row(t('state:paid'), money(result.paid))}
        </dl>
      </section>
      ${result.payment && result.outstanding > 0
        ? html`<section>
            <h3>${t('state:pay')}</h3>
            <dl class="where">
              ${row(t('state:payAt'), result.payment.treasury)} ${result.payment.address ? row(t('state:payAddress'), result.payment.address) : nothing}
              ${result.payment.account ? row(t('state:payAccount'), html`<span class="copy">${result.payment.account}</span>`) : nothing}
              ${result.payment.reference ? row(t('state:payReference'), html`<span class="copy">${result.payment.reference}</span>`) : nothing}
            </dl>
            <p>${t('state:payBring')}</p>
          </section>`
        : nothing}
      <section>
        <h3>${t('state:ask2')}</h3>
        <slot name="contact"></slot>
        <p>${t('state:askText')}</p>
      </section>
      <div class="actions"><button type="button" @click=${this.#restart}>${t('state:again')}</button></div>
    </div>`;
  }

  #due({ dueOn, on }: PublicState): unknown {
    if (!dueOn) return nothing;
    const days = daysBetween(on ?? today(), dueOn);
    return html`<p class=${days < 0 ? 'late' : ''}>
      <strong>${t('state:dueOn', { day: day(dueOn) })}</strong><br />${days < 0 ? t('state:overdueBy', { days: -days }) : days === 0 ? t('state:today') : t('state:left', { days })}
    </p>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.problem = undefined;
    if (!codePattern.test(this.code)) {
      this.problem = 'short';
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLInputElement>('#code')?.focus();
      return;
    }
    this.busy = true;
    try {
      const result = await (await this.#connected()).decisionState(this.code);
      this.result = result;
      if (!result) {
        this.problem = 'unknown';
        this.scanned = false;
      } else this.emit('vphc-decision-state', { state: result.state });
    } catch (error) {
      this.problem = await problemOf(error);
    }
    this.busy = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.problem ? '#code, button' : 'h2')?.focus();
  };

  readonly #restart = async (): Promise<void> => {
    this.result = undefined;
    this.problem = undefined;
    this.code = '';
    this.scanned = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  };

  #connected(): Promise<PublicBackend> {
    if (this.connection) return Promise.resolve(this.connection.backend);
    return (this.#backend ??= import('./public-backend.ts').then(({ publicBackend }) => publicBackend({ baseUrl: this.baseUrl ?? '/', fetch: this.fetch })));
  }
}

const said: Partial<Record<Failure['kind'], 'offline' | 'busyServer'>> = { offline: 'offline', busy: 'busyServer' };
/** Read only when something failed: the first paint does not wait for it. */
async function problemOf(error: unknown): Promise<'offline' | 'busyServer' | 'failed'> {
  const { failureOf } = await import('../app/failure.ts');
  return said[failureOf(error)?.kind ?? 'server'] ?? 'failed';
}
