import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { documentMessages } from '../i18n/document.ts';
import { VphcEntryDialog } from '../cases/entry-dialog.ts';
import { VphcCaseForm } from '../case-form/case-form.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
documentMessages();
register('vphc-entry-dialog', VphcEntryDialog);
register('vphc-case-form', VphcCaseForm);
export { VphcCaseForm };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-case-form': VphcCaseForm;
  }
}
