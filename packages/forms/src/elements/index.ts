export { VphcForm } from './form.ts';
export type { FormView } from './form/view-mode.ts';
export type { FormLists } from './form/lists.ts';
export { VphcControl } from '../controls/control.ts';
export type { UnitList } from '../controls/address/units.ts';
export type { RowsChange } from '../controls/repeat/repeat.ts';
