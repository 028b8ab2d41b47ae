export { VphcForm } from './form.ts';
export type { VphcFormEventMap } from './events.ts';
export type { FormView } from './form/view-mode.ts';
export type { FormLists } from './form/lists.ts';
export { VphcControl } from '../controls/control.ts';
export type { UnitList } from '../controls/address/units.ts';
export type { ActChoice, FavouriteChange, ListedDecree, ViolationCatalogue, ViolationSource } from '../controls/violation-picker/violation-source.ts';
export type { RowsChange } from '../controls/repeat/repeat.ts';
