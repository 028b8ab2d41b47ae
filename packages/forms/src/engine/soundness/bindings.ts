import { partyRoles } from '../view.ts';
import { documentForms, type BindingView, type DocumentFacts, type DocumentName, type ListedDocument, type PartyFacts } from '../../template/binding.ts';
import type { OfficialProfile, UnitProfile } from '../../context.ts';
import type { Address, Exhibit, Violation } from '@xlvphc/law';

/** Keys of a type, written down because types do not outlive the compiler; a key that the type does not have fails to compile. */
const keys = <T>() => <K extends keyof T & string>(...names: readonly K[]): readonly string[] => names;

const address = keys<Address>()('line', 'communeCode', 'provinceCode').map((key) => `address.${key}`);
const party = [
  ...keys<PartyFacts>()(
    'kind', 'fullName', 'gender', 'birthDate', 'nationality', 'occupation', 'address', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'phone',
    'name', 'household', 'enterpriseCode', 'licenceNumber', 'licenceIssuedOn', 'licenceIssuedBy', 'representative',
  ),
  ...address, 'representative.fullName', 'representative.gender', 'representative.title',
];
const document = keys<DocumentFacts>()('formCode', 'number', 'symbol', 'issuedOn', 'servedOn', 'decidedBy');
const official = [
  ...keys<OfficialProfile>()('id', 'fullName', 'titleText', 'title'),
  ...(['delegation', 'enforcementDelegation', 'detentionDelegation'] as const satisfies readonly (keyof OfficialProfile)[]).flatMap((power) => ['number', 'date', 'of'].map((key) => `${power}.${key}`)),
];
const unit = [
  ...keys<UnitProfile>()('id', 'name', 'parentName', 'placeName', 'communeCode', 'provinceCode'),
  ...keys<BindingView['unit']>()('symbol', 'treasuryText'), 'treasury.name', 'treasury.address', 'treasury.account',
];
const violation = [
  ...keys<Violation>()(
    'id', 'partyId', 'description', 'basis', 'field', 'occurredAt', 'place', 'endedOn', 'range', 'rangeFor', 'warning', 'aggravating', 'mitigating', 'additionalPenalties', 'remedialMeasures', 'fine', 'fineReason',
    'catalogueId', 'catalogueVersion',
  ),
  'range.min', 'range.max',
];
const exhibit = keys<Exhibit>()('id', 'name', 'unit', 'quantity', 'kind', 'condition', 'value', 'note', 'status');
const listed = keys<ListedDocument>()('id', 'formCode', 'number', 'symbol', 'issuedOn', 'text');

/** Roots that are bound whole; a new one of the view has to be named here. */
const plainRoots: Readonly<Record<Exclude<keyof BindingView, DocumentName | (typeof partyRoles)[number] | 'unit' | 'official' | 'signer'>, true>> = {
  on: true, field: true, discoveredOn: true, discoveredBy: true, place: true, communeCode: true, complex: true, reference: true, violations: true, exhibits: true, remedialMeasures: true, documents: true,
};

const under = (root: string, names: readonly string[]): readonly string[] => [root, ...names.map((name) => `${root}.${name}`)];
const paths: ReadonlySet<string> = new Set([
  ...Object.keys(plainRoots),
  ...partyRoles.flatMap((role) => under(role, party)),
  ...under('unit', unit),
  ...under('official', official),
  ...under('signer', [...official, ...keys<BindingView['signer']>()('signature', 'authority')]),
  ...Object.keys(documentForms).flatMap((name) => under(name, document)),
]);
/** Of a row of violations, exhibits, documents, parties, officials, and of the lists in them. */
const rowPaths: ReadonlySet<string> = new Set([...violation, ...exhibit, ...listed, ...party, ...official, 'agency', 'code', 'text', 'months', 'days'].map((name) => `.${name}`));
const values = new RegExp(`^(?:${Object.keys(documentForms).join('|')})\\.values\\.[A-Za-z][\\w.]*$`);

/** Whether a binding names something of the case, an earlier document, the unit or the officials; with a dot before it something of the row. */
export const isKnownBinding = (binding: string): boolean => (binding.startsWith('.') ? rowPaths.has(binding) : paths.has(binding) || values.test(binding));

/** Whether a draft may give this back to the case: a binding of the case, or one in the rows of a list of it (`violations.fine`). */
export function isGivenBack(name: unknown): boolean {
  if (typeof name !== 'string') return false;
  const [root = '', ...rest] = name.split('.');
  return root === 'violations' || root === 'exhibits' ? rest.length === 0 || rowPaths.has(`.${rest.join('.')}`) : paths.has(name) && (partyRoles.some((role) => role === root) || rest.length === 0) && root !== 'documents' && root !== 'on';
}
