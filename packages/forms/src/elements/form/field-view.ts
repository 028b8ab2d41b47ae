import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@xlvphc/law';
import { currentLocale } from '../../base/i18n.ts';
import { citationDetails } from '../../controls/field/findings.ts';
import type { Field, ValueSource } from '../../definition.ts';
import { formText } from '../messages.ts';
import { listSearched, needControl } from './control-kinds.ts';
import type { FormState } from './form-state.ts';
import { optionsOf, type FormLists } from './lists.ts';

/** What drawing a field needs from its form. */
export interface FieldPlaceView {
  readonly state: FormState;
  readonly lists: FormLists;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** A control's chunk could not be loaded. */
  failed(): void;
}

/** The control of a blank at a path, and for a computed one what the rule says about it. */
export function fieldView(view: FieldPlaceView, field: Field, path: string, options: { readonly width?: string }): TemplateResult {
  const { state } = view;
  const source = state.source(path);
  const byRule = field.computed && !field.computed.suggests && source?.kind !== 'override';
  const assigned = field.assigned && state.context.mode !== 'historical';
  const control = fieldControl(view, field, path, { locked: byRule || !!assigned, note: assigned ? formText('numberLater') : '', below: isBeside(options.width) });
  if (!field.computed || field.computed.suggests || assigned) return html`<div class="cell ${options.width ?? 'full'}">${control}${source?.kind === 'override' ? reasonField(view, path, source, formText('reasonCatalogue')) : nothing}</div>`;
  return html`<div class="cell ${options.width ?? 'full'}">${control}${rulePart(view, field, path, source)}</div>`;
}

interface ControlOptions {
  readonly locked: boolean;
  readonly note: string;
  readonly hint?: string | undefined;
  /** What the law says stands below the row of the field, not in the field. */
  readonly below?: boolean;
}

/** Shares its row with others: a long sentence in its narrow column would leave a hole beside it. */
export const isBeside = (width: string | undefined): boolean => width !== undefined && width !== 'full';

export function fieldControl(view: FieldPlaceView, field: Field, path: string, { locked, note, below = false, hint = locked ? undefined : field.hint }: ControlOptions): TemplateResult {
  const { state, lists } = view;
  needControl(field.kind, view.failed);
  const value = state.value(path) as never;
  const fault = faultText(state.fault(path));
  const findings = state.lawFindings(path);
  const origin = state.source(path);
  const readOnly = view.readOnly || locked;
  const { label } = field;
  const required = !!field.required && !locked;
  const maxLength = field.maxLength;
  const { disabled } = view;
  const help = hint ?? '';
  switch (field.kind) {
    case 'text':
      return html`<vphc-text-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin} .maxLength=${maxLength}></vphc-text-field>`;
    case 'long-text':
      return html`<vphc-long-text data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin} .maxLength=${maxLength}></vphc-long-text>`;
    case 'number':
      return html`<vphc-number-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-number-field>`;
    case 'money':
      return html`<vphc-money-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-money-field>`;
    case 'date':
      return html`<vphc-date-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin} .today=${state.context.on}></vphc-date-field>`;
    case 'time':
      return html`<vphc-time-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-time-field>`;
    case 'date-time':
      return html`<vphc-date-time-field data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-date-time-field>`;
    case 'choice':
      // A list that is too long to look through is searched.
      if (optionsOf(field, lists).length > listSearched) {
        needControl('combobox', view.failed);
        return html`<vphc-combobox data-path=${path} .label=${label} .hint=${help} .note=${note} .options=${optionsOf(field, lists)} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-combobox>`;
      }
      return html`<vphc-choice data-path=${path} .label=${label} .hint=${help} .note=${note} .options=${optionsOf(field, lists)} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-choice>`;
    case 'multi-choice':
      return html`<vphc-multi-choice data-path=${path} .label=${label} .hint=${help} .note=${note} .options=${optionsOf(field, lists)} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-multi-choice>`;
    case 'flag':
      return html`<vphc-flag data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-flag>`;
    case 'combobox':
      return html`<vphc-combobox data-path=${path} .label=${label} .hint=${help} .note=${note} .options=${optionsOf(field, lists)} .free=${true} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-combobox>`;
    case 'address':
      return html`<vphc-address data-path=${path} .label=${label} .hint=${help} .note=${note} .units=${lists.units ?? noUnits} .home=${state.context.unit?.provinceCode} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-address>`;
    case 'kept':
      return html``;
    case 'violation': {
      const source = lists.violations;
      const scope = path.slice(0, Math.max(0, path.lastIndexOf('.')));
      const row = state.value(scope);
      return html`<vphc-violation-picker data-path=${path} .label=${label} .hint=${value ? '' : help} .note=${note} .catalogue=${source?.catalogue} .favourites=${source?.favourites} .used=${source?.used} .row=${row} .values=${state.values} .sources=${state.sources} .scope=${scope} .context=${state.context} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin}></vphc-violation-picker>`;
    }
    case 'legal-basis':
      return html`<vphc-legal-basis data-path=${path} .label=${label} .hint=${help} .note=${note} .value=${value} .required=${required} .disabled=${disabled} .readOnly=${readOnly} .error=${fault} .findings=${findings} .findingsBelow=${below} .origin=${origin} .maxLength=${maxLength}></vphc-legal-basis>`;
  }
}

const noUnits = { provinces: [], communes: [] };

/** Under a computed value: its article on a click, a way to write over it with a reason, and a way back. */
function rulePart(view: FieldPlaceView, field: Field, path: string, source: ValueSource | undefined): TemplateResult {
  const { state } = view;
  const rule = field.computed?.rule ?? '';
  const citations = state.citations[path] ?? [];
  const locked = view.readOnly || view.disabled;
  const overridden = source?.kind === 'override';
  return html`<div class="rule">
      ${state.value(path) === undefined && !overridden ? html`<span class="muted">${formText('computedLater')}</span>` : nothing} ${citationDetails(citations)}
      ${locked ? nothing : overridden
        ? html`<button class="link" type="button" @click=${() => state.useRule(path)}>${formText('useRule')}</button>`
        : html`<button class="link" type="button" aria-label="${formText('override')}: ${field.label}" @click=${() => state.override(path, rule, '')}>${formText('override')}</button>`}
    </div>
    ${overridden && !field.computed?.reasonField ? reasonField(view, path, source, formText('reason')) : nothing}`;
}

/** Why a value is not the one that the law gives. */
function reasonField(view: FieldPlaceView, path: string, { reason }: Extract<ValueSource, { kind: 'override' }>, label: string): TemplateResult {
  return html`<vphc-text-field data-reason=${path} .label=${label} .required=${true} .value=${reason || undefined} .readOnly=${view.readOnly || view.disabled}></vphc-text-field>`;
}

function faultText(fault: Finding | undefined): string {
  return fault ? fault.message[currentLocale()] : '';
}

