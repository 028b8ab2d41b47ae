import type { VphcRepeat } from '../../controls/repeat/repeat.ts';
import { everyBelow } from './below.ts';

/** The control of a path, wherever it is drawn (rows draw theirs in the shadow root of their list). */
export function controlAt(root: ParentNode, path: string): HTMLElement | undefined {
  const selector = `[data-path="${CSS.escape(path)}"]`;
  const direct = root.querySelector<HTMLElement>(selector);
  if (direct) return direct;
  for (const list of everyBelow(root, 'vphc-repeat')) {
    const inside = list.shadowRoot?.querySelector<HTMLElement>(selector);
    if (inside) return inside;
  }
  return undefined;
}

/** Opens the rows around a path and gives its control; the nearest list when the path itself is not asked. */
export async function revealPath(root: ParentNode, path: string): Promise<HTMLElement | undefined> {
  const steps = path.split('.');
  let nearest: HTMLElement | undefined;
  for (let length = 1; length < steps.length; length += 1) {
    const row = Number(steps[length]);
    if (!Number.isInteger(row)) continue;
    const list = controlAt(root, steps.slice(0, length).join('.'));
    if (!list?.localName.startsWith('vphc-repeat')) continue;
    nearest = list;
    await (list as VphcRepeat).reveal(row);
  }
  const control = controlAt(root, path) ?? nearest;
  if (control) unfold(control);
  return control;
}

/** Opens every fold around a control, also around the lists it is a row of. */
function unfold(control: HTMLElement): void {
  for (let here: Node | null = control; here; here = here instanceof ShadowRoot ? here.host : here.parentNode) {
    if (here instanceof HTMLDetailsElement) here.open = true;
  }
}

/** The control with a path that an event came from: events of rows cross the shadow root of their list. */
export function originOf(event: Event): HTMLElement | undefined {
  return event.composedPath().find((target): target is HTMLElement => target instanceof HTMLElement && (target.dataset['path'] !== undefined || target.dataset['reason'] !== undefined));
}
