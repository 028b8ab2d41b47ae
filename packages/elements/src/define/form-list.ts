import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { VphcFormList } from '../forms/form-list.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
register('vphc-form-list', VphcFormList);
export { VphcFormList };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-form-list': VphcFormList;
  }
}
