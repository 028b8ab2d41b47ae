import { equal, holds, type Claim } from './claims.ts';
import { expectedEntries, type ControlStage, type FormControlSample } from './control-stage.ts';
import { settled } from './stage.ts';
import { backspaced, compose, leave, press, telexName, telexText, typeText, vniName } from './typing.ts';

type Samples = readonly [FormControlSample, ...FormControlSample[]];

/** What whoever types may expect of the control. */
export function entryClaims(stage: ControlStage, samples: Samples): readonly Claim[] {
  const typed = samples.find((each) => each.typed !== undefined);
  return [
    ...samples.flatMap((each, index) => (each.typed === undefined ? [] : [typedClaim(stage, each, each.typed, index)])),
    ...(typed?.typed === undefined ? [] : typingClaims(stage, typed, typed.typed)),
    ...samples.flatMap((each, index) => (each.autocomplete === undefined ? [] : [autocompleteClaim(stage, each, each.autocomplete, index)])),
    ...samples.flatMap((each, index) => (each.unreadable === undefined ? [] : [unreadableClaim(stage, each, each.unreadable, index)])),
    ...samples.flatMap((each) => (each.freeText ? freeTextClaims(stage, each) : [])),
  ];
}

function typedClaim(stage: ControlStage, sample: FormControlSample, typed: string, index: number): Claim {
  return {
    id: `typed/${index + 1}`,
    says: `understands "${typed}" and keeps what the user sees until the field is left`,
    check: () => stage.run(sample, async ({ control, form, input, entries }) => {
      const box = input();
      typeText(box, typed);
      await settled(form);
      equal(box.value, typed, 'text while typing');
      equal(control.value, sample.value, 'model value');
      equal(entries(), expectedEntries(sample), 'entries');
      leave(box);
      await settled(form);
      equal(box.value, sample.shown ?? typed, 'text after leaving');
      equal(control.value, sample.value, 'model value after leaving');
    }),
  };
}

function typingClaims(stage: ControlStage, sample: FormControlSample, typed: string): readonly Claim[] {
  return [
    {
      id: 'events',
      says: 'says input at every key and change once when it is left with another value, and nothing when a program sets it',
      check: () => stage.run(sample, async ({ control, form, input }) => {
        const heard: string[] = [];
        for (const type of ['input', 'change']) form.addEventListener(type, (event) => heard.push(event.target === control ? type : `${type} of an inner element`));
        control.value = sample.value;
        control.value = undefined;
        await settled(form);
        equal(heard, [], 'events when a program sets the value');
        typeText(input(), typed);
        await settled(form);
        equal(heard, Array.from(typed, () => 'input'), 'events while typing');
        leave(input());
        await settled(form);
        equal(heard.filter((type) => type !== 'input'), ['change'], 'events after leaving');
        input().focus();
        leave(input());
        await settled(form);
        equal(heard.filter((type) => type !== 'input'), ['change'], 'events after leaving again without a change');
      }),
    },
    {
      id: 'autofill',
      says: 'takes what the browser fills in without a key, told by input and change or by change alone',
      check: async () => {
        for (const types of [['input', 'change'], ['change']]) {
          await stage.run(sample, async ({ control, form, input, entries }) => {
            input().value = typed;
            for (const type of types) input().dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
            await settled(form);
            equal(control.value, sample.value, `value after ${types.join(' and ')}`);
            equal(entries(), expectedEntries(sample), `entries after ${types.join(' and ')}`);
          });
        }
      },
    },
    {
      id: 'composition',
      says: 'leaves Enter to the input method while a letter is composed',
      check: () => stage.run(sample, async ({ form, input }) => {
        const box = input();
        typeText(box, typed);
        const taken = !press(box, 'Enter', { isComposing: true });
        await settled(form);
        holds(!taken, 'Enter was taken from the input method');
        equal(box.value, typed, 'text during composition');
      }),
    },
  ];
}

function autocompleteClaim(stage: ControlStage, sample: FormControlSample, word: string, index: number): Claim {
  return {
    id: `autocomplete/${index + 1}`,
    says: `hands autocomplete="${word}" to its input`,
    check: () => stage.run(sample, ({ input }) => equal(input().getAttribute('autocomplete'), word, 'autocomplete of the input'), (control) => control.setAttribute('autocomplete', word)),
  };
}

function unreadableClaim(stage: ControlStage, sample: FormControlSample, text: string, index: number): Claim {
  return {
    id: `unreadable/${index + 1}`,
    says: `keeps "${text}" for the user to correct, is invalid and submits nothing`,
    check: () => stage.run(sample, async ({ control, form, input, entries }) => {
      const box = input();
      typeText(box, text);
      leave(box);
      await settled(form);
      equal(box.value, text, 'text');
      holds(control.validity.badInput, 'badInput is not set');
      equal(box.getAttribute('aria-invalid'), 'true', 'aria-invalid');
      equal(entries(), [], 'entries');
    }),
  };
}

function freeTextClaims(stage: ControlStage, sample: FormControlSample): readonly Claim[] {
  return [['Telex', telexName] as const, ['VNI', vniName] as const].flatMap(([keys, words]) => [
    {
      id: `${keys.toLowerCase()}-composed`,
      says: `keeps Vietnamese typed in ${keys} with an input method, letter by letter, and stores it composed (NFC)`,
      check: () => stage.run(sample, async ({ control, form, input }) => {
        const box = input();
        await compose(box, words, () => settled(form));
        leave(box);
        await settled(form);
        equal(control.value, telexText, 'value');
        equal(box.value, telexText, 'text');
      }),
    },
    {
      id: `${keys.toLowerCase()}-backspaced`,
      says: `keeps Vietnamese typed in ${keys} with backspaces as Unikey sends it`,
      check: () => stage.run(sample, async ({ control, form, input }) => {
        await backspaced(input(), words, () => settled(form));
        leave(input());
        equal(control.value, telexText, 'value');
      }),
    },
  ]);
}
