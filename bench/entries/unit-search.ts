// Search of administrative units, current and former names, as the address control uses it.
import { search } from '@xlvphc/law/units';
import { legacyNames } from '@xlvphc/law/units/legacy';

export const find = (text: string): number => search(text, { legacy: legacyNames }).length;
