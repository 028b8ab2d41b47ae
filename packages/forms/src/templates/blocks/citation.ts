import { date, text, type Blank, type BindingPath, type DocumentName } from '../../template/index.ts';

/** The blanks of an earlier document in a sentence: "Quyết định số: …/QĐ-TL ngày … của …". */
export interface Citation {
  readonly number: Blank;
  readonly symbol: Blank;
  readonly on: Blank;
  /** Title and agency of who decided. */
  readonly by: Blank;
}

/** Cites an earlier document: `id` of its blanks, its name in bindings, the symbol of the form, what to call it in the entry; `optional` where the page may do without it. */
export function cited(id: string, from: DocumentName, symbol: string, what: string, optional = false): Citation {
  const must = optional ? {} : { required: true };
  const bound = (path: 'number' | 'symbol' | 'issuedOn' | 'decidedBy'): { readonly binding: BindingPath } => ({ binding: `${from}.${path}` });
  return {
    number: text(`${id}.number`, { label: `Số ${what}`, ...bound('number'), ...must, leader: 4 }),
    symbol: text(`${id}.symbol`, { label: `Ký hiệu ${what}`, ...bound('symbol'), initial: symbol, placeholder: symbol }),
    on: date(`${id}.on`, { label: `Ngày ${what}`, ...bound('issuedOn'), ...must }),
    by: text(`${id}.by`, { label: `Người ra ${what}`, hint: 'Chức danh và tên cơ quan của người có thẩm quyền ra quyết định.', ...bound('decidedBy'), leader: 40 }),
  };
}
