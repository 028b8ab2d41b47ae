import { codes } from '@xlvphc/law';
import { lawful } from '../law.ts';
import { isRule } from '../rule.ts';
import { isGivenBack, isKnownBinding } from './bindings.ts';
import { readDefinition, type Fault, type FormFaultCode } from './grammar.ts';

export type { FormFaultCode } from './grammar.ts';

/** A fault with its sentence in both languages. */
export interface FormFault extends Fault {
  readonly message: { readonly vi: string; readonly en: string };
}

const messages = {
  'VPHC-DEFINITION-KEY': { vi: 'Thuộc tính này không có trong định nghĩa biểu mẫu.', en: 'A definition has no such property.' },
  'VPHC-DEFINITION-MISSING': { vi: 'Thiếu thuộc tính bắt buộc.', en: 'A required property is missing.' },
  'VPHC-DEFINITION-TYPE': { vi: 'Giá trị không đúng kiểu hoặc không nằm trong danh sách cho phép.', en: 'The value has the wrong type, or is not one of those allowed.' },
  'VPHC-DEFINITION-NAME': { vi: 'Tên không hợp lệ: chỉ gồm chữ cái, chữ số không dấu, các bước cách nhau bằng dấu chấm.', en: 'Not a name: letters and digits, steps parted by dots.' },
  'VPHC-DEFINITION-DAY': { vi: 'Ngày không có thật (viết theo dạng 2026-07-01).', en: 'Not a day of the calendar (2026-07-01).' },
  'VPHC-DEFINITION-TEXT': { vi: 'Nội dung quá dài hoặc có ký tự điều khiển.', en: 'The text is too long or has control characters.' },
  'VPHC-DEFINITION-SCRIPT': { vi: 'Nội dung có dạng mã lệnh hoặc thẻ HTML; biểu mẫu chỉ chứa chữ.', en: 'The text looks like script or HTML; a form holds plain text.' },
  'VPHC-DEFINITION-RULE': { vi: 'Không có quy tắc tính toán này.', en: 'There is no such rule.' },
  'VPHC-DEFINITION-BINDING': { vi: 'Nguồn dữ liệu này không có trong hồ sơ, văn bản, đơn vị hoặc người ký.', en: 'The case, its documents, the unit and the officials have nothing of this name.' },
  'VPHC-DEFINITION-CODE-LIST': { vi: 'Không có danh mục này.', en: 'There is no such code list.' },
  'VPHC-DEFINITION-PATH': { vi: 'Biểu mẫu không có mục này.', en: 'The form has no such blank.' },
  'VPHC-DEFINITION-TWICE': { vi: 'Hai mục khác loại mang cùng một tên.', en: 'Two blanks of different kinds have the same name.' },
  'VPHC-DEFINITION-SIZE': { vi: 'Biểu mẫu quá lớn hoặc lồng quá sâu.', en: 'The form is too large, or nested too deeply.' },
} as const satisfies Record<FormFaultCode, FormFault['message']>;

/**
 * Everything that keeps a definition from outside from being a sound form: unknown keys, wrong types, script-like text, names of rules,
 * bindings, code lists and blanks that do not exist. Empty for a sound one. `parseForm` reads the shape only; this is for who writes or
 * publishes a form, and no page loads it.
 */
export const formFaults: (definition: unknown) => readonly FormFault[] = /* @__PURE__ */ lawful((definition: unknown) => {
  const judges = { rule: isRule, binding: isKnownBinding, givenBack: isGivenBack, codeList: (name: string) => Object.hasOwn(codes, name) };
  return readDefinition(definition, judges).map((fault) => ({ ...fault, message: messages[fault.code] }));
});
