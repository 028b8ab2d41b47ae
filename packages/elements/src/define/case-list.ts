import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { casesMessages } from '../i18n/cases.ts';
import { VphcCaseList } from '../cases/case-list.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
casesMessages();
register('vphc-case-list', VphcCaseList);
export { VphcCaseList };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-case-list': VphcCaseList;
  }
}
