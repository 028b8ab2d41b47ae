import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Subject } from '@xlvphc/law';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { rowGrid } from '../field/row-grid.ts';
import { say } from '../composite-messages.ts';
import type { UnitList } from '../address/units.ts';
import type { Validator } from '../validators.ts';
import { organizationParts, personParts, type SubjectPart } from './parts.ts';

const named: Validator<VphcSubject> = {
  flag: 'valueMissing',
  test: (field) => (field.required && !nameOf(field.value) ? say('valueMissing', { label: say(field.kind === 'organization' ? 'organizationName' : 'fullName') }) : undefined),
};

/**
 * A person or an organisation, as every official form asks for them. The value is a `Subject` of `law`; what was typed for one
 * kind is kept while the other is looked at.
 *
 * @tag vphc-subject
 * @prop {UnitList} units - For the address.
 * @attr {string} home - Province of the agency.
 */
export class VphcSubject extends VphcControl<Subject> {
  static override styles: CSSResultGroup = [VphcControl.styles, rowGrid];
  static override properties = { ...VphcControl.properties, units: { attribute: false }, home: {}, kind: {} };
  declare units: UnitList | undefined;
  /** Code of the province that is offered first. */
  declare home: string | undefined;
  /** What is asked while there is no value. */
  declare kind: 'person' | 'organization';
  protected override readonly entry = new PickEntry<Subject>();
  readonly #kept = new Map<string, Subject>();

  constructor() {
    super();
    this.kind = 'person';
  }

  protected override get grouped(): boolean {
    return true;
  }
  override serialize(value: Subject): string {
    return JSON.stringify(value);
  }
  override deserialize(text: string): Subject | undefined {
    try {
      const parsed: unknown = JSON.parse(text);
      return typeof parsed === 'object' && parsed !== null && 'kind' in parsed && (parsed.kind === 'person' || parsed.kind === 'organization') ? (parsed as Subject) : undefined;
    } catch {
      return undefined;
    }
  }
  protected override validators(): readonly Validator<this>[] {
    return [named];
  }

  protected override renderEntry(): TemplateResult {
    const kind = this.value?.kind ?? this.kind;
    const kinds = [{ value: 'person', label: say('person') }, { value: 'organization', label: say('organization') }];
    return html`<div class="grid" @input=${this.#part} @change=${(event: Event) => event.stopPropagation()}>
      <vphc-choice class="full" data-part="kind" .label=${say('subjectKind')} .options=${kinds} .value=${kind} .required=${true} .disabled=${this.inactive} .readOnly=${this.readOnly} .error=${this.shownError}></vphc-choice>
      ${repeat(kind === 'person' ? personParts : organizationParts, (part) => `${kind}.${part.path}`, (part) => this.#control(part))}
    </div>`;
  }

  #control(part: SubjectPart): TemplateResult {
    const value = valueAt(this.value, part.path) as never;
    const label = say(part.label);
    const { inactive, readOnly } = this;
    const required = this.required && !!part.required;
    switch (part.control) {
      case 'text':
        return html`<vphc-text-field class=${part.width} data-part=${part.path} .label=${label} .value=${value} .required=${required} .disabled=${inactive} .readOnly=${readOnly}></vphc-text-field>`;
      case 'date':
        return html`<vphc-date-field class=${part.width} data-part=${part.path} .label=${label} .value=${value} .disabled=${inactive} .readOnly=${readOnly}></vphc-date-field>`;
      case 'gender': {
        const options = [{ value: 'male', label: say('male') }, { value: 'female', label: say('female') }, { value: 'other', label: say('otherGender') }];
        return html`<vphc-choice class=${part.width} data-part=${part.path} .label=${label} .options=${options} .value=${value} .disabled=${inactive} .readOnly=${readOnly}></vphc-choice>`;
      }
      case 'address':
        return html`<vphc-address class=${part.width} data-part=${part.path} .label=${label} .units=${this.units ?? noUnits} .home=${this.home} .value=${value} .disabled=${inactive} .readOnly=${readOnly}></vphc-address>`;
    }
  }

  readonly #part = (event: Event): void => {
    const control = event.composedPath().find((target): target is HTMLElement & { value: unknown } => target instanceof HTMLElement && target.dataset['part'] !== undefined);
    const path = control?.dataset['part'];
    if (!control || path === undefined) return;
    // One event of the group, after its value has changed, instead of the one of the part.
    event.stopPropagation();
    const kind = this.value?.kind ?? this.kind;
    if (path === 'kind') {
      const next = control.value === 'organization' ? 'organization' : 'person';
      if (this.value) this.#kept.set(kind, this.value);
      this.kind = next;
      this.entered(this.#kept.get(next), true);
    } else this.entered(withPart(this.value, kind, path, control.value), true);
    this.committed();
  };
}

const noUnits: UnitList = { provinces: [], communes: [] };

function nameOf(value: Subject | undefined): string | undefined {
  return value?.kind === 'person' ? value.fullName : value?.name;
}

function valueAt(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
  return here;
}

/** The subject with another part; nothing is left of it when all parts are empty. */
function withPart(subject: Subject | undefined, kind: Subject['kind'], path: string, value: unknown): Subject | undefined {
  const [head = '', tail] = path.split('.');
  const inner = tail === undefined ? value : pruned({ ...(valueAt(subject, head) as object | undefined), [tail]: value });
  const next = pruned({ ...subject, [head]: inner });
  if (!next || Object.keys(next).every((part) => part === 'kind')) return undefined;
  const name = kind === 'person' ? { fullName: '' } : { name: '' };
  return { ...name, ...next, kind } as Subject;
}

function pruned(record: object): object | undefined {
  const parts = Object.entries(record).filter(([, part]) => part !== undefined && part !== '');
  return parts.length ? Object.fromEntries(parts) : undefined;
}
