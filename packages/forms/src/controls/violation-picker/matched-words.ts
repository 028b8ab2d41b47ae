import { html, type TemplateResult } from 'lit';
import { fold } from '../codecs/fold.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** A text with the words marked that a query asks for, whatever their marks; the last word of the query may be half typed. */
export function matchedWords(text: string, query: string): TemplateResult {
  const wanted = [...fold(query).matchAll(word)].map(([found]) => found);
  const last = wanted.pop();
  const whole = new Set(wanted);
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0]);
    if (!whole.has(folded) && !(last && last.length > 1 && folded.startsWith(last))) continue;
    parts.push(text.slice(from, match.index), html`<mark>${match[0]}</mark>`);
    from = match.index + match[0].length;
  }
  return html`${parts}${text.slice(from)}`;
}
