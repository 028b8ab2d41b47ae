import { t } from '@xlvphc/forms/base';
import { html, type TemplateResult } from 'lit';
import { icons } from '../ui/icons.ts';
import type { Difference } from './conflict.ts';

interface ConflictView {
  readonly list: readonly Difference[];
  readonly kept: ReadonlyMap<string, 'mine' | 'theirs'>;
  readonly busy: boolean;
  readonly choose: (path: string, keep: 'mine' | 'theirs') => void;
  readonly chooseAll: (keep: 'mine' | 'theirs') => void;
  readonly save: () => void;
}

/** Two versions of a document blank by blank; the official chooses, nothing is overwritten before. */
export function conflictView({ list, kept, busy, choose, chooseAll, save }: ConflictView): TemplateResult {
  const option = (item: Difference, index: number, side: 'mine' | 'theirs'): TemplateResult => html`<td data-label=${t(`document:conflict.${side}`)}>
    <label class="choice"><input type="radio" name="conflict-${index}" .checked=${kept.get(item.path) === side} @change=${() => choose(item.path, side)} /><span>${item[side]}</span></label>
  </td>`;
  return html`<section class="conflict" aria-labelledby="conflict" tabindex="-1">
    <div class="notice warning" role="alert">${icons.warning()}<div><strong id="conflict">${t('document:conflict.title')}</strong><p>${t('document:conflict.text')}</p></div></div>
    <div class="actions">
      <button type="button" class="small" @click=${() => chooseAll('mine')}>${t('document:conflict.allMine')}</button>
      <button type="button" class="small" @click=${() => chooseAll('theirs')}>${t('document:conflict.allTheirs')}</button>
    </div>
    <div class="table">
      <table>
        <thead><tr><th scope="col">${t('document:conflict.field')}</th><th scope="col">${t('document:conflict.mine')}</th><th scope="col">${t('document:conflict.theirs')}</th></tr></thead>
        <tbody>${list.map((item, index) => html`<tr class=${item.contested ? 'contested' : ''}><td class="card-title">${item.label}</td>${option(item, index, 'mine')}${option(item, index, 'theirs')}</tr>`)}</tbody>
      </table>
    </div>
    <div class="actions"><button type="button" class="primary" aria-disabled=${String(busy)} @click=${save}>${t('document:conflict.submit')}</button></div>
  </section>`;
}
