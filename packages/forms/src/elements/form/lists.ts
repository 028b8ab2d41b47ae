import type { ViolationSource } from '../../controls/violation-picker/violation-source.ts';
import type { Field, Option } from '../../definition.ts';
import type { UnitList } from '../../controls/address/units.ts';

/** Lists that a form needs and does not carry: code lists by name, administrative units. */
export interface FormLists {
  readonly codeLists?: Readonly<Record<string, readonly Option[]>>;
  readonly units?: UnitList;
  /** The catalogue of violations; without it acts are entered by hand. */
  readonly violations?: ViolationSource;
}

const none: readonly Option[] = [];

export function optionsOf(field: Field, lists: FormLists): readonly Option[] {
  return field.options ?? (field.codeList ? lists.codeLists?.[field.codeList] : undefined) ?? none;
}
