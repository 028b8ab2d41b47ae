import { t } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Backend } from '../app/backend.ts';
import { VphcConnected } from '../app/connected-element.ts';
import type { DelegationView, UnitView, UserView } from '../app/views.ts';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { day, instant, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { Pages } from '../ui/pages.ts';
import { emptyState, failureNotice, skeleton } from '../ui/states.ts';
import { controls, dialogs, surfaces, tables } from '../ui/styles.ts';
import { term } from '../ui/terms.ts';
import { createUserDialog, delegationDialog, editUserDialog, lockUserDialog, moveUserDialog, resetPasswordDialog, revokeDelegationDialog } from './user-dialogs.ts';

/** For the unit's administrator: create, lock, move people, give roles, reset passwords, record delegations. */
export class VphcUserAdmin extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, open: { state: true }, password: { state: true } };
  static override styles = [
    VphcConnected.styles, controls, surfaces, tables, dialogs,
    css`
      :host { container-type: inline-size; }
      .head { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: center; margin-bottom: 4px; }
      h2 { font-size: var(--_size-title); line-height: 1.3; }
      h3 { font-size: var(--_size-heading); line-height: 1.4; }
      .lead { color: var(--_ink-muted); max-width: 72ch; margin-bottom: 16px; }
      section { margin-top: 40px; }
      .roles { display: flex; flex-wrap: wrap; gap: 4px; justify-content: inherit; }
      .row-actions { display: flex; justify-content: flex-end; }
      .row-actions button { padding-inline: 8px; white-space: nowrap; }
      .sub { display: block; color: var(--_ink-muted); font-weight: 400; font-size: var(--_size-small); line-height: 1.4; }
      .secret { font: 600 24px / 32px var(--_font-mono); padding: 12px 16px; background: var(--_surface-sunken); border-radius: var(--_radius); user-select: all; overflow-wrap: anywhere; }
      .more { display: flex; justify-content: center; padding: 16px; }
      @container (max-width: 1100px) { .row-actions { flex-wrap: wrap; } }
      @container (max-width: 680px) { .row-actions { justify-content: flex-start; } td.acts::before { content: none; } }
    `,
  ];
  declare open: ((errors: Errors) => EntryDialogContent) | undefined;
  /** A first password, shown once. */
  declare password: { readonly name: string; readonly text: string } | undefined;

  readonly #users = new Pages<UserView>(this, () => this.connection);
  readonly #delegations = new Load<readonly DelegationView[]>(this, () => this.connection);
  readonly #units = new Load<readonly UnitView[]>(this, () => this.connection);

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.ready?.backend;
    const key = this.ready?.session?.user.id;
    if (!backend || !key) return;
    this.#users.want(key, (cursor, signal) => backend.listUsers(cursor, { signal }));
    this.#delegations.want(key, (signal) => backend.listDelegations({ signal }));
    this.#units.want(key, (signal) => backend.units({ signal }));
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('dialog.password');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`
      <div class="head">
        <h2>${t('admin:users.title')}</h2>
        <button type="button" class="primary" @click=${() => this.#ask(createUserDialog)}>${icons.plus()}${t('admin:users.new')}</button>
      </div>
      <p class="lead">${t('admin:users.lead')}</p>
      ${this.#userList()} ${this.#delegationList()} ${this.#dialogs()}`;
  }

  #userList(): unknown {
    const { items, failure, slow, hasMore, more, again } = this.#users;
    if (!items) return failure ? failureNotice(failure, again) : slow ? skeleton(6) : nothing;
    if (items.length === 0) return emptyState(t('admin:users.empty'), t('admin:users.emptyText'));
    const head = { name: t('admin:users.name'), roles: t('admin:users.roles'), status: t('admin:users.status'), last: t('admin:users.lastSignIn') };
    return html`${failure ? failureNotice(failure, again) : nothing}
      <div class="table"><table aria-label=${t('admin:users.table')}>
        <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}<th scope="col"><span class="visually-hidden">${t('admin:users.actions')}</span></th></tr></thead>
        <tbody>${items.map((user) => this.#user(user, head))}</tbody>
      </table></div>
      ${hasMore ? html`<div class="more"><button type="button" @click=${more}>${t('admin:users.more')}</button></div>` : nothing}`;
  }

  #user(user: UserView, head: Record<'name' | 'roles' | 'status' | 'last', string>): TemplateResult {
    const self = user.id === this.connection?.session?.user.id;
    // Whoever could place an account in a unit that is not his would gain what that unit keeps: people move only between the administrator's own units.
    const own = this.connection?.session?.unit.id;
    const targets = (this.#units.value ?? []).filter((unit) => unit.id !== user.unitId && (unit.id === own || unit.parentId === own));
    const button = (label: string, dialog: (backend: Backend) => (errors: Errors) => EntryDialogContent): TemplateResult => html`<button type="button" class="small quiet" aria-label="${label}: ${user.fullName}" @click=${() => this.#ask(dialog)}>${label}</button>`;
    return html`<tr>
      <td class="card-title">${user.fullName}<span class="sub">${[user.username, user.titleText].filter(Boolean).join(' · ')}</span></td>
      <td data-label=${head.roles}><span class="roles">${user.roles.map((role) => html`<span class="badge">${term('role', role)}</span>`)}</span></td>
      <td data-label=${head.status}><span class="badge ${user.status === 'active' ? 'success' : 'danger'}">${user.status === 'active' ? t('admin:users.active') : t('admin:users.locked')}</span></td>
      <td data-label=${head.last}>${user.lastSignInAt ? instant(user.lastSignInAt) : t('admin:users.never')}</td>
      <td class="acts">
        <div class="row-actions">
          ${button(t('admin:users.edit'), (backend) => editUserDialog(backend, user))} ${button(t('admin:users.reset'), (backend) => resetPasswordDialog(backend, user))}
          ${self
            ? nothing
            : html`${targets.length > 0 ? button(t('admin:users.move'), (backend) => moveUserDialog(backend, user, targets)) : nothing}
              ${button(user.status === 'active' ? t('admin:users.lock') : t('admin:users.unlock'), (backend) => lockUserDialog(backend, user))}`}
        </div>
      </td>
    </tr>`;
  }

  #delegationList(): TemplateResult {
    const head = { to: t('admin:delegations.to'), from: t('admin:delegations.from'), number: t('admin:delegations.number'), period: t('admin:delegations.period') };
    return html`<section aria-labelledby="delegations">
      <div class="head">
        <h3 id="delegations">${t('admin:delegations.title')}</h3>
        <button type="button" @click=${() => this.#ask((backend) => delegationDialog(backend, this.#users.items ?? []))}>${t('admin:delegations.new')}</button>
      </div>
      <p class="lead">${t('admin:delegations.lead')}</p>
      ${this.#delegations.render({
        failed: failureNotice,
        waiting: () => skeleton(2),
        ready: (delegations) =>
          delegations.length === 0
            ? html`<p class="muted">${t('admin:delegations.empty')}</p>`
            : html`<div class="table"><table>
                <thead><tr>${Object.values(head).map((text) => html`<th scope="col">${text}</th>`)}<th scope="col"><span class="visually-hidden">${t('admin:users.actions')}</span></th></tr></thead>
                <tbody>${delegations.map((one) => html`<tr>
                  <td class="card-title">${one.toName ?? one.toUserId}</td>
                  <td data-label=${head.from}>${one.fromName ?? one.fromUserId}</td>
                  <td data-label=${head.number}>${one.number}<span class="sub">${day(one.date)} · ${t(`admin:delegations.kind.${one.kind ?? 'sanction'}`)}</span></td>
                  <td data-label=${head.period}>${t('admin:delegations.periodValue', { from: day(one.validFrom), to: day(one.validTo) })}</td>
                  <td class="acts"><div class="row-actions">${one.revokedAt
                    ? html`<span class="badge">${t('admin:delegations.revoked')}</span>`
                    : one.validTo < today()
                      ? html`<span class="badge">${t('admin:delegations.ended')}</span>`
                      : html`<button type="button" class="small quiet" @click=${() => this.#ask((backend) => revokeDelegationDialog(backend, one))}>${t('admin:delegations.revoke')}</button>`}</div></td>
                </tr>`)}</tbody>
              </table></div>`,
      })}
    </section>`;
  }

  #dialogs(): unknown {
    return html`
      ${this.open ? html`<vphc-entry-dialog .connection=${this.connection} .content=${this.open} @vphc-done=${this.#done} @vphc-close=${() => (this.open = undefined)}></vphc-entry-dialog>` : nothing}
      ${this.password
        ? html`<dialog class="password" aria-labelledby="password-title" @close=${() => (this.password = undefined)}>
            <form method="dialog">
              <h2 id="password-title">${t('admin:password.title', { name: this.password.name })}</h2>
              <p>${t('admin:password.text')}</p>
              <p class="secret">${this.password.text}</p>
              <div class="actions"><button type="submit" class="primary">${t('admin:password.close')}</button></div>
            </form>
          </dialog>`
        : nothing}`;
  }

  readonly #done = (event: Event): void => {
    const detail = (event as CustomEvent<unknown>).detail;
    if (typeof detail === 'object' && detail !== null && 'temporaryPassword' in detail && typeof detail.temporaryPassword === 'string') {
      const user = 'user' in detail ? (detail.user as UserView) : undefined;
      this.password = { name: user?.fullName ?? '', text: detail.temporaryPassword };
    }
    this.#users.again();
    this.#delegations.again();
  };

  #ask(dialog: (backend: Backend) => (errors: Errors) => EntryDialogContent): void {
    if (this.connection) this.open = dialog(this.connection.backend);
  }
}
