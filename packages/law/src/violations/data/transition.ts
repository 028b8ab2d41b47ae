import type { Rule } from '../../rule.ts';

/** Which rule is applied to an act that happened before the rule changed. */
export const actDayRule: Rule<{ readonly vi: string; readonly en: string }> = {
  id: 'violation.rule-of-the-day',
  rows: [
    {
      validFrom: '2016-07-01', validTo: '2025-03-31', confidence: 'unverified', note: 'Khoản chưa đối chiếu với văn bản.',
      source: { document: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13', article: '156', clause: '1' },
      value: { vi: 'Áp dụng quy định đang có hiệu lực tại thời điểm hành vi xảy ra.', en: 'The rule in force when the act happened applies.' },
    },
    {
      validFrom: '2025-04-01', validTo: null, confidence: 'unverified', note: 'Khoản chưa đối chiếu với văn bản.',
      source: { document: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15', article: '58' },
      value: { vi: 'Áp dụng quy định đang có hiệu lực tại thời điểm hành vi xảy ra.', en: 'The rule in force when the act happened applies.' },
    },
  ],
};

/** The exception: no liability, or a lighter one, in the new rule. */
export const lighterRule: Rule<{ readonly vi: string; readonly en: string }> = {
  id: 'violation.lighter-rule',
  rows: [
    {
      validFrom: '2016-07-01', validTo: '2025-03-31', confidence: 'unverified', note: 'Khoản chưa đối chiếu với văn bản.',
      source: { document: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13', article: '156', clause: '4' },
      value: {
        vi: 'Quy định mới không quy định trách nhiệm pháp lý hoặc quy định trách nhiệm pháp lý nhẹ hơn đối với hành vi xảy ra trước ngày có hiệu lực thì áp dụng quy định mới.',
        en: 'Where the new rule provides no liability or a lighter one for an act before it, the new rule applies.',
      },
    },
    {
      validFrom: '2025-04-01', validTo: null, confidence: 'unverified', note: 'Khoản chưa đối chiếu với văn bản.',
      source: { document: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15', article: '58' },
      value: {
        vi: 'Quy định mới không quy định trách nhiệm pháp lý hoặc quy định trách nhiệm pháp lý nhẹ hơn đối với hành vi xảy ra trước ngày có hiệu lực thì áp dụng quy định mới.',
        en: 'Where the new rule provides no liability or a lighter one for an act before it, the new rule applies.',
      },
    },
  ],
};
