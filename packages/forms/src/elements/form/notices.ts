import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../../draft-store.ts';
import { formText } from '../messages.ts';
import { calendarDay, clock } from './status-bar.ts';

/** What the user has to know before he types on: a draft was put back, a part could not be loaded. */
export function notices({ restored, loadFailed, discard }: { readonly restored: Draft | undefined; readonly loadFailed: boolean; discard(): void }): TemplateResult {
  return html`${loadFailed ? html`<p class="notice failed wide" role="alert">${formText('loadFailed')}</p>` : nothing}
  ${restored ? html`<p class="notice wide">${restoredWords(restored)} <button class="link" type="button" @click=${discard}>${formText('discard')}</button></p>` : nothing}`;
}

export function restoredWords(draft: Draft): string {
  return formText('restored', { time: clock(draft.savedAt), date: calendarDay(draft.savedAt) });
}

/** Entry or page, where there is room for one. */
export function viewSwitch(pageShown: boolean, show: (page: boolean) => void): TemplateResult {
  const button = (page: boolean, text: string): TemplateResult => html`<button type="button" aria-pressed=${pageShown === page} @click=${() => show(page)}>${text}</button>`;
  return html`<div class="switch wide" part="switch" role="group" aria-label=${formText('viewSwitch')}>${button(false, formText('showGuided'))}${button(true, formText('showPage'))}</div>`;
}
