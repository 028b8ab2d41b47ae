export { VphcForm, type FormView } from './form.ts';
export type { FormLists } from './form/lists.ts';
export { VphcControl } from '../controls/control.ts';
export type { UnitList } from '../controls/address/units.ts';
export type { RowsChange } from '../controls/repeat/repeat.ts';
