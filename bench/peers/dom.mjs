/** An element with attributes; `true` is an empty attribute, absent and `false` none; functions of an object set properties. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A form in `root` with one element for each field; resolves when those that say so have drawn themselves. */
export async function formOf(root, fields, control) {
  const form = make('form', { novalidate: true });
  form.append(...fields.map(control));
  root.append(form);
  await drawn(form);
}

export const drawn = (root) => Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
