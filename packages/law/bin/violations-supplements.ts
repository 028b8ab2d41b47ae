/**
 * What the neutral files of the shipped decrees leave to their notes, in the same shape: fields by article, transition clauses. A province writes these into its file itself.
 */
export const SUPPLEMENTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '282/2025/NĐ-CP': {
    fieldsByArticle: [
      { from: 8, to: 29, field: 'an-ninh-trat-tu' }, { from: 30, to: 36, field: 'te-nan-xa-hoi' }, { from: 37, to: 53, field: 'bao-luc-gia-dinh' },
    ],
  },
  '123/2024/NĐ-CP': {
    transition: [
      {
        since: '2024-10-04', document: 'Nghị định 123/2024/NĐ-CP', article: '35', confidence: 'secondary',
        vi: 'Hành vi xảy ra trước ngày 04/10/2024: theo điều khoản chuyển tiếp của Nghị định 123/2024/NĐ-CP; Nghị định 91/2019/NĐ-CP không có trong danh mục.',
        en: 'Acts before 04/10/2024: the transition clause of Decree 123/2024; Decree 91/2019 is not in the catalogue.',
      },
      {
        since: '2026-08-31', document: 'Nghị định 281/2026/NĐ-CP', article: '11', confidence: 'secondary',
        vi: 'Hành vi xảy ra trước ngày 31/8/2026: áp dụng quy định có hiệu lực tại thời điểm lập biên bản; quy định mới không quy định trách nhiệm hoặc nhẹ hơn thì áp dụng quy định mới.',
        en: 'Acts before 31/8/2026: the rule in force when the record was made; a new rule with no liability or a lighter one applies.',
      },
    ],
  },
  '115/2018/NĐ-CP': {
    transition: [
      {
        since: '2018-10-20', document: 'Nghị định 115/2018/NĐ-CP', article: '37', clause: '1', confidence: 'secondary',
        vi: 'Hành vi xảy ra trước ngày 20/10/2018: áp dụng quy định có lợi cho người vi phạm; Nghị định 178/2013/NĐ-CP không có trong danh mục.',
        en: 'Acts before 20/10/2018: the rule more favourable to the violator; Decree 178/2013 is not in the catalogue.',
      },
      {
        since: '2022-01-01', document: 'Nghị định 124/2021/NĐ-CP', article: '4', clause: '2', confidence: 'secondary',
        vi: 'Hành vi xảy ra trước ngày 01/01/2022 mà sau đó mới bị phát hiện hoặc đang xem xét, giải quyết: áp dụng quy định mới nếu không quy định trách nhiệm pháp lý hoặc quy định nhẹ hơn.',
        en: 'Acts before 01/01/2022 discovered later or still pending: the new rule where it provides no liability or a lighter one.',
      },
    ],
  },
};
