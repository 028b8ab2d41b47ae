import { startKit } from './kit.ts';

// Evaluated by a script of the page (jQuery's `html()`), it has no current script: the tag tells the address.
const script = (document.currentScript ?? document.querySelector('script[src*="vphc.classic"]')) as HTMLScriptElement | null;
if (script?.src) startKit(script.src, script);
else console.warn('vphc.classic.js: no <script src> of it on this page');
