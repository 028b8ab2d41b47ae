/** Elements of a kind below a root, through the shadow roots of elements of that same kind (lists in lists). */
export function* everyBelow(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    yield element;
    if (element.shadowRoot) yield* everyBelow(element.shadowRoot, selector);
  }
}
