/** Proves with the suites of the kit that `<plate-field>` fits: to be imported by any runner with `describe` and `it`. */
import 'axe-core/axe.min.js';
import { runA11yContract, runCspContract, runFormControlContract, runLeakContract, runPrintContract } from '@xlvphc/forms/testing';
import type { PlateField } from './plate-field.ts';
import './plate-field.ts';

const filled = (element: HTMLElement): void => {
  Object.assign(element as PlateField, { label: 'Biển số', value: '66A-123.45' });
};

runFormControlContract('plate-field', [{ value: '66A-123.45', submitted: '66A-123.45', serialized: '66A-123.45', typed: '66a12345', shown: '66A-123.45', unreadable: 'xe không biển', autocomplete: 'on' }]);
runA11yContract('plate-field', { filled, wrong: (element) => Object.assign(element, { label: 'Biển số', error: 'Không có trong đăng ký.' }) }, { field: {} });
runLeakContract('plate-field', filled);
runPrintContract('plate-field', { prepare: filled, shows: ['Biển số', '66A-123.45'] });
runCspContract('plate-field', { modules: [new URL('./plate-field.ts', import.meta.url).href], prepare: filled });
