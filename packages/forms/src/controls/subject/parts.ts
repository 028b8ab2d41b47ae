import type { CompositeMessage } from '../composite-messages.ts';

/** A blank of the group: where its value lies in the subject, which control asks it. */
export interface SubjectPart {
  readonly path: string;
  readonly control: 'text' | 'date' | 'gender' | 'address';
  readonly label: CompositeMessage;
  readonly required?: true;
  readonly width: 'full' | 'half' | 'third' | 'two-thirds';
}

/** In the order of the official forms. */
export const personParts: readonly SubjectPart[] = [
  { path: 'fullName', control: 'text', label: 'fullName', required: true, width: 'half' },
  { path: 'gender', control: 'gender', label: 'gender', width: 'half' },
  { path: 'birthDate', control: 'date', label: 'birthDate', width: 'half' },
  { path: 'nationality', control: 'text', label: 'nationality', width: 'half' },
  { path: 'occupation', control: 'text', label: 'occupation', width: 'full' },
  { path: 'address', control: 'address', label: 'address', width: 'full' },
  { path: 'idNumber', control: 'text', label: 'idNumber', width: 'full' },
  { path: 'idIssuedOn', control: 'date', label: 'issuedOn', width: 'third' },
  { path: 'idIssuedBy', control: 'text', label: 'issuedBy', width: 'two-thirds' },
];

export const organizationParts: readonly SubjectPart[] = [
  { path: 'name', control: 'text', label: 'organizationName', required: true, width: 'full' },
  { path: 'address', control: 'address', label: 'headOffice', width: 'full' },
  { path: 'enterpriseCode', control: 'text', label: 'enterpriseCode', width: 'full' },
  { path: 'licenceNumber', control: 'text', label: 'licenceNumber', width: 'full' },
  { path: 'licenceIssuedOn', control: 'date', label: 'issuedOn', width: 'third' },
  { path: 'licenceIssuedBy', control: 'text', label: 'issuedBy', width: 'two-thirds' },
  { path: 'representative.fullName', control: 'text', label: 'representative', width: 'half' },
  { path: 'representative.gender', control: 'gender', label: 'gender', width: 'half' },
  { path: 'representative.title', control: 'text', label: 'representativeTitle', width: 'full' },
];
