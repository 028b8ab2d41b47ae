import type { Case, Exhibit, Organization, Party, Person, Subject, Violation } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValue, FormValues } from '../definition.ts';
import { isVisible } from './condition.ts';
import { faultOf } from './fault.ts';
import { fieldsOf, listsOf, rowsOf, type FieldInfo } from './fields.ts';
import { instantOf } from './instant.ts';
import { isFilled, valueAt, withValueAt } from './path.ts';
import { isPartyRole, partyInRole } from './view.ts';

/** A row for the case; without `id` it is new. */
export type Drafted<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly id?: string };

/**
 * What a saved draft gives back to its case. `violations` and `exhibits` replace those of the case; `parties` are added or changed by
 * id, and replace all of the roles named in `wholeRoles`.
 */
export interface CasePatch extends Partial<Pick<Case, 'field' | 'discoveredOn' | 'discoveredBy' | 'place' | 'communeCode' | 'complex'>> {
  readonly parties?: readonly Drafted<Party>[];
  readonly wholeRoles?: readonly Party['role'][];
  readonly violations?: readonly Drafted<Violation>[];
  readonly exhibits?: readonly Drafted<Exhibit>[];
}

/** The values of a form that belong to the case. Values of blanks that are not asked (conditions) do not go back. */
export function collect(form: FormDefinition, values: FormValues, ofCase: Case | undefined, context?: FormContext): CasePatch {
  return collectBound(form, values, ofCase, context, form.givesBack ?? []);
}

/** The case as a document states it, for checks: every bound value counts, whether the form gives it back or not. */
export function caseAsStated(form: FormDefinition, values: FormValues, ofCase: Case, context: FormContext): Case {
  let rows = 0;
  const own = { ...ofCase, violations: ownViolations(ofCase, context.partyId) };
  return applyPatch(own, collectBound(form, values, own, context, ['*']), () => `new-${(rows += 1)}`);
}

function collectBound(form: FormDefinition, values: FormValues, ofCase: Case | undefined, context: FormContext | undefined, givesBack: readonly string[]): CasePatch {
  const allowed = (binding: string): boolean => givesBack.some((given) => given === '*' || binding === given || binding.startsWith(`${given}.`));
  const around: FormContext = context ?? { on: '', mode: 'normal' };
  let facts: FormValues = {};
  const roles = new Map<Party['role'], AskedParty>();
  for (const info of fieldsOf(form)) {
    const { binding } = info.field;
    if (binding === undefined || binding.startsWith('.') || info.lists.length > 0 || !allowed(binding)) continue;
    const [root = '', ...rest] = binding.split('.');
    const value = isVisible(info.condition, values, '', around) ? soundValue(info, values, info.pattern) : undefined;
    if (isPartyRole(root)) {
      const { facts: before = {}, asked = new Set<string>() } = roles.get(root) ?? {};
      roles.set(root, { facts: value === undefined ? before : withValueAt(before, rest.join('.'), value), asked: asked.add(rest[0] ?? '') });
    }
    if (caseFacts.has(root) && value !== undefined) facts = withValueAt(facts, root, value);
  }
  const rolesInRows = new Map<Party['role'], AskedRows>();
  const lists: Record<string, AskedRows> = {};
  for (const { block, pattern } of listsOf(form)) {
    const { binding } = block;
    if (binding !== undefined && isPartyRole(binding) && allowed(binding)) {
      rolesInRows.set(binding, askedRows(form, pattern, values, around, () => true));
      continue;
    }
    if (binding !== 'violations' && binding !== 'exhibits') continue;
    if (!allowed(binding) && !givesBack.some((given) => given.startsWith(`${binding}.`))) continue;
    lists[binding] = askedRows(form, pattern, values, around, (path) => allowed(`${binding}.${path}`));
  }
  const { violations, exhibits } = lists;
  return {
    ...(facts as Partial<Pick<Case, 'field'>>),
    ...(roles.size + rolesInRows.size > 0 ? { parties: [...partiesOf(roles, ofCase, context?.partyId), ...partiesInRows(rolesInRows, ofCase)] } : {}),
    ...(rolesInRows.size > 0 ? { wholeRoles: [...rolesInRows.keys()] } : {}),
    ...(violations ? { violations: withOthers(withIds(violations.rows, ownViolations(ofCase, context?.partyId)).map((row) => violationOf(row, violations.asked, ofCase, context?.partyId, valueAt(facts, 'field'))), ofCase, context?.partyId) } : {}),
    ...(exhibits ? { exhibits: withIds(exhibits.rows, ofCase?.exhibits).map((row) => exhibitOf(row, exhibits.asked, ofCase)) } : {}),
  };
}

/** The case with a patch applied; `newId` names new parties, violations and exhibits. */
export function applyPatch(ofCase: Case, patch: CasePatch, newId: () => string): Case {
  const { parties, wholeRoles = [], violations, exhibits, ...facts } = patch;
  const named = <T extends { readonly id: string }>(rows: readonly Drafted<T>[]): readonly T[] => rows.map((row) => ({ ...row, id: row.id ?? newId() }) as unknown as T);
  return {
    ...ofCase,
    ...facts,
    ...(parties ? { parties: [...ofCase.parties.filter((old) => !wholeRoles.includes(old.role) && !parties.some((party) => party.id === old.id)), ...named<Party>(parties)] } : {}),
    ...(violations ? { violations: named<Violation>(violations) } : {}),
    ...(exhibits ? { exhibits: named<Exhibit>(exhibits) } : {}),
  };
}

const caseFacts = new Set(['field', 'discoveredOn', 'discoveredBy', 'place', 'communeCode', 'complex']);

/** What a form says of a party, and which facts it asks: of the others the case keeps what it knows. */
interface AskedParty {
  readonly facts: FormValues;
  readonly asked: Set<string>;
}

/** The same of a list. */
interface AskedRows {
  readonly rows: readonly FormValues[];
  readonly asked: ReadonlySet<string>;
}

function askedRows(form: FormDefinition, list: string, values: FormValues, context: FormContext, allowed: (path: string) => boolean): AskedRows {
  const bindings = [
    ...fieldsOf(form).filter((info) => info.lists.at(-1) === list).map((info) => info.field.binding),
    ...listsOf(form).filter(({ pattern }) => pattern.startsWith(`${list}.*.`)).map(({ block }) => block.binding),
  ];
  const targets = bindings.flatMap((binding) => (binding?.startsWith('.') ? [binding.slice(1)] : [])).filter(allowed);
  return {
    rows: rowsOf(list, values).map((scope) => rowFacts(form, list, scope, values, context, allowed)),
    asked: new Set(targets.map((target) => target.split('.')[0] ?? target)),
  };
}

/** What the case knows of a row or party and the form does not ask. */
const unasked = (known: object | undefined, asked: ReadonlySet<string>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(known ?? {}).filter(([key]) => !asked.has(key)));

function rowFacts(form: FormDefinition, list: string, scope: string, values: FormValues, context: FormContext, allowed: (path: string) => boolean): FormValues {
  const id = valueAt(values, `${scope}.id`);
  let row: FormValues = id === undefined ? {} : { id };
  const times: (readonly [string, string])[] = [];
  for (const info of fieldsOf(form)) {
    if (info.lists.at(-1) !== list || !info.field.binding?.startsWith('.')) continue;
    const target = info.field.binding.slice(1);
    const value = isVisible(info.condition, values, scope, context) ? soundValue(info, values, `${scope}.${info.field.id}`) : undefined;
    if (value === undefined || !allowed(target)) continue;
    if (info.field.kind === 'time') times.push([target, String(value)]);
    else row = withValueAt(row, target, isInstant(info, target) ? instantOf(String(value), undefined) : value);
  }
  for (const [target, time] of times) {
    const instant = valueAt(row, target);
    if (typeof instant === 'string') row = withValueAt(row, target, instantOf(instant.slice(0, 10), time));
  }
  for (const { block, pattern } of listsOf(form)) {
    if (!pattern.startsWith(`${list}.*.`) || pattern.slice(list.length + 3).includes('*') || !block.binding?.startsWith('.') || !allowed(block.binding.slice(1))) continue;
    const inner = valueAt(values, `${scope}.${block.id}`);
    const rows = Array.isArray(inner) ? inner.map((_, index) => rowFacts(form, pattern, `${scope}.${block.id}.${index}`, values, context, () => true)) : [];
    row = withValueAt(row, block.binding.slice(1), rows.filter(isFilled));
  }
  return row;
}

/** A value that is well formed; what is not stays in the draft. */
function soundValue({ field }: FieldInfo, values: FormValues, path: string): FormValue | undefined {
  const value = valueAt(values, path);
  return value === undefined || faultOf(field, value) ? undefined : value;
}

/** `occurredAt` is an instant; a blank of kind date gives its day. */
const isInstant = (info: FieldInfo, target: string): boolean => info.field.kind === 'date' && target.endsWith('At');

/** A row without an id takes that of the row of the case at the same place, so that saving twice does not double it. */
function withIds(rows: readonly FormValues[], known: readonly { readonly id: string }[] = []): readonly FormValues[] {
  const claimed = new Set(rows.map((row) => row['id']));
  return rows.map((row, index) => {
    const place = known[index];
    return row['id'] !== undefined || !place || claimed.has(place.id) ? row : { ...row, id: place.id };
  });
}

function partiesOf(roles: ReadonlyMap<Party['role'], AskedParty>, ofCase: Case | undefined, partyId: string | undefined): readonly Drafted<Party>[] {
  const parties: Drafted<Party>[] = [];
  for (const [role, { facts, asked }] of roles) {
    const known = ofCase && partyInRole(ofCase, role, partyId);
    const subject = subjectOf(facts, asked, known?.subject);
    if (subject) parties.push({ ...(known ? { id: known.id } : {}), role, subject });
    else if (known) parties.push(known);
  }
  return parties;
}

/** Parties that the form asks as rows; a row without an id takes that of the party at the same place. */
function partiesInRows(roles: ReadonlyMap<Party['role'], AskedRows>, ofCase: Case | undefined): readonly Drafted<Party>[] {
  return [...roles].flatMap(([role, { rows, asked }]) => {
    const known = ofCase?.parties.filter((party) => party.role === role) ?? [];
    return withIds(rows, known).flatMap(({ id, ...facts }): Drafted<Party>[] => {
      const subject = subjectOf(facts, asked, known.find((party) => party.id === id)?.subject);
      return subject ? [{ ...(typeof id === 'string' ? { id } : {}), role, subject }] : [];
    });
  });
}

const personKeys = ['fullName', 'gender', 'birthDate', 'nationality', 'occupation', 'address', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'phone'];
const organizationKeys = ['name', 'address', 'enterpriseCode', 'licenceNumber', 'licenceIssuedOn', 'licenceIssuedBy', 'representative'];

/** A person or an organisation; nothing while it has no name. Facts that no form of the case asks stay. */
function subjectOf(facts: FormValues, asked: ReadonlySet<string>, known: Subject | undefined): Subject | undefined {
  const kind = facts['kind'] ?? (facts['name'] === undefined ? 'person' : 'organization');
  const keys = kind === 'person' ? personKeys : organizationKeys;
  const before: Readonly<Record<string, unknown>> = known?.kind === kind ? unasked(known, asked) : {};
  const merged = Object.fromEntries(keys.map((key) => [key, facts[key] ?? before[key]] as const).filter(([, value]) => value !== undefined));
  if (kind === 'person') return typeof merged['fullName'] === 'string' ? ({ ...merged, kind: 'person' } as Person) : undefined;
  return typeof merged['name'] === 'string' ? ({ ...merged, kind: 'organization' } as Organization) : undefined;
}

/** The acts of the party that a document is about. */
function ownViolations(ofCase: Case | undefined, partyId: string | undefined): readonly Violation[] {
  if (!ofCase) return [];
  const violator = partyInRole(ofCase, 'violator', partyId);
  return ofCase.violations.filter((act) => act.partyId === undefined || act.partyId === violator?.id);
}

/** Acts of other parties stay as they are; the acts keep their order in the case, new ones come last. */
function withOthers(rows: readonly Drafted<Violation>[], ofCase: Case | undefined, partyId: string | undefined): readonly Drafted<Violation>[] {
  const own = ownViolations(ofCase, partyId);
  const others = ofCase?.violations.filter((act) => !own.includes(act)) ?? [];
  if (others.length === 0) return rows;
  const place = ({ id }: Drafted<Violation>): number => {
    const index = ofCase?.violations.findIndex((act) => act.id === id) ?? -1;
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  return [...others, ...rows].sort((a, b) => place(a) - place(b));
}

function violationOf(row: FormValues, asked: ReadonlySet<string>, ofCase: Case | undefined, partyId: string | undefined, field: FormValue | undefined): Drafted<Violation> {
  const known = ofCase?.violations.find((act) => act.id === row['id']);
  const range = row['range'] as Partial<Violation['range']>;
  const { range: _, ...rest } = row;
  const blank = { description: '', basis: '', field: field ?? ofCase?.field ?? '', rangeFor: 'person', aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [] };
  return {
    ...blank,
    ...unasked(known, asked),
    ...(partyId === undefined ? {} : { partyId }),
    ...rest,
    ...(range && typeof range.min === 'number' && typeof range.max === 'number' ? { range } : {}),
  } as unknown as Drafted<Violation>;
}

function exhibitOf(row: FormValues, asked: ReadonlySet<string>, ofCase: Case | undefined): Drafted<Exhibit> {
  const known = ofCase?.exhibits.find((one) => one.id === row['id']);
  return { name: '', quantity: 1, ...unasked(known, asked), ...row } as unknown as Drafted<Exhibit>;
}
