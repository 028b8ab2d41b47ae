import { alternative, at, choice, options, suggested } from '../../template/index.ts';
import type { Inline } from '../../definition.ts';

const exhibits = 'tang vật, phương tiện vi phạm hành chính';
const licences = 'giấy phép, chứng chỉ hành nghề';

/** What is held: things, papers, or both. */
export const seizedKind = choice('seizedKind', {
  label: 'Tạm giữ', initial: 'exhibits', required: true,
  hint: 'Ghi cụ thể theo từng trường hợp: tang vật, phương tiện vi phạm hành chính; giấy phép, chứng chỉ hành nghề; hoặc cả hai.',
  options: options({ exhibits: 'Tang vật, phương tiện vi phạm hành chính', licences: 'Giấy phép, chứng chỉ hành nghề', both: 'Cả tang vật, phương tiện và giấy phép, chứng chỉ' }),
});

/** The same in the text of the form. */
export const seizedThings: Inline = {
  ...(alternative('seizedKind', { exhibits, licences, both: `${exhibits} và ${licences}` }) as Extract<Inline, { k: 'alternative' }>),
  empty: `${exhibits}, ${licences}`,
};

/** From whom: follows the violator, or unknown. */
export const seizedFrom = choice('seizedFrom', {
  label: 'Tạm giữ của', required: true,
  options: options({ person: 'Cá nhân vi phạm', organization: 'Tổ chức vi phạm', unknown: 'Không xác định được đối tượng vi phạm' }),
  computed: suggested('copy', { value: at('violator.kind') }),
});

/** An alternative of `seizedFrom`, and how the empty form prints it. */
export const bySeizedFrom = (texts: Readonly<Record<'person' | 'organization' | 'unknown', string>>, empty: string): Inline => ({
  ...(alternative('seizedFrom', texts) as Extract<Inline, { k: 'alternative' }>), empty,
});
