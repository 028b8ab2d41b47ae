import { codes, codesOn, type CodeListName } from '@xlvphc/law';
import type { AnswerOf, QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import { ok, openRoute, type Route } from '../router/route.ts';

/** Titles of the code lists of `law`. */
const titles: Readonly<Record<CodeListName, { readonly vi: string; readonly en: string }>> = {
  fields: { vi: 'Lĩnh vực quản lý nhà nước', en: 'Fields of state management' },
  titles: { vi: 'Chức danh có thẩm quyền xử phạt', en: 'Titles competent to sanction' },
  aggravating: { vi: 'Tình tiết tăng nặng', en: 'Aggravating circumstances' },
  mitigating: { vi: 'Tình tiết giảm nhẹ', en: 'Mitigating circumstances' },
  mainPenalties: { vi: 'Hình thức xử phạt chính', en: 'Main penalties' },
  additionalPenalties: { vi: 'Hình thức xử phạt bổ sung', en: 'Additional penalties' },
  remedialMeasures: { vi: 'Biện pháp khắc phục hậu quả', en: 'Remedial measures' },
  preventiveMeasures: { vi: 'Biện pháp ngăn chặn và bảo đảm xử lý', en: 'Preventive measures' },
  documentTypes: { vi: 'Loại văn bản', en: 'Types of documents' },
  executionResults: { vi: 'Kết quả thi hành', en: 'Results of execution' },
};

const isName = (name: string): name is CodeListName => Object.hasOwn(titles, name);

const listCodeLists = openRoute({
  operationId: 'listCodeLists', access: 'public', audited: false,
  handleOpen: async () => ok({ items: Object.entries(titles).map(([name, title]) => ({ name, title, size: isName(name) ? codes[name].length : 0 })) }),
});

const getCodeList = openRoute<undefined, QueryOf<'getCodeList'>>({
  operationId: 'getCodeList', access: 'public', audited: false,
  handleOpen: async (ctx, { params, query }) => {
    const name = params['name'] ?? '';
    if (!isName(name)) throw new Problem('VPHC-NOT-FOUND');
    const on = query.on ?? ctx.on;
    const body: AnswerOf<'getCodeList'> = {
      name, title: titles[name], on, items: codesOn(name, on).map(({ code, vi, en, citation }) => ({ code, label: { vi, en }, citations: [citation] })),
    };
    return ok(body);
  },
});

export const codeListRoutes: readonly Route[] = [listCodeLists, getCodeList];
