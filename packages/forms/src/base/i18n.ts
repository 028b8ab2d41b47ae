/** A language of the interface; `vi` is the default and ships inline, others load on demand. */
export type Locale = 'vi' | 'en';
/** Messages by key; `{{name}}` is replaced by a value (i18next's syntax). */
export type Messages = Readonly<Record<string, string>>;
type Loader = () => Promise<{ readonly default: Messages }>;

/**
 * A small front of i18next: until i18next has loaded (after first paint) plain `{{name}}` replacement serves, so the first
 * paint does not wait for 14 KB. Each package registers its own name space.
 */
const inline = new Map<string, Messages>();
const loaders = new Map<string, Loader>();
const loaded = new Map<string, Messages>();
const listeners = new Set<() => void>();
let locale: Locale = 'vi';

/** Registers a name space: Vietnamese inline, English on demand. */
export function registerMessages(namespace: string, vi: Messages, en: Loader): void {
  inline.set(namespace, vi);
  loaders.set(namespace, en);
  if (locale === 'en') void loadNamespace(namespace);
}

/** The sentence for `namespace:key`, with values put in. An unknown key shows itself. */
export function t(key: `${string}:${string}`, values: Readonly<Record<string, string | number>> = {}): string {
  const colon = key.indexOf(':');
  const namespace = key.slice(0, colon);
  const name = key.slice(colon + 1);
  const text = (locale === 'en' ? loaded.get(namespace)?.[name] : undefined) ?? inline.get(namespace)?.[name] ?? name;
  return text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
}

export function currentLocale(): Locale {
  return locale;
}

/** Switches the language of every element on the page. */
export async function setLocale(next: Locale): Promise<void> {
  if (next === 'en') await Promise.all([...loaders.keys()].map(loadNamespace));
  locale = next;
  for (const listener of listeners) listener();
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function loadNamespace(namespace: string): Promise<void> {
  const load = loaders.get(namespace);
  if (load && !loaded.has(namespace)) loaded.set(namespace, (await load()).default);
}
