import { blocks, text, type BindingPath } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/** Who keeps what is sealed: name, title, agency; blanks `keeper`, from the record of sealing where there is one. */
export const sealKeeper = (from?: 'sealingRecord'): readonly Block[] => {
  const bound = (path: string): { readonly binding?: BindingPath } => (from === undefined ? {} : { binding: `${from}.values.keeper.${path}` });
  return blocks`
    Họ và tên: ${text('keeper.fullName', { label: 'Họ và tên người bảo quản', ...bound('fullName'), required: true })} Chức vụ: ${text('keeper.title', { label: 'Chức vụ người bảo quản', ...bound('title'), leader: 14 })}
    Cơ quan: ${text('keeper.agency', { label: 'Cơ quan của người bảo quản', ...bound('agency') })}
  `;
};
