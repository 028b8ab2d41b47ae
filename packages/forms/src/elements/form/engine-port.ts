import type * as engineModule from './engine.ts';
import type { Block, FormDefinition, Inline } from '../../definition.ts';
import type { FormContext } from '../../context.ts';
import { fieldsOf } from '../../engine/fields.ts';
import { hasRulesFor, loadRulesFor } from '../../engine/rule-loading.ts';

export type Engine = typeof engineModule;

let engine: Engine | undefined;
let loading: Promise<Engine> | undefined;

/** The engine, once it is there with every rule that the form names and, given a context, every check that its document needs. */
export function engineNow(form: FormDefinition, context?: FormContext): Engine | undefined {
  return engine && hasRulesFor(form, context) ? engine : undefined;
}

/** Loads the engine and the rules of a form beside each other; a failure lets the next call try again. */
export async function loadEngine(form: FormDefinition, context: FormContext): Promise<void> {
  await Promise.all([loadCore(), loadRulesFor(form, context)]);
}

/** Asks for the engine while the form itself is still on its way; what fails here is tried again when it is needed. */
export function awaitEngine(): void {
  loadCore().catch(() => undefined);
}

function loadCore(): Promise<Engine> {
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
