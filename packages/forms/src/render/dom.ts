import { pageTree } from './page-tree.ts';
import type { PageDocument } from './page.ts';
import type { PageElement } from './page-tree.ts';

const svg = new Set(['svg', 'path']);

/** The paper as nodes of `document`, made by DOM calls only (no HTML sink, no inline style); style it with `pageSheet`. */
export function pageDom(page: PageDocument, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(node(pageTree(page), document));
  return fragment;
}

function node(source: PageElement | string, document: Document): Node {
  if (typeof source === 'string') return document.createTextNode(source);
  const element = svg.has(source.tag) ? document.createElementNS('http://www.w3.org/2000/svg', source.tag) : document.createElement(source.tag);
  for (const [name, value] of Object.entries(source.attributes)) element.setAttribute(name, value);
  element.append(...source.children.map((child) => node(child, document)));
  return element;
}
