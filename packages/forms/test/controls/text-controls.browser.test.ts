import 'axe-core/axe.min.js';
import { runA11yContract, runFormControlContract, runLeakContract } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/text-field';
import '@xlvphc/forms/define/long-text';
import '@xlvphc/forms/define/number-field';
import '@xlvphc/forms/define/money-field';
import '@xlvphc/forms/define/time-field';
import '@xlvphc/forms/define/legal-basis';

runFormControlContract('vphc-text-field', [{ value: 'Ea Kly', submitted: 'Ea Kly', serialized: 'Ea Kly', typed: 'Ea Kly', freeText: true }]);
runFormControlContract('vphc-long-text', [{ value: 'dòng một\ndòng hai', submitted: 'dòng một\r\ndòng hai'.replace('\r', ''), serialized: 'dòng một\ndòng hai', freeText: true }]);
runFormControlContract('vphc-number-field', [
  { value: 12.5, submitted: '12.5', serialized: '12.5', typed: '12,5', unreadable: 'mười' },
  { value: 1234, submitted: '1234', serialized: '1234', typed: '1.234' },
]);
runFormControlContract('vphc-money-field', [
  { value: 1_500_000, submitted: '1500000', serialized: '1500000', typed: '1500000', shown: '1.500.000', unreadable: 'nhiều lắm' },
  { value: 1_500_000, submitted: '1500000', serialized: '1500000', typed: '1,5 triệu', shown: '1.500.000' },
  { value: 2_000_000, submitted: '2000000', serialized: '2000000', typed: '2.000.000đ', shown: '2.000.000' },
  { value: 500_000, submitted: '500000', serialized: '500000', typed: '500 nghìn', shown: '500.000' },
]);
runFormControlContract('vphc-time-field', [
  { value: '09:30', submitted: '09:30', serialized: '09:30', typed: '9h30', shown: '09:30', unreadable: '25h' },
  { value: '14:05', submitted: '14:05', serialized: '14:05', typed: '14 giờ 5 phút', shown: '14:05' },
]);
runFormControlContract('vphc-legal-basis', [{ value: 'khoản 2', submitted: 'khoản 2', serialized: 'khoản 2', freeText: true }]);

runA11yContract('vphc-text-field', {
  'with a finding of law': (element) =>
    Object.assign(element, {
      label: 'Tên',
      findings: [{ code: 'VPHC-TEST', severity: 'warn', message: { vi: 'Quá thời hạn.', en: 'Late.' }, citations: [{ rule: 'r', document: 'Luật', article: '1', confidence: 'verified', validFrom: '2022-01-01', validTo: null }] }],
    }),
  'with a source badge': (element) => Object.assign(element, { label: 'Tên', origin: { kind: 'computed', rule: 'r' }, note: 'Không in' }),
});
runLeakContract('vphc-text-field', (element) => Object.assign(element, { label: 'Tên' }));
