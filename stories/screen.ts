import type { Backend } from '@xlvphc/elements';
import '@xlvphc/elements/define/app';
import { html, type TemplateResult } from 'lit';

/** What a story's loader prepared for its screen. */
export interface Prepared {
  readonly backend: Backend;
  readonly caseId?: string;
  readonly documentId?: string;
  readonly code?: string;
}

/** A screen inside `<vphc-app>`, as on a host page with pages of its own: it says where the user wants to go, nothing moves. */
export const screen = (prepared: Prepared, content: TemplateResult): TemplateResult =>
  html`<main><vphc-app .backend=${prepared.backend} @vphc-navigate=${(event: Event) => event.preventDefault()}>${content}</vphc-app></main>`;

/** The part of a story's context that its loader filled. */
export const prepared = (loaded: Readonly<Record<string, unknown>>): Prepared => loaded as unknown as Prepared;
