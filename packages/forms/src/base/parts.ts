/** Parts that a style sheet of the page may name, wherever they are nested; documented in `docs/theming.md`. */
export const parts = [
  'label', 'hint', 'input', 'button', 'error', 'findings', 'badge', 'section', 'section-title', 'guided', 'page', 'switch', 'summary', 'status-bar', 'submit', 'header', 'navigation', 'notice', 'empty', 'dialog',
] as const;

/** Value of `exportparts` of every element inside another one of ours: all names go on to the outermost element. */
export const exportedParts = parts.join(', ');
