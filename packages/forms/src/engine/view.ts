import type { Case, CaseDocument, Party } from '@xlvphc/law';
import type { FormContext, OfficialProfile, UnitProfile } from '../context.ts';
import type { FormDefinition, ValueSource } from '../definition.ts';
import { documentTitle } from './law-checks.ts';
import { documentForms, type DocumentName, type ListedDocument } from '../template/binding.ts';

/** A value of the case, of an earlier document or of the unit, and where it comes from. */
export interface BoundValue {
  readonly value: unknown;
  readonly source: ValueSource;
}

export const partyRoles = ['violator', 'victim', 'witness', 'interpreter', 'guardian'] as const;
export const isPartyRole = (name: string): name is Party['role'] => (partyRoles as readonly string[]).includes(name);

/** What a binding shows: `undefined` where nothing is known yet. */
export function boundValue(binding: string, form: FormDefinition, context: FormContext): BoundValue | undefined {
  const [root = '', ...rest] = binding.split('.');
  const from = (source: ValueSource, start: unknown, steps: readonly string[] = rest): BoundValue | undefined => {
    const value = follow(start, steps);
    return value === undefined ? undefined : { value, source };
  };
  // What was issued on paper before bears its own day: it is typed.
  if (root === 'on') return context.mode === 'historical' ? undefined : from({ kind: 'unit' }, context.on, []);
  if (root === 'unit') return from({ kind: 'unit' }, context.unit && unitFacts(context.unit, form));
  if (root === 'official' || root === 'signer') {
    const official = root === 'signer' ? context.signer : context.official;
    return from({ kind: 'unit' }, official && officialFacts(official, context.unit));
  }
  const ofCase = context.case;
  if (!ofCase) return undefined;
  if (isDocumentName(root)) {
    const document = earlierDocument(ofCase, root, context);
    return document && from({ kind: 'document', documentId: document.id, formCode: document.formCode, path: rest.join('.') }, { ...document, decidedBy: decidedBy(document.values) });
  }
  if (isPartyRole(root)) return from({ kind: 'case', path: binding }, partyInRole(ofCase, root, context.partyId)?.subject);
  if (root === 'documents') return from({ kind: 'case', path: binding }, listedDocuments(ofCase, context), []);
  if (root === 'violations') {
    const violator = partyInRole(ofCase, 'violator', context.partyId);
    return from({ kind: 'case', path: binding }, ofCase.violations.filter((act) => act.partyId === undefined || act.partyId === violator?.id));
  }
  if (root === 'remedialMeasures') {
    const acts = boundValue('violations', form, context)?.value as Case['violations'] | undefined;
    return from({ kind: 'case', path: 'violations' }, acts?.flatMap((act) => act.remedialMeasures), []);
  }
  return from({ kind: 'case', path: binding }, ofCase, [root, ...rest]);
}

/** The rows that a list is bound to: a list of the case, all parties in a role, or the one official. */
export function boundRows(binding: string, form: FormDefinition, context: FormContext): BoundValue | undefined {
  if (isPartyRole(binding)) {
    const parties = context.case?.parties.filter((party) => party.role === binding).map((party) => ({ ...party.subject, id: party.id }));
    return parties && { value: parties, source: { kind: 'case', path: binding } };
  }
  const bound = boundValue(binding, form, context);
  if (!bound) return undefined;
  return Array.isArray(bound.value) ? bound : { ...bound, value: [bound.value] };
}

/** The party in a role; of several violators the one that the document is about. */
export function partyInRole(ofCase: Case, role: Party['role'], partyId?: string): Party | undefined {
  const inRole = ofCase.parties.filter((party) => party.role === role);
  return (role === 'violator' && partyId !== undefined ? inRole.find((party) => party.id === partyId) : undefined) ?? inRole[0];
}

export const isDocumentName = (name: string): name is DocumentName => Object.hasOwn(documentForms, name);

/** The documents of a case that a name can mean, in their order. */
export function namedDocuments({ documents }: Pick<Case, 'documents'>, name: DocumentName): readonly CaseDocument[] {
  const codes: readonly string[] = documentForms[name];
  return documents.filter(({ formCode, status }) => status !== 'deleted' && (name === 'subjectDecision' ? formCode.startsWith('MQĐ') : codes.includes(formCode)));
}

/** The document behind a name: one that this document is based on, else the latest about the same violator, else the latest. */
function earlierDocument(ofCase: Case, name: DocumentName, { basedOn, documentId, partyId }: FormContext): CaseDocument | undefined {
  const documents = namedDocuments(ofCase, name).filter(({ id }) => id !== documentId);
  const ofParty = partyId === undefined ? undefined : documents.findLast((document) => document.partyId === partyId);
  return documents.findLast(({ id }) => basedOn?.includes(id) === true) ?? ofParty ?? documents.at(-1);
}

/** The earlier document whose party a form is about (`partyFrom`), if the case has it and it names one. */
export function partyDocument({ partyFrom }: FormDefinition, context: FormContext): CaseDocument | undefined {
  const document = partyFrom !== undefined && context.case && isDocumentName(partyFrom) ? earlierDocument(context.case, partyFrom, context) : undefined;
  return document && follow(document.values, ['violator']) !== undefined ? document : undefined;
}

/** The papers of the case that have a number, in their order, without this document. */
export function listedDocuments({ documents }: Case, { documentId, on }: FormContext): readonly ListedDocument[] {
  return documents.flatMap(({ id, formCode, status, number, symbol, issuedOn }): readonly ListedDocument[] => {
    if (id === documentId || status === 'deleted' || number === undefined) return [];
    const title = documentTitle(formCode, on).replace(/ \(.*\)$/, '');
    const day = issuedOn?.split('-').reverse().join('/');
    const text = `${title} số ${[number, symbol].filter(Boolean).join('/')}${day === undefined ? '' : ` ngày ${day}`}`;
    return [{ id, formCode, text, number, ...(symbol === undefined ? {} : { symbol }), ...(issuedOn === undefined ? {} : { issuedOn }) }];
  });
}

/** The authority of a decision stands in capitals above it; a sentence names the agency as the decision does and writes the title small. */
function decidedBy(values: CaseDocument['values']): string | undefined {
  const authority = follow(values, ['authority']);
  const agency = follow(values, ['agency', 'name']);
  if (typeof authority !== 'string') return undefined;
  const capitals = typeof agency === 'string' ? agency.toLocaleUpperCase('vi') : undefined;
  if (capitals === undefined || !authority.endsWith(` ${capitals}`)) return authority;
  const title = authority.slice(0, -capitals.length).trim();
  return `${title.charAt(0)}${title.slice(1).toLocaleLowerCase('vi')} ${String(agency)}`;
}

function unitFacts(unit: UnitProfile, form: FormDefinition): Readonly<Record<string, unknown>> {
  const { treasury } = unit;
  return {
    ...unit,
    symbol: unit.symbols?.[form.code],
    treasuryText: treasury && [treasury.name, treasury.address].filter(Boolean).join(', '),
  };
}

function officialFacts(official: OfficialProfile, unit: UnitProfile | undefined): Readonly<Record<string, unknown>> {
  const title = official.titleText.toLocaleUpperCase('vi');
  const agency = unit?.name.toLocaleUpperCase('vi');
  return {
    ...official,
    agency: unit?.name,
    signature: `${official.delegation ?? official.enforcementDelegation ?? official.detentionDelegation ? 'KT. ' : ''}${title}`,
    authority: agency === undefined || title.includes(agency) ? title : withAgency(title, agency),
  };
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ" and "ỦY BAN NHÂN DÂN XÃ EA KLY" make one title: the shared words stand once. */
function withAgency(title: string, agency: string): string {
  const words = agency.split(' ');
  for (let shared = words.length; shared > 0; shared -= 1) {
    const overlap = words.slice(0, shared).join(' ');
    if (title.endsWith(` ${overlap}`)) return `${title} ${words.slice(shared).join(' ')}`.trim();
  }
  return `${title} ${agency}`;
}

function follow(start: unknown, steps: readonly string[]): unknown {
  let here = start;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here ?? undefined;
}
