import elements from '../packages/elements/dist/custom-elements.json' with { type: 'json' };
import forms from '../packages/forms/dist/custom-elements.json' with { type: 'json' };

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: unknown;
}
export interface Member extends Described {
  readonly kind: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string }; readonly optional?: boolean }[];
  readonly return?: { readonly type?: { readonly text: string } };
}
export interface Declared {
  readonly tagName?: string;
  readonly description?: string;
  readonly superclass?: { readonly name: string };
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

const modules = [...forms.modules, ...elements.modules] as unknown as readonly { readonly declarations: readonly Declared[] }[];
const declared = modules.flatMap(({ declarations }) => declarations);

/** Every public element, as `npm run generate` describes it. */
export const publicElements: readonly (Declared & { readonly tagName: string })[] = declared.filter((one): one is Declared & { readonly tagName: string } => one.tagName !== undefined);
/** The CSS custom properties of all elements. */
export const tokens = declared.flatMap(({ cssProperties = [] }) => cssProperties);

export const elementOf = (tag: string): Declared | undefined => publicElements.find(({ tagName }) => tagName === tag);

/** The manifest for Storybook's table of controls: properties alone (names of parts would hide them), a control for plain types only. */
export const forStorybook = {
  schemaVersion: '1.0.0',
  modules: modules.map((module) => ({
    ...module,
    declarations: module.declarations.map(({ members = [], attributes: _attributes, events: _events, slots: _slots, cssParts: _parts, cssStates: _states, cssProperties: _tokens, ...one }) => ({
      ...one, members: members.filter(({ kind }) => kind === 'field').map((member) => (member.type ? { ...member, type: { text: member.type.text.replace(/ \| undefined$/, '') } } : member)),
    })),
  })),
};

/** Properties that can be typed into a control of the page. */
export function playable(tag: string): string[] {
  return (elementOf(tag)?.members ?? []).filter(({ kind, readonly, type, name }) => kind === 'field' && readonly !== true && name !== 'name' && /^(string|boolean|number|'[^']+')( \| (undefined|'[^']+'))*$/.test(type?.text ?? '')).map(({ name }) => name);
}
