import type { StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';

/** Properties of a control, set as a host would set them. */
export type ControlArgs = Readonly<Record<string, unknown>>;

/** Renders a control with its properties; lists and values are properties, not attributes. */
export const control = (tag: `vphc-${string}`) => (args: ControlArgs): HTMLElement => Object.assign(document.createElement(tag), { name: 'sample' }, args);

/** axe looks when the control and those inside it have drawn themselves. */
export const drawn: NonNullable<StoryObj['play']> = async ({ canvasElement }) => settled(canvasElement);

/** Where a prefilled value came from. */
export const computed = { kind: 'computed', rule: 'totalFine' } as const;
export const fromCase = { kind: 'case', path: 'violator.fullName' } as const;
