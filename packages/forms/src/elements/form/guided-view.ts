import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '@xlvphc/law';
import { findingList } from '../../controls/field/findings.ts';
import type { Field, FormValue, FormValues } from '../../definition.ts';
import { isFilled, joinPath } from '../../engine/path.ts';
import { currentLocale } from '../../base/i18n.ts';
import { formText } from '../messages.ts';
import { needControl, needControlFor } from './control-kinds.ts';
import { fieldView, isBeside, type FieldPlaceView } from './field-view.ts';
import { guideOf, isEchoed, type GuideField, type GuideFold, type GuideItem, type GuideList, type GuideSection } from './guide.ts';
import { optionsOf, type FormLists } from './lists.ts';

/** The guided entry: sections in the order of the paper, one column, each blank once. */
export function guidedView(view: FieldPlaceView): TemplateResult {
  const { form } = view.state;
  if (!form) return html``;
  return html`${repeat(
    guideOf(form),
    (section) => section.id,
    (section) => sectionView(view, section),
  )}`;
}

function sectionView(view: FieldPlaceView, section: GuideSection): TemplateResult | typeof nothing {
  const items = shown(view, section.items, '');
  if (!items.length) return nothing;
  return html`<section class="section" part="section" id="section-${section.id}" aria-labelledby="title-${section.id}">
    <h2 class="section-title" part="section-title" id="title-${section.id}">${sectionTitle(section)}</h2>
    <div class="grid">${itemViews(view, items, '')}</div>
  </section>`;
}

export function sectionTitle(section: GuideSection): string {
  return section.title ?? formText(section.place === 'section' ? 'rest' : section.place);
}

/** What holds in this scope: parts that do not apply are not asked. */
function shown(view: FieldPlaceView, items: readonly GuideItem[], scope: string): readonly GuideItem[] {
  return items.filter((item) => view.state.asks(item.condition, scope) && (item.k !== 'field' || item.field.kind !== 'violation' || view.lists.violations !== undefined));
}

function itemViews(view: FieldPlaceView, items: readonly GuideItem[], scope: string): unknown {
  const groups = groupsOf(view, items);
  return repeat(
    groups,
    (group) => group.id,
    (group) =>
      group.printed
        ? placed(view, group.items, scope)
        : html`<div class="cell full unprinted" role="group" aria-label=${formText('notPrinted')}>
            <p class="caption" aria-hidden="true">${formText('notPrinted')}</p>
            <div class="grid">${placed(view, group.items, scope)}</div>
          </div>`,
  );
}

interface Group {
  readonly id: string;
  readonly printed: boolean;
  readonly items: GuideItem[];
}

/** Fields that only the case needs, and not the paper, stand together under one caption. */
function groupsOf(view: FieldPlaceView, items: readonly GuideItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const printed = item.k !== 'field' || item.printed || item.field.kind === 'violation' || isEchoed(view.state.form, item.field);
    const last = groups.at(-1);
    if (last?.printed === printed) last.items.push(item);
    else groups.push({ id: `${printed ? 'printed' : 'unprinted'}-${Math.floor(groups.length / 2)}`, printed, items: [item] });
  }
  return groups;
}

/** Columns of twelve, see `rowGrid`. */
const columns = { third: 4, half: 6, 'two-thirds': 8, full: 12 } as const;

/** Row by row; what the law says about a field that shares its row follows the row at full width. */
function placed(view: FieldPlaceView, items: readonly GuideItem[], scope: string): unknown {
  const entries: { readonly id: string; readonly content: unknown }[] = [];
  let row: GuideField[] = [];
  let used = 0;
  const endRow = (): void => {
    const [first] = row;
    const below = first && rowFindings(view, row, scope);
    if (below) entries.push({ id: `below:${first.field.id}`, content: below });
    row = [];
    used = 0;
  };
  for (const item of items) {
    const width = item.k === 'field' ? columns[item.width] : columns.full;
    if (used + width > columns.full) endRow();
    used += width;
    if (item.k === 'field') {
      if (isBeside(item.width)) row.push(item);
      entries.push({ id: item.field.id, content: guardedField(view, item, joinPath(scope, item.field.id)) });
    } else entries.push({ id: `${item.k}:${item.id}`, content: html`<div class="cell full">${item.k === 'list' ? listView(view, item, joinPath(scope, item.id)) : foldView(view, item, scope)}</div>` });
  }
  endRow();
  return repeat(entries, ({ id }) => id, ({ content }) => content);
}

/** The findings of the fields of one row, each said once. */
function rowFindings({ state }: FieldPlaceView, row: readonly GuideField[], scope: string): TemplateResult | undefined {
  const found: Finding[] = [];
  for (const { field } of row) {
    for (const finding of state.lawFindings(joinPath(scope, field.id))) if (!found.some((one) => one.message.vi === finding.message.vi)) found.push(finding);
  }
  return found.length ? html`<div class="cell full below">${findingList(found)}</div>` : undefined;
}

/** A field is drawn again only when something that it shows has changed: a keystroke concerns one of dozens. */
function guardedField(view: FieldPlaceView, { field, width }: GuideField, path: string): unknown {
  const { state, lists, readOnly, disabled } = view;
  // Asked for outside of the guard: a chunk that could not be had is tried again.
  needControlFor(field, lists, view.failed);
  // The last one stands for the language.
  const shown: unknown[] = [path, field, width, state.value(path), state.source(path), state.fault(path)?.message[currentLocale()], state.lawFindings(path), state.citations[path], lists, readOnly, disabled, state.context, formText('numberLater')];
  // Choosing an act depends on its row, and on the days and the party of the document.
  if (field.kind === 'violation') shown.push(state.values);
  return guard(shown, () => fieldView(view, field, path, { width }));
}

/** Opens by itself when it already holds something; from then on the user opens and closes it. */
function foldView(view: FieldPlaceView, fold: GuideFold, scope: string): unknown {
  const items = shown(view, fold.items, scope);
  if (!items.length) return nothing;
  const count = heldBy(view, items, scope);
  return html`<details class="fold" ?open=${guard([fold.id], () => fold.open || count > 0)}>
    <summary>${fold.title}${count ? html` <span class="muted">${formText('chosen', { count })}</span>` : nothing}</summary>
    <div class="grid">${itemViews(view, items, scope)}</div>
  </details>`;
}

/** How much has been chosen and filled in. */
function heldBy({ state }: FieldPlaceView, items: readonly GuideItem[], scope: string): number {
  return items.reduce((sum, item) => {
    const value = item.k === 'fold' ? undefined : state.value(joinPath(scope, item.k === 'field' ? item.field.id : item.id));
    return sum + (Array.isArray(value) ? value.length : isFilled(value) ? 1 : 0);
  }, 0);
}

function listView(view: FieldPlaceView, list: GuideList, path: string): TemplateResult {
  const { state } = view;
  needControl('list', view.failed);
  const value = state.value(path);
  return html`<vphc-repeat
    data-path=${path}
    .label=${list.label}
    .item=${list.itemLabel}
    .min=${list.min}
    .value=${Array.isArray(value) && value.length ? value : undefined}
    .error=${state.fault(path)?.message.vi ?? ''}
    .findings=${state.lawFindings(path)}
    .readOnly=${view.readOnly}
    .disabled=${view.disabled}
    .renderRow=${(_: FormValues, index: number) => html`${itemViews(view, shown(view, list.items, `${path}.${index}`), `${path}.${index}`)}`}
    .revision=${view.lists}
    .summary=${(row: FormValues) => summaryOf(row, list.items, view.lists)}
  ></vphc-repeat>`;
}

/** The first few texts and numbers of a row, as a line. */
function summaryOf(row: FormValues, items: readonly GuideItem[], lists: FormLists): string {
  const texts: string[] = [];
  for (const item of items) {
    if (item.k !== 'field' || item.field.kind === 'violation') continue;
    const text = plain(valueOf(row, item.field.id), item.field, lists);
    if (text) texts.push(text);
    if (texts.length === 3) break;
  }
  return texts.join(' · ');
}

function valueOf(row: FormValues, id: string): FormValue | undefined {
  let here: FormValue | undefined = row;
  for (const step of id.split('.')) here = typeof here === 'object' && !Array.isArray(here) ? (here as FormValues)[step] : undefined;
  return here;
}

function plain(value: FormValue | undefined, field: Field, lists: FormLists): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // A code says nothing to a reader: until its list has loaded nothing stands for it.
  const label = optionsOf(field, lists).find((option) => option.value === value)?.label ?? (field.kind === 'choice' ? '' : value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(label);
  return iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : label;
}
