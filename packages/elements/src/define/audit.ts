import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { adminMessages } from '../i18n/admin.ts';
import { VphcAudit } from '../admin/audit.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
adminMessages();
register('vphc-audit', VphcAudit);
export { VphcAudit };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-audit': VphcAudit;
  }
}
