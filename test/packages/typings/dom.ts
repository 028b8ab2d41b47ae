// A page in TypeScript, without a framework. Every `@ts-expect-error` is a mistake that the types have to find.
import '@xlvphc/elements/define/app';
import '@xlvphc/elements/define/case-form';
import '@xlvphc/forms/define/form';
import '@xlvphc/forms/define/money-field';
import type { VphcTagName } from '@xlvphc/elements';
import { loadForm } from '@xlvphc/forms';

const form = document.createElement('vphc-form');
form.form = await loadForm('MQĐ02');
form.context = { on: '2026-03-02', mode: 'normal' };
form.addEventListener('vphc-submit', ({ detail }) => console.log(detail.values, detail.sources));
// @ts-expect-error the context needs a mode that exists
form.context = { on: '2026-03-02', mode: 'later' };
// @ts-expect-error there is no such view
form.view = 'sideways';
// @ts-expect-error a submit has no path
form.addEventListener('vphc-submit', ({ detail }) => detail.path);

const saved = document.querySelector('vphc-case-form');
saved?.addEventListener('vphc-saved', ({ detail }) => detail.documentId.toUpperCase());
// @ts-expect-error ids are text
saved?.addEventListener('vphc-saved', ({ detail }) => detail.documentId.toFixed());

const amount: number | undefined = document.createElement('vphc-money-field').value;
// @ts-expect-error money is a whole number of đồng, not text
const wrong: string | undefined = document.createElement('vphc-money-field').value;
const tag: VphcTagName = 'vphc-lookup';
// @ts-expect-error internal elements have no place on a page
const internal: VphcTagName = 'vphc-entry-dialog';
export { amount, internal, tag, wrong };
