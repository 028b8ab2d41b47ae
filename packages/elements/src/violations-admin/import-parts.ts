import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { inLocale } from '../ui/terms.ts';
import type { ActMention, DecreeDiff, FieldChange, ImportProblem, ImportView } from './catalogue-backend.ts';
import { firstRows } from './limits.ts';

const place = (problem: ImportProblem): string =>
  [problem.sheet === undefined ? '' : problem.sheet, problem.row === undefined ? '' : t('catalogue:problems.row', { row: problem.row }), problem.act ?? (problem.sheet === undefined ? problem.path : '')].filter(Boolean).join(' · ');

/** What is wrong with a file, errors first, each with the row and the act where it is. */
export function problemList({ problems, errors, doubts }: ImportView): unknown {
  if (problems.length === 0) return html`<div class="notice success">${icons.done()}<div><strong>${t('catalogue:problems.none')}</strong></div></div>`;
  const head = { place: t('catalogue:problems.place'), what: t('catalogue:problems.what') };
  return html`
    <div class="notice ${errors > 0 ? 'danger' : 'warning'}" role="status">${errors > 0 ? icons.error() : icons.warning()}<div>
      <strong>${errors > 0 ? t('catalogue:problems.errors', { count: errors }) : t('catalogue:problems.doubts', { count: doubts })}</strong>
      <p>${errors > 0 ? t('catalogue:problems.errorsText') : t('catalogue:problems.doubtsText')}</p>
    </div></div>
    <div class="table"><table aria-label=${t('catalogue:problems.title')}>
      <thead><tr><th scope="col">${head.what}</th><th scope="col">${head.place}</th></tr></thead>
      <tbody>${problems.map((problem) => html`<tr>
        <td class="card-title"><span class="badge ${problem.severity === 'error' ? 'danger' : 'warning'}">${t(`catalogue:severity.${problem.severity}`)}</span> ${inLocale(problem.message)}<span class="sub">${problem.code}</span></td>
        <td data-label=${head.place}>${place(problem)}</td>
      </tr>`)}</tbody>
    </table></div>
    ${errors + doubts > problems.length ? html`<p class="muted dense">${t('catalogue:problems.more', { count: errors + doubts - problems.length })}</p>` : nothing}`;
}

const fieldName = (field: string): string => t(`catalogue:field.${field}`);

const changeList = (changes: readonly FieldChange[]): TemplateResult => html`<dl class="changes">${changes.map((change) => html`
  <dt>${fieldName(change.field)}</dt>
  <dd><del><span class="visually-hidden">${t('catalogue:diff.before')} </span>${change.before || t('catalogue:diff.blank')}</del>
    <ins><span class="visually-hidden">${t('catalogue:diff.after')} </span>${change.after || t('catalogue:diff.blank')}</ins></dd>`)}</dl>`;

const actLine = (act: ActMention, detail: unknown = nothing): TemplateResult => html`<li>
  <strong>${act.reference}</strong> <span class="muted dense"><span class="id">${act.id}</span> · ${act.validTo === undefined ? t('catalogue:diff.from', { day: day(act.validFrom) }) : t('catalogue:diff.period', { from: day(act.validFrom), to: day(act.validTo) })}</span>
  <span class="act">${act.text}</span>${detail}
</li>`;

function part(name: 'head' | 'added' | 'changed' | 'ended' | 'removed', count: number, shown: number, body: TemplateResult, open: boolean): unknown {
  if (count === 0) return nothing;
  return html`<details ?open=${open} class=${name}>
    <summary>${t(`catalogue:diff.${name}`)} <span class="badge ${name === 'removed' ? 'danger' : name === 'ended' ? 'warning' : 'accent'}">${count}</span></summary>
    ${body}
    ${count > shown ? html`<p class="muted dense">${t('catalogue:diff.more', { count: count - shown })}</p>` : nothing}
  </details>`;
}

/** What a file changes in the version in use: act by act, field by field. */
export function diffView(diff: DecreeDiff, draft: boolean): unknown {
  const { counts } = diff;
  if (Object.values(counts).every((count) => count === 0)) return html`<p class="muted">${t('catalogue:diff.same')}</p>`;
  const few = (count: number): boolean => count <= firstRows;
  return html`
    <p class="muted">${t(diff.against === undefined ? 'catalogue:diff.new' : draft ? 'catalogue:diff.lead' : 'catalogue:diff.was')}</p>
    ${part('removed', counts.removed, diff.removed.length, html`<ul class="acts">${diff.removed.map((act) => actLine(act))}</ul>`, true)}
    ${part('ended', counts.ended, diff.ended.length, html`<ul class="acts">${diff.ended.map((act) => actLine(act))}</ul>`, few(counts.ended))}
    ${part('changed', counts.changed, diff.changed.length, html`<ul class="acts">${diff.changed.map(({ act, from, changes }) => actLine(act, html`${from === undefined ? nothing : html`<span class="muted dense">${t('catalogue:diff.version', { day: day(from) })}</span>`}${changeList(changes)}`))}</ul>`, few(counts.changed))}
    ${part('added', counts.added, diff.added.length, html`<ul class="acts">${diff.added.map((act) => actLine(act))}</ul>`, few(counts.added) && diff.against !== undefined)}
    ${part('head', counts.head, diff.head.length, changeList(diff.head), few(counts.head))}`;
}

/** How many acts each article has, to be compared with the text. */
export const articleCounts = ({ articles }: ImportView): unknown => articles.length === 0 ? nothing : html`<details>
  <summary>${t('catalogue:articles.title')} <span class="badge">${articles.length}</span></summary>
  <p class="muted dense">${t('catalogue:articles.lead')}</p>
  <ul class="counts">${articles.map(({ article, title, acts }) => html`<li><span>${t('catalogue:articles.article', { article })}. ${title}</span> <strong>${acts}</strong></li>`)}</ul>
</details>`;
