import { notice, tell, type KitCopy, type ScopedHost } from './copy.ts';
import { putInPlace } from './placeholder.ts';

const major = ({ version }: { readonly version: string }): string => version.split('.')[0] ?? '';

/** Chromium since 146; elsewhere the constructor is illegal. */
function newRegistry(): CustomElementRegistry | undefined {
  try {
    return 'customElementRegistry' in Element.prototype ? new CustomElementRegistry() : undefined;
  } catch {
    return undefined;
  }
}

type ScopedDocument = Document & {
  createElement(tag: string, options: { customElementRegistry: CustomElementRegistry }): HTMLElement;
  importNode(node: Node, options: { customElementRegistry: CustomElementRegistry }): Node;
};

/**
 * Makes a copy that came later work beside the others: in a registry of its own where the browser has such; else through an earlier copy
 * of the same major version; else under tags with a suffix, which only placeholders can get.
 */
export function adopt(copy: KitCopy, copies: readonly KitCopy[]): void {
  const registry = newRegistry();
  const earlier = copies.filter((other) => other !== copy);
  if (registry) inRegistry(copy, registry);
  else {
    const alike = earlier.find((other) => major(other) === major(copy));
    if (alike) through(copy, alike);
    else withSuffix(copy, earlier);
  }
}

function inRegistry(copy: KitCopy, registry: CustomElementRegistry): void {
  const scoped = document as ScopedDocument;
  const options = { customElementRegistry: registry };
  copy.registry = registry;
  copy.create = (tag) => scoped.createElement(tag, options);
  // What the parser made for the page's registry cannot change sides.
  copy.take = (element, tag) => {
    if ((element as { customElementRegistry?: unknown }).customElementRegistry !== registry) putInPlace(copy.create(tag), element, false);
  };
  copy.prepare = (element) => {
    const { shadowRootOptions } = element.constructor as unknown as { shadowRootOptions: ShadowRootInit };
    element.attachShadow({ ...shadowRootOptions, ...options });
    element.renderOptions.creationScope = { importNode: (node) => scoped.importNode(node, options) };
  };
}

function through(copy: KitCopy, earlier: KitCopy): void {
  const own = { load: copy.load, create: copy.create, take: copy.take };
  const owner = (tag: string): Pick<KitCopy, 'load' | 'create' | 'take'> => (earlier.tags.includes(tag) ? earlier : own);
  copy.load = (tag) => owner(tag).load(tag);
  copy.create = (tag) => owner(tag).create(tag);
  copy.take = (element, tag) => owner(tag).take(element, tag);
}

function withSuffix(copy: KitCopy, earlier: readonly KitCopy[]): void {
  const suffix = `-v${major(copy)}`;
  copy.suffix = suffix;
  copy.create = (tag) => document.createElement(tag + suffix);
  copy.take = (element, tag) => {
    const present = earlier.find(({ tags }) => tags.includes(tag))?.version ?? '';
    const line = notice(
      `Trang này đã dùng bộ XLVPHC ${present}; trình duyệt không chạy được thẻ <${tag}> của bản ${copy.version} bên cạnh. `
      + `Người quản trị trang hãy đổi thẻ thành <div data-vphc="${tag.slice('vphc-'.length)}" data-vphc-version="${major(copy)}"></div>.`,
    );
    tell(element, 'vphc-version-conflict', { tag, wanted: copy.version, present });
    element.replaceWith(line);
  };
  const scope = { importNode: renaming(suffix) };
  copy.prepare = (element: ScopedHost) => {
    element.renderOptions.creationScope = scope;
  };
}

/** Templates name our elements by their plain tags: each template is renamed once, in its own inert document, where nothing is upgraded. */
function renaming(suffix: string): (node: Node) => Node {
  const renamed = new WeakMap<Node, Node>();
  return (node) => {
    let ours = renamed.get(node);
    if (!ours) {
      ours = node.cloneNode(true);
      for (const element of [...(ours as DocumentFragment).querySelectorAll<HTMLElement>('*')]) {
        if (!element.localName.startsWith('vphc-')) continue;
        const next = element.ownerDocument.createElement(element.localName + suffix);
        for (const { name, value } of element.attributes) next.setAttribute(name, value);
        next.append(...element.childNodes);
        element.replaceWith(next);
      }
      renamed.set(node, ours);
    }
    return document.importNode(ours, true);
  };
}
