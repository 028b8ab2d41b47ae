/**
 * React components of every element (React 18 and 19): properties and events are typed from the element's class. Each stands in a
 * module of its own, so that a page bundles the elements it uses.
 */
export * from '../gen/react/index.ts';
export type { VphcElementEvents, VphcElements, VphcTagName } from '../gen/elements.ts';
