import { html, nothing, type TemplateResult } from 'lit';
import type { ValueSource } from '../../definition.ts';
import { icon } from '../../base/icons.ts';
import { say } from '../messages.ts';

/** A small badge that says where a value came from; nothing for what was typed here. */
export function originBadge(origin: ValueSource | undefined): TemplateResult | typeof nothing {
  const words = originWords(origin);
  if (!words) return nothing;
  return html`<span class="badge">${origin?.kind === 'computed' ? icon('computed') : nothing}${words}</span>`;
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
    case 'unit':
      return say('sourceUnit');
    default:
      return undefined;
  }
}
