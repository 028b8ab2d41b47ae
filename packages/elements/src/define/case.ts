import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { casesMessages } from '../i18n/cases.ts';
import { VphcCasePapers } from '../cases/case-papers.ts';
import { VphcEntryDialog } from '../cases/entry-dialog.ts';
import { VphcFormPicker } from '../cases/form-picker.ts';
import { VphcCase } from '../cases/case.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
casesMessages();
register('vphc-entry-dialog', VphcEntryDialog);
register('vphc-form-picker', VphcFormPicker);
register('vphc-case-papers', VphcCasePapers);
register('vphc-case', VphcCase);
export { VphcCase };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-entry-dialog': VphcEntryDialog;
    'vphc-form-picker': VphcFormPicker;
    'vphc-case-papers': VphcCasePapers;
    'vphc-case': VphcCase;
  }
}
