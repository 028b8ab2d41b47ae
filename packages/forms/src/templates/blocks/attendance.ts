import { address, at, instruction, suggested, text, when, is, blocks } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/**
 * Who of the party takes part: "a)" the person, with occupation and address, "b)" who stands for the organisation; proposed from the party
 * below. The letters stand on the empty form only.
 */
export const attendingParty = (agency = 'Cơ quan/tổ chức'): readonly Block[] => blocks`
  ${when(is('violator.kind', 'person'))`
    ${instruction('a) ')}Họ và tên: ${text('attending.fullName', { label: 'Họ và tên', computed: suggested('copy', { value: at('violator.fullName') }), required: true })} Nghề nghiệp: ${text('attending.occupation', { label: 'Nghề nghiệp', computed: suggested('copy', { value: at('violator.occupation') }), leader: 14 })}
    Địa chỉ: ${address('attending.address', { label: 'Địa chỉ', computed: suggested('copy', { value: at('violator.address') }), leader: 60 })}
  `}
  ${when(is('violator.kind', 'organization'))`
    ${instruction('b) ')}Họ và tên: ${text('attending.representative', { label: 'Họ và tên người đại diện', computed: suggested('copy', { value: at('violator.representative.fullName') }), required: true })} Chức vụ: ${text('attending.title', { label: 'Chức vụ người đại diện', computed: suggested('copy', { value: at('violator.representative.title') }), leader: 14 })}
    ${agency}: ${text('attending.organization', { label: 'Tên tổ chức', computed: suggested('copy', { value: at('violator.name') }) })}
  `}
`;
