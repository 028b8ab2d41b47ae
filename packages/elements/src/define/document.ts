import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { termsMessages } from '../i18n/terms.ts';
import { documentMessages } from '../i18n/document.ts';
import { VphcEntryDialog } from '../cases/entry-dialog.ts';
import { VphcDocument } from '../document/document.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
termsMessages();
documentMessages();
register('vphc-entry-dialog', VphcEntryDialog);
register('vphc-document', VphcDocument);
export { VphcDocument };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-document': VphcDocument;
  }
}
