/** What can be read of an element as it stands: text that is drawn and not cut off, the text in inputs if it fits into them. */
export function seenText(root: Element): string {
  const words: string[] = [];
  collect(root, words);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function collect(element: Element, words: string[]): void {
  if (hidden(element)) return;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (fits(element)) words.push(element.value);
    return;
  }
  if (element instanceof HTMLSelectElement) {
    const text = [...element.selectedOptions].map((option) => option.label).join(' ');
    if (roomFor(element, text)) words.push(text);
    return;
  }
  const children = element.shadowRoot ? element.shadowRoot.childNodes : element instanceof HTMLSlotElement && element.assignedNodes().length ? element.assignedNodes() : element.childNodes;
  for (const child of children) {
    if (child instanceof Text) words.push(uncut(child));
    else if (child instanceof Element) collect(child, words);
  }
}

/** `display: contents` draws no box of its own but its children. */
function hidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || (visibility !== 'visible' && !element.children.length) || (display !== 'contents' && element.getClientRects().length === 0 && !(element instanceof HTMLSlotElement) && !element.shadowRoot && !element.children.length);
}

function fits(input: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (input instanceof HTMLInputElement && /^(checkbox|radio|hidden|button|submit)$/.test(input.type)) return false;
  if (input.getClientRects().length === 0) return false;
  return input instanceof HTMLTextAreaElement ? input.scrollHeight <= input.clientHeight + 1 : roomFor(input, input.value);
}

function roomFor(box: HTMLElement, text: string): boolean {
  const { fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric, letterSpacing, paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  const ruler = document.createElement('span');
  ruler.textContent = text;
  Object.assign(ruler.style, { position: 'absolute', whiteSpace: 'pre', fontFamily, fontSize, fontStyle, fontWeight, fontVariantNumeric, letterSpacing });
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return width <= box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) + 1;
}

/** The text, or nothing when a box around it cuts off a part of it. */
function uncut(text: Text): string {
  if (!text.data.trim()) return ' ';
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (!boxes.length) return ' ';
  for (let around: Element | null = parentOf(text); around; around = parentOf(around)) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(around);
    if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue;
    const edge = around.getBoundingClientRect();
    if (edge.width <= 1 || edge.height <= 1) return ' ';
    const cut = (box: DOMRect): boolean => (overflowX !== 'visible' && (box.left < edge.left - 1 || box.right > edge.right + 1)) || (overflowY !== 'visible' && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1));
    if (around !== document.documentElement && around !== document.body && boxes.some(cut)) return ' ';
  }
  return text.data;
}

function parentOf(node: Node): Element | null {
  const parent = (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
