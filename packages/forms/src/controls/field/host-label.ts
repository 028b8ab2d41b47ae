/** Gives the words of a host's `<label for>` to the inputs of a control without a label of its own: names do not cross shadow roots. */
export function nameByHost(root: ParentNode, labels: Iterable<Node>, own: string): void {
  if (own) return;
  const words = Array.from(labels, (label) => label.textContent?.trim() ?? '').filter(Boolean).join(' ');
  if (words) root.querySelector('[role="group"], [role="radiogroup"], input, select, textarea')?.setAttribute('aria-label', words);
}
