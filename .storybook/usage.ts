import { elementOf } from './manifest.ts';

interface Shown {
  readonly component?: unknown;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A value as a page would write it; long lists and functions in short. */
function literal(value: unknown): string {
  if (typeof value === 'function') return '(…) => …';
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'function' ? '…' : inner)) ?? 'undefined';
  return text.length > 160 ? `${text.slice(0, 120)} …${Array.isArray(value) ? ']' : '}'}` : text;
}

/** What a page has to write for a story of one element: attributes where there are some, properties from a script for the rest. */
export function usage(code: string, { component, args = {}, id = '' }: Shown): string {
  if (typeof component !== 'string' || !id.startsWith('control-')) return code;
  const { members = [], attributes = [] } = elementOf(component) ?? {};
  const texts: string[] = [];
  const properties: string[] = [];
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === false) continue;
    const attribute = attributes.find((one) => one.fieldName === name)?.name ?? members.find((one) => one.name === name)?.attribute;
    if (attribute !== undefined && value === true) texts.push(attribute);
    else if (attribute !== undefined && (typeof value === 'string' || typeof value === 'number')) texts.push(`${attribute}="${escaped(String(value))}"`);
    else if (name === 'value' && typeof value === 'string') texts.push(`value="${escaped(value)}"`);
    else properties.push(`  field.${name} = ${literal(value)};`);
  }
  const tag = `<${[component, 'name="sample"', ...texts].join(' ')}></${component}>`;
  if (properties.length === 0) return tag;
  return `${tag}\n<script type="module">\n  const field = document.querySelector('${component}');\n${properties.join('\n')}\n</script>`;
}
