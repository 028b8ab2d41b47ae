import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { catalogueMessages } from '../i18n/catalogue.ts';
import { VphcEntryDialog } from '../cases/entry-dialog.ts';
import { VphcViolationAdmin } from '../violations-admin/violation-admin.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
catalogueMessages();
register('vphc-entry-dialog', VphcEntryDialog);
register('vphc-violation-admin', VphcViolationAdmin);
export { VphcViolationAdmin };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-violation-admin': VphcViolationAdmin;
  }
}
