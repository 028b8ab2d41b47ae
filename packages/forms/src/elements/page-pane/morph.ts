import type { PageElement } from '../../render/page-tree.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Brings the nodes below `parent` to the given tree with as few changes as possible, so that the focus and the selection
 * survive. The content of `kept` (the blank being written) is left alone.
 */
export function morphChildren(parent: Element, children: readonly (PageElement | string)[], kept: Element | undefined): void {
  let at = parent.firstChild;
  for (const child of children) {
    at = skipTo(at, child, kept);
    if (at && matches(at, child)) {
      if (typeof child === 'string') {
        if (at.nodeValue !== child) at.nodeValue = child;
      } else morph(at as Element, child, kept);
      at = at.nextSibling;
    } else parent.insertBefore(create(child, parent.ownerDocument), at);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function morph(element: Element, source: PageElement, kept: Element | undefined): void {
  for (const [name, value] of Object.entries(source.attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  // Attributes that only the page view sets (role, tabindex, contenteditable) are not the tree's to remove.
  if (!('class' in source.attributes) && element.hasAttribute('class')) element.removeAttribute('class');
  if (element !== kept) morphChildren(element, source.children, kept);
}

/** When the kept blank comes later among the siblings and is the one wanted here, what stands before it goes. */
function skipTo(at: ChildNode | null, child: PageElement | string, kept: Element | undefined): ChildNode | null {
  if (!kept || !at || typeof child === 'string' || child.attributes['data-field'] !== kept.getAttribute('data-field') || kept.parentNode !== at.parentNode) return at;
  let here: ChildNode | null = at;
  while (here && here !== kept) here = here.nextSibling;
  if (here !== kept) return at;
  while (at && at !== kept) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
  return at;
}

function matches(node: ChildNode, child: PageElement | string): boolean {
  if (typeof child === 'string') return node.nodeType === Node.TEXT_NODE;
  return node instanceof Element && node.localName === child.tag && node.getAttribute('data-field') === (child.attributes['data-field'] ?? null);
}

function create(source: PageElement | string, document: Document): Node {
  if (typeof source === 'string') return document.createTextNode(source);
  const element = source.tag === 'svg' || source.tag === 'path' ? document.createElementNS(svg, source.tag) : document.createElement(source.tag);
  for (const [name, value] of Object.entries(source.attributes)) element.setAttribute(name, value);
  element.append(...source.children.map((child) => create(child, document)));
  return element;
}
