import type { StoryObj } from '@storybook/web-components-vite';
import { leave, settled, typeText } from '@xlvphc/forms/testing';
import { expect } from 'storybook/test';
import { found } from './waiting.ts';

/** Properties of a control, set as a host would set them. */
export type ControlArgs = Readonly<Record<string, unknown>>;

/** Renders a control with its properties; lists and values are properties, not attributes. */
export const control = (tag: `vphc-${string}`) => (args: ControlArgs): HTMLElement => Object.assign(document.createElement(tag), { name: 'sample' }, args);

/** Where a prefilled value came from. */
export const computed = { kind: 'computed', rule: 'totalFine' } as const;
export const overridden = { kind: 'override', rule: 'totalFine', reason: 'Theo biên bản giải trình trực tiếp.' } as const;
export const fromCase = { kind: 'case', path: 'violator.fullName' } as const;

/** A warning of the law, as the form hands it to a field. */
export const warning = {
  code: 'VPHC-LAW-V01', severity: 'warn', message: { vi: 'Quá thời hạn lập biên bản 02 ngày làm việc, hết ngày 24/02/2026.', en: 'The record is later than 2 working days: the term ended on 24/02/2026.' },
  citations: [{ rule: 'record-term', document: 'Nghị định số 118/2021/NĐ-CP', article: 'khoản 2 Điều 12', confidence: 'secondary', validFrom: '2022-01-01', validTo: null }],
} as const;

interface Field extends HTMLElement {
  readonly value: unknown;
  reportValidity(): boolean;
}

/** The control of a story. */
export const fieldIn = (canvas: HTMLElement): Field => {
  const field = canvas.querySelector<Field>('[name="sample"]');
  if (!field) throw new Error('the story shows no control');
  return field;
};

/** States that follow from the properties of a story. */
function statesOf(args: ControlArgs): string[] {
  const origin = (args['origin'] as { kind?: string } | undefined)?.kind;
  const states: [string, boolean][] = [
    ['disabled', args['disabled'] === true], ['readonly', args['readOnly'] === true], ['required', args['required'] === true], ['computed', origin === 'computed'], ['overridden', origin === 'override'],
    ['warned', args['findings'] !== undefined], ['invalid', typeof args['error'] === 'string'], ['empty', args['value'] === undefined],
  ];
  return states.filter(([, on]) => on).map(([name]) => name);
}

/** axe looks when the control and those inside it have drawn themselves. The control says by its states what the story shows. */
export const drawn: NonNullable<StoryObj['play']> = async ({ canvasElement, args }) => {
  await settled(canvasElement);
  const field = fieldIn(canvasElement);
  // Errors are those of somebody who has been here.
  if (typeof args['error'] === 'string') {
    field.reportValidity();
    await settled(canvasElement);
    await expect(field.matches(':state(user-invalid)'), ':state(user-invalid)').toBe(true);
  }
  for (const state of statesOf(args)) await expect(field.matches(`:state(${state})`), `:state(${state})`).toBe(true);
};

/** Types into an entry of the control and leaves it, as by the keyboard. */
export async function enter(canvas: HTMLElement, text: string, selector = '#input'): Promise<void> {
  const input = await found<HTMLInputElement>(canvas, selector);
  typeText(input, text);
  leave(input);
  await settled(canvas);
}

/** Presses something of the control. */
export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await found(canvas, selector)).click();
  await settled(canvas);
}

/** A `play` that types and tells which value comes of it. */
export const typed = (text: string, value: unknown): NonNullable<StoryObj['play']> => async ({ canvasElement }) => {
  await settled(canvasElement);
  await enter(canvasElement, text);
  await expect(fieldIn(canvasElement).value).toEqual(value);
};
