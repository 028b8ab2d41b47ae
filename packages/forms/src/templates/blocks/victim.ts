import { alternative, choice, longText, options } from '../../template/index.ts';
import type { Inline } from '../../definition.ts';

/** Whether the one who suffered damage is a person or an organisation. */
export const victimKind = choice('victim.kind', { label: 'Bên bị thiệt hại', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'victim.kind', initial: 'person' });

/** The same in the text, as the sentence writes it. */
export const victimName = (person: string, organization: string): Inline => alternative('victim.kind', { person, organization });

/** Name of the person, or name and representative of the organisation (typed). */
export const victimText = longText('victimText', {
  label: 'Cá nhân, tổ chức bị thiệt hại', binding: 'victim.fullName', leader: 130,
  hint: 'Họ và tên của người bị thiệt hại, hoặc họ và tên, chức vụ của người đại diện và tên của tổ chức bị thiệt hại.',
});

export const victimStatement = longText('victimStatement', { label: 'Ý kiến của bên bị thiệt hại', leader: 130 });
