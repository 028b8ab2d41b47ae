import { html, nothing, type TemplateResult } from 'lit';
import type { ValueSource } from '../../definition.ts';
import { icon } from '../../base/icons.ts';
import { say } from '../messages.ts';

/** A small badge that says where a value came from; nothing for what was typed here. */
export function originBadge(origin: ValueSource | undefined): TemplateResult | typeof nothing {
  const words = originWords(origin);
  if (!words) return nothing;
  return html`<span class="badge" part="badge">${origin?.kind === 'computed' ? icon('computed') : nothing}${words}</span>`;
}

function originWords(origin: ValueSource | undefined): string | undefined {
  switch (origin?.kind) {
    case 'computed':
      return say('sourceComputed');
    case 'override':
      return say('sourceOverride');
    case 'case':
      return say('sourceCase');
    case 'document':
      return say('sourceDocument', { form: origin.formCode });
    case 'catalogue':
      return say('sourceCatalogue', { decree: origin.decree.replace(/\/[^/]*$/, ''), place: placeWords(origin.id) });
    case 'unit':
      return say('sourceUnit');
    default:
      return undefined;
  }
}

/** `282-2025.9.1.a` in words; a clause begins with a digit, a point with a letter. */
function placeWords(id: string): string {
  const [, article = '', ...rest] = id.split('.');
  const clause = rest.find((part) => /^\d/.test(part));
  const point = rest.find((part) => /^\D/.test(part));
  return [point && say('citationPoint', { point }), clause && say('citationClause', { clause }), say('citation', { article })].filter(Boolean).join(' ');
}
