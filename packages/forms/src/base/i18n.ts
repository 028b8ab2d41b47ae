import type { i18n as Translator } from 'i18next';

/** A language of the interface; `vi` is the default and ships inline, others load on demand. */
export type Locale = 'vi' | 'en';
/** Messages by key; `{{name}}` is replaced by a value, `key_one`/`key_other` are chosen by `count` (i18next's syntax). */
export type Messages = Readonly<Record<string, string>>;
type Loader = () => Promise<{ readonly default: Messages }>;

/**
 * A front of i18next. Vietnamese has no plural forms: a plain reading of the same syntax serves it, so that its pages are spared the 14 KB of
 * i18next, which loads with the first other language. Each package registers its own name space.
 */
const inline = new Map<string, Messages>();
const loaders = new Map<string, Loader>();
const loaded = new Map<string, Messages>();
const listeners = new Set<() => void>();
/** Sentences without values in the language of now, as i18next gave them. */
const fixed = new Map<string, string>();
let locale: Locale = 'vi';
let translator: Translator | undefined;
let loading: Promise<void> | undefined;

/** Registers a name space: Vietnamese inline, English on demand. */
export function registerMessages(namespace: string, vi: Messages, en: Loader): void {
  inline.set(namespace, vi);
  loaders.set(namespace, en);
  translator?.addResourceBundle('vi', namespace, vi);
  fixed.clear();
  if (locale === 'en') void loadNamespace(namespace).then(announce);
}

/** The sentence for `namespace:key`, with values put in. An unknown key shows itself. */
export function t(key: `${string}:${string}`, values?: Readonly<Record<string, string | number>>): string {
  if (!translator) return plain(key, values);
  if (values && 'count' in values) return translator.t(key, { ...values });
  // Putting values in needs no grammar.
  if (values) return plain(key, values);
  // Every keystroke draws dozens of fixed sentences, and i18next takes its time for each.
  let sentence = fixed.get(key);
  if (sentence === undefined) fixed.set(key, (sentence = translator.t(key)));
  return sentence;
}

function plain(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const colon = key.indexOf(':');
  const namespace = key.slice(0, colon);
  const name = key.slice(colon + 1);
  const text = pick(locale === 'en' ? loaded.get(namespace) : undefined, name, values) ?? pick(inline.get(namespace), name, values) ?? name;
  return text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
}

export function currentLocale(): Locale {
  return locale;
}

/** Switches the language of every element on the page. */
export async function setLocale(next: Locale): Promise<void> {
  if (next !== 'vi') await Promise.all([...[...loaders.keys()].map(loadNamespace), translatorReady()]);
  locale = next;
  await translator?.changeLanguage(next);
  fixed.clear();
  announce();
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves when i18next has taken over; when its chunk cannot be had, the plain reading stays and this resolves too. */
export function translatorReady(): Promise<void> {
  loading ??= startTranslator().catch(() => undefined);
  return loading;
}

async function startTranslator(): Promise<void> {
  const { createInstance } = await import('i18next');
  const instance = createInstance();
  await instance.init({
    lng: locale,
    fallbackLng: 'vi',
    keySeparator: false,
    interpolation: { escapeValue: false }, // lit escapes; escaping twice shows "&amp;"
    resources: { vi: Object.fromEntries(inline), en: Object.fromEntries(loaded) },
  });
  // Name spaces registered while i18next was loading.
  for (const [namespace, messages] of inline) instance.addResourceBundle('vi', namespace, messages);
  for (const [namespace, messages] of loaded) instance.addResourceBundle('en', namespace, messages);
  if (instance.language !== locale) await instance.changeLanguage(locale);
  translator = instance;
}

async function loadNamespace(namespace: string): Promise<void> {
  const load = loaders.get(namespace);
  if (!load || loaded.has(namespace)) return;
  const messages = (await load()).default;
  loaded.set(namespace, messages);
  translator?.addResourceBundle('en', namespace, messages);
  fixed.clear();
}

function pick(messages: Messages | undefined, name: string, values: Readonly<Record<string, string | number>>): string | undefined {
  if (!messages) return undefined;
  if (!('count' in values)) return messages[name];
  const form = locale === 'en' && values['count'] === 1 ? 'one' : 'other';
  return messages[`${name}_${form}`] ?? messages[name];
}

function announce(): void {
  for (const listener of listeners) listener();
}
