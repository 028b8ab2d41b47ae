/** A place in the document for one test, emptied afterwards. */
export async function onStage<T>(build: (place: HTMLElement) => T, body: (built: T, place: HTMLElement) => void | Promise<void>): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  try {
    const built = build(place);
    await settled(place);
    await body(built, place);
  } finally {
    place.remove();
  }
}

/** Waits until every element of ours below `root` has drawn itself. */
export async function settled(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const element of everyElement(root)) await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  }
}

/** All elements below, through open shadow roots. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** The first match below, through open shadow roots. */
export function deepQuery<E extends Element = HTMLElement>(root: ParentNode, selector: string): E | undefined {
  const direct = root.querySelector<E>(selector);
  if (direct) return direct;
  for (const element of everyElement(root)) if (element.matches(selector)) return element as E;
  return undefined;
}

/** What is focused, through open shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
