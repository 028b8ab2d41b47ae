import { startKit } from './kit.ts';

// Evaluated by a script of the page (jQuery's `html()`), it has no current script: the tag tells the address.
// An `<img name="currentScript">` of an article would stand in the place of the script.
const current: unknown = document.currentScript;
const script = current instanceof HTMLScriptElement ? current : document.querySelector<HTMLScriptElement>('script[src*="vphc.classic"]');
if (script?.src) startKit(script.src, script);
else console.warn('vphc.classic.js: no <script src> of it on this page');
