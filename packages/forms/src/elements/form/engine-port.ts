import type * as engineModule from './engine.ts';
import type { Block, FormDefinition, Inline } from '../../definition.ts';
import { fieldsOf } from '../../engine/fields.ts';

export type Engine = typeof engineModule;

let engine: Engine | undefined;
let loading: Promise<Engine> | undefined;

/** The engine, once it is there. */
export function engineNow(): Engine | undefined {
  return engine;
}

/** Starts loading the engine; a failure lets the next call try again. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine.ts').then(
    (loaded) => (engine = loaded),
    (reason: unknown) => {
      loading = undefined;
      throw reason;
    },
  );
  return loading;
}

/** Whether a form can be drawn before the engine is there: nothing in it depends on a condition, a rule or the case. */
export function standsAlone(form: FormDefinition, given: boolean): boolean {
  return !hasCondition(form.blocks) && fieldsOf(form).every(({ field }) => !field.computed && (given || (field.initial === undefined && field.binding === undefined)));
}

function hasCondition(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    switch (block.k) {
      case 'when':
        return true;
      case 'p':
        return block.inlines.some((inline: Inline) => inline.k === 'when');
      case 'columns':
        return hasCondition(block.left) || hasCondition(block.right);
      case 'section':
      case 'repeat':
      case 'back':
        return hasCondition(block.blocks);
      case 'data':
      case 'table':
        return false;
    }
  });
}
