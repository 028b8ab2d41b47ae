import type { HTMLAttributes, ReservedProps } from 'vue';
import type { VphcAttributes, VphcElementEvents, VphcElements, VphcProperties, VphcTagName } from '../gen/elements.ts';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
type Listeners<Events> = { [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void };

/** What a template of Vue may write on one tag: properties (`:values`), attributes (`base-url`), listeners (`@vphc-change`). */
export type VphcVueProps<Tag extends VphcTagName> = VphcProperties[Tag] &
  Omit<VphcAttributes[Tag], keyof VphcProperties[Tag]> & Listeners<VphcElementEvents[Tag]> &
  Omit<HTMLAttributes, keyof VphcProperties[Tag] | 'onInput' | 'onChange'> & ReservedProps & { readonly children?: unknown };

/** What Vue's language tools look up under a tag; there is no component at run time. */
export type VphcVueComponent<Tag extends VphcTagName> = new () => { readonly $props: VphcVueProps<Tag>; readonly $el: VphcElements[Tag] };
