/**
 * Keeps Enter inside our elements when the page is one big `<form>` (WebForms): its handlers press the default button of the page
 * on any Enter that bubbles up to it. The browser itself cannot submit a form from inside a shadow root.
 */
export function keepEnter(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, stopEnter);
}

function stopEnter(this: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  const path = event.composedPath();
  const [target] = path;
  // A field of the page itself, slotted into an element of ours, is the page's.
  if (!(target instanceof Node) || target.getRootNode() === this.getRootNode()) return;
  const outside = path.slice(path.indexOf(this) + 1);
  const nested = outside.some((node) => node instanceof ShadowRoot && node.host.localName.startsWith('vphc-'));
  if (!nested && outside.some((node) => node instanceof HTMLFormElement)) event.stopPropagation();
}
