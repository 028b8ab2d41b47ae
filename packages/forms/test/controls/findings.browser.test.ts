import 'axe-core/axe.min.js';
import { runA11yContract } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/text-field';

runA11yContract('vphc-text-field', {
  'with a finding of law': (element) =>
    Object.assign(element, {
      label: 'Tên',
      findings: [{ code: 'VPHC-TEST', severity: 'warn', message: { vi: 'Quá thời hạn.', en: 'Late.' }, citations: [{ rule: 'r', document: 'Luật', article: '1', confidence: 'verified', validFrom: '2022-01-01', validTo: null }] }],
    }),
  'with a source badge': (element) => Object.assign(element, { label: 'Tên', origin: { kind: 'computed', rule: 'r' }, note: 'Không in' }),
});
