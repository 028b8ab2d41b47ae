import { t } from '@xlvphc/forms/base';
import { html, type TemplateResult } from 'lit';

const rows: readonly (readonly [keys: string, what: 'search' | 'rows' | 'open' | 'save' | 'sheet' | 'close'])[] = [
  ['/', 'search'], ['↑ ↓', 'rows'], ['Enter', 'open'], ['Ctrl S', 'save'], ['?', 'sheet'], ['Esc', 'close'],
];

/** The `?` sheet. One-character keys can be switched off: they disturb people who steer by voice. */
export function shortcutSheet(state: { readonly enabled: boolean; readonly enable: (on: boolean) => void; readonly close: () => void }): TemplateResult {
  return html`<dialog class="sheet" aria-labelledby="sheet-title" @close=${state.close}>
    <form method="dialog">
      <h2 id="sheet-title">${t('app:shortcuts')}</h2>
      <dl>${rows.map(([keys, what]) => html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(`app:shortcuts.${what}`)}</dd>`)}</dl>
      <label class="choice"><input type="checkbox" .checked=${state.enabled} @change=${(event: Event) => state.enable((event.target as HTMLInputElement).checked)} />${t('app:shortcuts.enabled')}</label>
      <div class="actions"><button type="submit">${t('ui:close')}</button></div>
    </form>
  </dialog>`;
}

/** Keys typed into a field, also one inside a shadow root, belong to the field (and to Unikey). */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return event.isComposing || (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)));
}
