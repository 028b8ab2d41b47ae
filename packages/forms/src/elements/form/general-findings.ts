import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@xlvphc/law';
import { findingList } from '../../controls/field/findings.ts';
import type { FormDefinition } from '../../definition.ts';
import { fieldsOf, listsOf } from '../../engine/fields.ts';

const places = new WeakMap<FormDefinition, ReadonlySet<string>>();

/** Findings about the document as a whole, or about something no field of it asks: they stand above the entry. */
export function generalFindings(form: FormDefinition, findings: readonly Finding[]): TemplateResult | typeof nothing {
  const general = findings.filter((finding) => !finding.path || !placesIn(form).has(finding.path.replace(/\.\d+(?=\.|$)/g, '.*')));
  const once = general.filter((finding, index) => general.findIndex((one) => one.message.vi === finding.message.vi) === index);
  return once.length ? html`<div class="wide">${findingList(once, 'general-findings')}</div>` : nothing;
}

function placesIn(form: FormDefinition): ReadonlySet<string> {
  let known = places.get(form);
  if (!known) places.set(form, (known = new Set([...fieldsOf(form).map(({ pattern }) => pattern), ...listsOf(form).map(({ pattern }) => pattern)])));
  return known;
}
