import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.ts';
import { formText } from '../messages.ts';
import type { DraftSync } from './draft-sync.ts';
import type { FormState } from './form-state.ts';

interface StatusBarView {
  readonly state: FormState;
  readonly drafts: DraftSync;
  readonly readOnly: boolean;
  showIssues(): void;
  submit(): void;
}

/** One slim line that always says: saved when, what blocks, what warns, next step. */
export function statusBar({ state, drafts, readOnly, showIssues, submit }: StatusBarView): TemplateResult {
  // What is missing from a paper of old only warns.
  const missing = state.missing.filter((finding) => finding.severity === 'block').length;
  const blocks = state.blocking.length - missing;
  const warnings = state.warnings.length;
  return html`<div class="bar" part="status-bar">
    <div class="facts">
      ${drafts.active && drafts.state !== 'clean' ? html`<span class="fact ${drafts.state}">${drafts.state === 'saved' ? icon('check') : drafts.state === 'failed' ? icon('block') : nothing}${savedWords(drafts)}</span>` : nothing}
      ${blocks ? html`<button class="fact block" type="button" @click=${showIssues}>${icon('block')}${formText('blocks', { count: blocks })}</button>` : nothing}
      ${missing ? html`<button class="fact" type="button" @click=${showIssues}>${icon('hint')}${formText('missing', { count: missing })}</button>` : nothing}
      ${warnings ? html`<button class="fact warn" type="button" @click=${showIssues}>${icon('warn')}${formText('warnings', { count: warnings })}</button>` : nothing}
      ${state.checked && !blocks && !state.missing.length ? html`<span class="fact done">${icon('check')}${formText('complete')}</span>` : nothing}
    </div>
    <slot name="actions">${readOnly ? nothing : html`<button class="submit" part="submit" type="button" @click=${submit}>${formText('submit')}</button>`}</slot>
  </div>`;
}

export function savedWords(drafts: DraftSync): string {
  switch (drafts.state) {
    case 'saving':
      return formText('saving');
    case 'saved':
      return formText('saved', { time: clock(drafts.savedAt) });
    case 'unsaved':
      return formText('unsaved');
    case 'failed':
      return formText('saveFailed');
    case 'clean':
      return '';
  }
}

/** Time of day in Vietnam. */
export function clock(instant: string | undefined): string {
  return instant ? new Date(instant).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh' }) : '';
}

export function calendarDay(instant: string): string {
  return new Date(instant).toLocaleDateString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh' });
}
