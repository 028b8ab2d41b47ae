/** Vue 3: types of our tags in templates and JSX, and the one line that the compiler needs. The elements themselves need no wrapper. */
import { vphcTags } from '../gen/vue.ts';

const tags = new Set(vphcTags);

/**
 * For `compilerOptions.isCustomElement` of Vue's compiler (`template.compilerOptions` of `@vitejs/plugin-vue`): tells the tags of this kit, and no
 * others, from components.
 */
export const isVphcElement = (tag: string): boolean => tags.has(tag);
export { vphcTags } from '../gen/vue.ts';
export type { VphcVueComponent, VphcVueProps } from './types.ts';
export type { VphcElementEvents, VphcElements, VphcTagName } from '../gen/elements.ts';
