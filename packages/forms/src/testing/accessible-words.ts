/** The elements that `aria-…` names by their ids; ids count in the root of the element itself, as ARIA has it. */
export function referenced(element: Element, attribute: string): readonly (Element | undefined)[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).map((id) => root.getElementById(id) ?? undefined);
}

const textOf = (elements: readonly (Element | undefined)[]): string => tidy(elements.map((one) => one?.textContent ?? '').join(' '));
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What names an input to whoever does not see it: references, `aria-label`, its labels, a legend, its own text or title. */
export function accessibleName(element: Element): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return textOf(referenced(element, 'aria-labelledby'))
    || tidy(element.getAttribute('aria-label') ?? '')
    || textOf(labels)
    || (element.matches('fieldset') ? textOf([element.querySelector('legend') ?? undefined]) : '')
    || (element.matches('button, summary, [role="button"], [role="option"], [role="tab"], a') ? tidy(element.textContent ?? '') : '')
    || tidy(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
}

/** What is said after the name: the text of `aria-describedby` and, of a wrong input, of `aria-errormessage`. */
export function accessibleDescription(element: Element): string {
  return textOf([...referenced(element, 'aria-describedby'), ...(element.getAttribute('aria-invalid') === 'true' ? referenced(element, 'aria-errormessage') : [])]);
}

/** Whether an element takes room on the screen; an element inside a closed popover or `<details>` does not. */
export function drawn(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}
