import { t } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { minPasswordLength } from '../app/limits.ts';
import { Action } from '../ui/action.ts';
import { icons } from '../ui/icons.ts';
import { failureNotice, fieldError } from '../ui/states.ts';
import { controls, surfaces } from '../ui/styles.ts';

/**
 * Sign-in with user name and password, and the change of a password that the administrator gave. What was typed stays
 * after every failure.
 *
 * @fires vphc-signed-in - the session is there
 */
export class VphcSignIn extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, heading: { type: String }, shown: { state: true }, errors: { state: true } };
  static override styles = [
    VphcConnected.styles, controls, surfaces,
    css`
      form { max-width: 440px; margin: 0 auto; padding: 32px; border: 1px solid var(--_line); border-radius: var(--_radius-large); background: var(--_surface); box-shadow: var(--_shadow); }
      h2 { font-size: var(--_size-title); line-height: 1.3; margin-bottom: 4px; }
      .lead { color: var(--_ink-muted); margin-bottom: 24px; }
      button[type='submit'] { width: 100%; min-height: 44px; font-size: var(--_size); }
      .forgot { margin: 16px 0 0; }
      @media (max-width: 480px) { form { padding: 20px 16px; } }
    `,
  ];
  /** Replaces the heading, e.g. after a session ended. */
  declare heading: string | undefined;
  declare shown: boolean;
  declare errors: Readonly<Record<string, string>>;

  readonly #action = new Action(this, () => this.connection);

  constructor() {
    super();
    this.shown = false;
    this.errors = {};
  }

  override render(): TemplateResult {
    return this.connection?.phase === 'must-change-password' ? this.#passwordForm() : this.#signInForm();
  }

  /** Puts the cursor where typing goes on. */
  override focus(): void {
    const inputs = [...(this.renderRoot?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])') ?? [])];
    (inputs.find((input) => input.value === '') ?? inputs[0])?.focus();
  }

  #signInForm(): TemplateResult {
    const failure = this.#action.failure;
    return html`<form novalidate @submit=${this.#signIn} aria-labelledby="heading">
      <h2 id="heading">${this.heading ?? t('app:signIn.title')}</h2>
      <p class="lead">${t('app:signIn.lead')}</p>
      ${failure?.kind === 'signed-out' || failure?.kind === 'forbidden' || failure?.kind === 'invalid'
        ? html`<div class="notice danger" role="alert">${icons.error()}<div><strong>${t('app:signIn.wrong')}</strong><p>${t('app:signIn.wrongText')}</p></div></div>`
        : failure ? failureNotice(failure) : nothing}
      <div class="field">
        <label for="username">${t('app:signIn.username')}</label>
        <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" aria-invalid=${String('username' in this.errors)} aria-describedby="username-error" />
        ${fieldError('username-error', this.errors['username'])}
      </div>
      ${this.#password('password', t('app:signIn.password'), 'current-password')}
      ${this.#showChoice()}
      <button type="submit" class="primary" aria-disabled=${String(this.#action.busy)}>${this.#action.busy ? t('app:signIn.busy') : t('app:signIn.submit')}</button>
      <p class="hint forgot">${t('app:signIn.forgot')}</p>
    </form>`;
  }

  #passwordForm(): TemplateResult {
    const failure = this.#action.failure;
    return html`<form novalidate @submit=${this.#change} aria-labelledby="heading">
      <h2 id="heading">${t('app:password.title')}</h2>
      <p class="lead">${t('app:password.lead')}</p>
      ${failure ? failureNotice(failure) : nothing}
      <input hidden name="username" autocomplete="username" .value=${this.connection?.session?.user.username ?? ''} />
      ${this.#password('current', t('app:password.current'), 'current-password')}
      ${this.#password('next', t('app:password.next'), 'new-password', t('app:password.nextHint'))}
      ${this.#password('repeat', t('app:password.repeat'), 'new-password')}
      ${this.#showChoice()}
      <button type="submit" class="primary" aria-disabled=${String(this.#action.busy)}>${t('app:password.submit')}</button>
    </form>`;
  }

  #password(id: string, label: string, autocomplete: 'current-password' | 'new-password', hint?: string): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <input id=${id} name=${id} type=${this.shown ? 'text' : 'password'} autocomplete=${autocomplete} spellcheck="false" aria-invalid=${String(id in this.errors)} aria-describedby="${id}-hint ${id}-error" />
      ${fieldError(`${id}-error`, this.errors[id])}
    </div>`;
  }

  #showChoice(): TemplateResult {
    return html`<label class="choice field"><input type="checkbox" .checked=${this.shown} @change=${(event: Event) => (this.shown = (event.target as HTMLInputElement).checked)} />${t('app:signIn.show')}</label>`;
  }

  readonly #signIn = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { username, password } = this.#values('username', 'password');
    const missing = { ...(username ? {} : { username: t('app:signIn.missing.username') }), ...(password ? {} : { password: t('app:signIn.missing.password') }) };
    if (await this.#refuse(missing)) return;
    // The password is not part of the intent's description: nothing of it may stay in memory longer than the call.
    const done = await this.#action.run('sign-in', async () => this.connection?.signIn(username.trim(), password));
    await this.#after(done !== undefined);
  };

  readonly #change = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { current, next, repeat } = this.#values('current', 'next', 'repeat');
    const errors = {
      ...(current ? {} : { current: t('app:signIn.missing.password') }),
      ...(next.length < minPasswordLength ? { next: t('app:password.short') } : next === current ? { next: t('app:password.same') } : {}),
      ...(next === repeat ? {} : { repeat: t('app:password.different') }),
    };
    if (await this.#refuse(errors)) return;
    const done = await this.#action.run('password', async () => this.connection?.changePassword(current, next));
    await this.#after(done !== undefined);
  };

  async #after(done: boolean): Promise<void> {
    if (done && this.connection?.phase === 'signed-in') this.emit('vphc-signed-in', {});
    await this.updateComplete;
    if (done) this.focus();
    else this.renderRoot.querySelector<HTMLInputElement>('#password, #current')?.select();
  }

  async #refuse(errors: Readonly<Record<string, string>>): Promise<boolean> {
    this.errors = errors;
    const first = Object.keys(errors)[0];
    if (first === undefined) return false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(`#${first}`)?.focus();
    return true;
  }

  #values<K extends string>(...names: readonly K[]): Record<K, string> {
    const read = (name: string): string => this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)?.value ?? '';
    return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<K, string>;
  }
}
