import { t } from '@xlvphc/forms/base';
import { html, type TemplateResult } from 'lit';
import type { Backend } from '../app/backend.ts';
import { delegationKinds, roles, type DelegationView, type Role, type UnitView, type UserView } from '../app/views.ts';
import type { Entries, EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { dayField, longField, selectField, textField } from '../ui/fields.ts';
import { parseDay, today } from '../ui/format.ts';
import { fieldError } from '../ui/states.ts';
import { term } from '../ui/terms.ts';

type Content = (errors: Errors) => EntryDialogContent;

const rolesField = (chosen: readonly Role[], error: string | undefined): TemplateResult => html`<fieldset class="field">
  <legend>${t('admin:users.roles')}</legend>
  ${roles.map((role) => html`<label class="choice"><input type="checkbox" name="role-${role}" .checked=${chosen.includes(role)} />${term('role', role)}</label>`)} ${fieldError('roles-error', error)}
</fieldset>`;
const rolesOf = (values: Entries): readonly Role[] => roles.filter((role) => values[`role-${role}`]);

export const createUserDialog = (backend: Backend): Content => (errors) => ({
  title: t('admin:create.title'),
  body: html`
    ${textField({ id: 'fullName', label: t('admin:users.name'), error: errors['fullName'], maxlength: 200 })}
    ${textField({ id: 'username', label: t('admin:users.username'), hint: t('admin:users.usernameHint'), error: errors['username'], maxlength: 64 })}
    ${textField({ id: 'titleText', label: t('admin:users.titleText'), hint: t('admin:users.titleHint'), optional: true, maxlength: 200 })} ${rolesField(['recorder'], errors['roles'])}
  `,
  submit: t('admin:create.submit'),
  check: (values) => ({
    fullName: values['fullName'] ? undefined : t('admin:error.fullName'),
    username: /^[a-z0-9][a-z0-9._-]{2,}$/.test(values['username'] ?? '') ? undefined : t('admin:error.username'),
    roles: rolesOf(values).length > 0 ? undefined : t('admin:error.roles'),
  }),
  act: (values, idempotencyKey) =>
    backend.createUser({ username: values['username'] ?? '', fullName: values['fullName'] ?? '', roles: rolesOf(values), ...(values['titleText'] ? { titleText: values['titleText'] } : {}) }, { idempotencyKey }),
});

export const editUserDialog = (backend: Backend, user: UserView): Content => (errors) => ({
  title: t('admin:edit.title', { name: user.fullName }),
  body: html`${textField({ id: 'titleText', label: t('admin:users.titleText'), hint: t('admin:users.titleHint'), value: user.titleText, optional: true, maxlength: 200 })} ${rolesField(user.roles, errors['roles'])}`,
  submit: t('admin:edit.submit'),
  check: (values) => ({ roles: rolesOf(values).length > 0 ? undefined : t('admin:error.roles') }),
  act: (values) => backend.changeUser(user, { roles: rolesOf(values), ...(values['titleText'] ? { titleText: values['titleText'] } : {}) }),
});

export const moveUserDialog = (backend: Backend, user: UserView, units: readonly UnitView[]): Content => () => ({
  title: t('admin:move.title', { name: user.fullName }),
  body: html`<p>${t('admin:move.text')}</p>
    ${selectField({ id: 'unitId', label: t('admin:move.unit'), options: units.map((unit) => [unit.id, unit.name]) })}`,
  submit: t('admin:move.submit'),
  check: () => ({}),
  act: (values) => backend.changeUser(user, { unitId: values['unitId'] ?? '' }),
});

export const lockUserDialog = (backend: Backend, user: UserView): Content => () => {
  const act = user.status === 'active' ? 'lock' : 'unlock';
  return {
    title: t(`admin:${act}.title`, { name: user.fullName }),
    body: html`<p>${t(`admin:${act}.text`)}</p>`,
    submit: t(`admin:${act}.submit`),
    destructive: act === 'lock',
    check: () => ({}),
    act: () => backend.changeUser(user, { status: act === 'lock' ? 'locked' : 'active' }),
  };
};

export const resetPasswordDialog = (backend: Backend, user: UserView): Content => () => ({
  title: t('admin:reset.title', { name: user.fullName }),
  body: html`<p>${t('admin:reset.text')}</p>`,
  submit: t('admin:reset.submit'),
  check: () => ({}),
  act: async (_, idempotencyKey) => ({ user, ...(await backend.resetPassword(user.id, { idempotencyKey })) }),
});

export const delegationDialog = (backend: Backend, users: readonly UserView[]): Content => (errors) => {
  const people: readonly (readonly [string, string])[] = users.filter((user) => user.status === 'active').map((user) => [user.id, [user.fullName, user.titleText].filter(Boolean).join(' – ')]);
  const head = users.find((user) => user.roles.includes('competent'))?.id;
  return {
    title: t('admin:delegations.new'),
    body: html`
      ${selectField({ id: 'fromUserId', label: t('admin:delegations.from'), options: people, value: head })} ${selectField({ id: 'toUserId', label: t('admin:delegations.to'), options: people, error: errors['toUserId'] })}
      ${selectField({ id: 'kind', label: t('admin:delegations.kind'), options: delegationKinds.map((kind) => [kind, t(`admin:delegations.kind.${kind}`)]) })}
      <div class="pair">
        ${textField({ id: 'number', label: t('admin:delegations.number'), error: errors['number'], maxlength: 100 })} ${dayField({ id: 'date', label: t('admin:delegations.date'), value: today(), error: errors['date'] })}
      </div>
      <div class="pair">
        ${dayField({ id: 'validFrom', label: t('admin:delegations.validFrom'), value: today(), error: errors['validFrom'] })} ${dayField({ id: 'validTo', label: t('admin:delegations.validTo'), error: errors['validTo'] })}
      </div>
    `,
    submit: t('admin:delegations.submit'),
    check: (values) => {
      const wrong = (name: string): string | undefined => (parseDay(values[name] ?? '') ? undefined : t('ui:invalid.day'));
      const ends = parseDay(values['validTo'] ?? '');
      return {
        toUserId: values['toUserId'] === values['fromUserId'] ? t('admin:error.same') : undefined,
        number: values['number'] ? undefined : t('ui:invalid.required'),
        date: wrong('date'),
        validFrom: wrong('validFrom'),
        validTo: wrong('validTo') ?? (ends && ends < (parseDay(values['validFrom'] ?? '') ?? '') ? t('admin:error.order') : undefined),
      };
    },
    act: (values, idempotencyKey) => {
      const on = (name: string): string => parseDay(values[name] ?? '') ?? today();
      return backend.createDelegation({ fromUserId: values['fromUserId'] ?? '', toUserId: values['toUserId'] ?? '', kind: delegationKinds.find((kind) => kind === values['kind']) ?? 'sanction', number: values['number'] ?? '', date: on('date'), validFrom: on('validFrom'), validTo: on('validTo') }, { idempotencyKey });
    },
  };
};

export const revokeDelegationDialog = (backend: Backend, delegation: DelegationView): Content => (errors) => ({
  title: t('admin:revoke.title', { name: delegation.toName ?? '' }),
  body: html`<p>${t('admin:revoke.text')}</p>
    ${longField({ id: 'reason', label: t('admin:revoke.reason'), error: errors['reason'], maxlength: 500 })}`,
  submit: t('admin:revoke.submit'),
  destructive: true,
  check: (values) => ({ reason: (values['reason'] ?? '').length >= 3 ? undefined : t('ui:invalid.required') }),
  act: (values, idempotencyKey) => backend.revokeDelegation(delegation.id, values['reason'] ?? '', { idempotencyKey }),
});
