import { html, type TemplateResult } from 'lit';
import type { FormDefinition } from '../../definition.ts';
import type { FieldPlaceView } from './field-view.ts';
import { needPage } from './page-loading.ts';
import type { viewMode } from './view-mode.ts';

/** The page beside the entry, or in its place; alone it is written on. `go` leads to the field of a blank. */
export function pagePart(form: FormDefinition, mode: ReturnType<typeof viewMode>, view: FieldPlaceView, active: string, go: (path: string) => void): TemplateResult {
  needPage(view.failed);
  return html`<div class="page-pane ${mode}" part="page">
    <vphc-page-pane
      .form=${form}
      .values=${view.state.values}
      .context=${view.state.context}
      .active=${active}
      .editable=${mode === 'page-only' && !view.readOnly && !view.disabled}
      .view=${view}
      @vphc-blank=${(event: CustomEvent<{ path: string }>) => go(event.detail.path)}
    ></vphc-page-pane>
  </div>`;
}
