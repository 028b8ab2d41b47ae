/** Connected elements, each defined by the module of its name in `define/`. */
export const connectedTags = ['app', 'sign-in', 'case-list', 'case', 'case-form', 'document', 'lookup', 'decision-state', 'user-admin', 'violation-admin', 'form-list', 'audit', 'frame', 'framed'] as const;

/** Elements of `@xlvphc/forms` that stand on a page by themselves: the form, and its controls in a form of the host. */
export const formTags = [
  'form', 'text-field', 'long-text', 'number-field', 'money-field', 'date-field', 'time-field', 'date-time-field', 'choice', 'multi-choice', 'combobox', 'flag', 'address', 'legal-basis',
] as const;

export type LoadableTag = `vphc-${(typeof connectedTags)[number] | (typeof formTags)[number]}`;

/** Every tag that the loader knows. */
export const loadableTags = [...connectedTags, ...formTags].map((name): LoadableTag => `vphc-${name}`);
