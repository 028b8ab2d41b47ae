import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { adminMessages } from '../i18n/admin.ts';
import { VphcEntryDialog } from '../cases/entry-dialog.ts';
import { VphcUserAdmin } from '../admin/user-admin.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
adminMessages();
register('vphc-entry-dialog', VphcEntryDialog);
register('vphc-user-admin', VphcUserAdmin);
export { VphcUserAdmin };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-user-admin': VphcUserAdmin;
  }
}
