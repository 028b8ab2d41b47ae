import type { FormDefinition } from '@xlvphc/forms';
import { layout, type PageDocument } from '@xlvphc/forms/render';
import type { IsoDate } from '@xlvphc/law';

/** The empty form as the decree prints it. */
export const blankPaper = (form: FormDefinition, on: IsoDate, trial: boolean): PageDocument =>
  layout(form, {}, { on, mode: 'normal' }, { blank: true, ...(trial ? { watermark: 'trial' } : {}) });
