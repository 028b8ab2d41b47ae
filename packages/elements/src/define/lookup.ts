import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { lookupMessages } from '../i18n/lookup.ts';
import { VphcLookup } from '../lookup/lookup.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
lookupMessages();
register('vphc-lookup', VphcLookup);
export { VphcLookup };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-lookup': VphcLookup;
  }
}
