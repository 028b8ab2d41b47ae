import { deepest, largestNumber, longestText, mostFaults, mostPieces } from './limits.ts';
import { blockShapes, columnShape, computationShape, conditionShapes, fieldShape, formShape, inlineShapes, optionShape, rowEndsShape, type Kind, type Shape } from './shapes.ts';

export type FormFaultCode =
  | 'VPHC-DEFINITION-KEY'
  | 'VPHC-DEFINITION-MISSING'
  | 'VPHC-DEFINITION-TYPE'
  | 'VPHC-DEFINITION-NAME'
  | 'VPHC-DEFINITION-DAY'
  | 'VPHC-DEFINITION-TEXT'
  | 'VPHC-DEFINITION-SCRIPT'
  | 'VPHC-DEFINITION-RULE'
  | 'VPHC-DEFINITION-BINDING'
  | 'VPHC-DEFINITION-CODE-LIST'
  | 'VPHC-DEFINITION-PATH'
  | 'VPHC-DEFINITION-TWICE'
  | 'VPHC-DEFINITION-SIZE';

/** What is wrong with one place of a definition. */
export interface Fault {
  /** `blocks.3.inlines.0.field.binding`. */
  readonly path: string;
  readonly code: FormFaultCode;
}

const namePattern = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;
const pathPattern = /^(?:\$\.|\.)?[A-Za-z]\w*(?:\.\w+)*$|^\.$/;
const special = /(?:^|\.)(?:__proto__|constructor|prototype)(?:\.|$)/;
/** Nothing in a form is ever run or read as HTML; what looks like it was put there by mistake or with intent. */
const script = /<\s*[/!a-z]|javascript\s*:|vbscript\s*:|data\s*:\s*text\/html|\$\{|\{\{|\bon\w+\s*=\s*["']/i;
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const passes = (judge: ((name: string) => boolean) | undefined, name: string): boolean => judge?.(name) ?? true;

/** One reading of a definition: what was found, and the names that its conditions may use. */
interface Reading {
  readonly judges: Judges;
  readonly faults: Fault[];
  pieces: number;
  /** Kind of the blank, or `list`, by its pattern: `violations.*.fine`. */
  readonly blanks: Map<string, string>;
  /** Paths that operands name, with the scope they stand in. */
  readonly named: { readonly name: string; readonly scope: string; readonly path: string }[];
}
interface Place {
  readonly path: string;
  readonly scope: string;
  readonly depth: number;
}

/** What a definition is judged by beyond its shape; a name that nobody judges passes. */
export interface Judges {
  /** Keys that no shape has are left alone: a newer version may send them. */
  readonly unknownKeys?: 'ignored';
  readonly rule?: (name: string) => boolean;
  readonly binding?: (name: string) => boolean;
  readonly givenBack?: (name: unknown) => boolean;
  readonly codeList?: (name: string) => boolean;
}

/** Reads a definition piece by piece and tells what is wrong with it; at most a hundred faults. */
export function readDefinition(definition: unknown, judges: Judges = {}): readonly Fault[] {
  const reading: Reading = { faults: [], pieces: 0, blanks: new Map(), named: [], judges };
  object(reading, definition, formShape, { path: '', scope: '', depth: 0 }, []);
  for (const { name, scope, path } of reading.named) if (!isThere(reading.blanks, name, scope)) fault(reading, path, 'VPHC-DEFINITION-PATH');
  return reading.faults;
}

function fault(reading: Reading, path: string, code: FormFaultCode): void {
  if (reading.faults.length < mostFaults) reading.faults.push({ path, code });
}

const inside = ({ path, scope, depth }: Place, key: string | number): Place => ({ path: path === '' ? String(key) : `${path}.${key}`, scope, depth: depth + 1 });

function object(reading: Reading, value: unknown, shape: Shape, place: Place, marks: readonly string[]): void {
  reading.pieces += 1;
  if (reading.pieces > mostPieces || place.depth > deepest) return reading.faults.at(-1)?.code === 'VPHC-DEFINITION-SIZE' ? undefined : fault(reading, place.path, 'VPHC-DEFINITION-SIZE');
  if (!isObject(value)) return fault(reading, place.path, 'VPHC-DEFINITION-TYPE');
  for (const key of Object.keys(shape.required)) if (!Object.hasOwn(value, key)) fault(reading, inside(place, key).path, 'VPHC-DEFINITION-MISSING');
  for (const [key, inner] of Object.entries(value)) {
    if (marks.includes(key)) continue;
    const kind = Object.hasOwn(shape.required, key) ? shape.required[key] : shape.optional && Object.hasOwn(shape.optional, key) ? shape.optional[key] : undefined;
    if (kind === undefined) {
      if (reading.judges.unknownKeys !== 'ignored') fault(reading, inside(place, key).path, 'VPHC-DEFINITION-KEY');
    }
    else one(reading, kind, inner, inside(place, key));
  }
}

/** An object whose shape its own `k` or `op` says. */
function marked(reading: Reading, value: unknown, mark: 'k' | 'op', shapes: Readonly<Record<string, Shape>>, place: Place): void {
  const name = isObject(value) ? value[mark] : undefined;
  const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape || !isObject(value)) return fault(reading, inside(place, mark).path, 'VPHC-DEFINITION-TYPE');
  const list = mark === 'k' && (name === 'repeat' || name === 'table') && typeof value['id'] === 'string' ? join(place.scope, value['id']) : undefined;
  if (list !== undefined) reading.blanks.set(list, 'list');
  object(reading, value, shape, list === undefined ? place : { ...place, scope: `${list}.*` }, [mark]);
}

function each(reading: Reading, value: unknown, place: Place, read: (item: unknown, place: Place) => void): void {
  if (!Array.isArray(value)) return fault(reading, place.path, 'VPHC-DEFINITION-TYPE');
  value.forEach((item, index) => read(item, inside(place, index)));
}

function field(reading: Reading, value: unknown, place: Place): void {
  object(reading, value, fieldShape, place, []);
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['kind'] !== 'string') return;
  const pattern = join(place.scope, value['id']);
  const before = reading.blanks.get(pattern);
  if (before !== undefined && before !== value['kind']) fault(reading, inside(place, 'id').path, 'VPHC-DEFINITION-TWICE');
  reading.blanks.set(pattern, value['kind']);
}

/** Arguments of a rule may name a blank that this form does not have: shared blocks do, and the rule then knows nothing of it. */
function operand(reading: Reading, value: unknown, place: Place, kind: 'path' | 'argument' = 'path'): void {
  if (!isObject(value) || Object.keys(value).length !== 1) return fault(reading, place.path, 'VPHC-DEFINITION-TYPE');
  if ('path' in value) return one(reading, kind, value['path'], inside(place, 'path'));
  if (!('value' in value)) return fault(reading, place.path, 'VPHC-DEFINITION-KEY');
  if (value['value'] !== null) one(reading, 'literal', value['value'], inside(place, 'value'));
}

function one(reading: Reading, kind: Kind, value: unknown, place: Place): void {
  const { path } = place;
  const { judges } = reading;
  const wrong = (code: FormFaultCode = 'VPHC-DEFINITION-TYPE'): void => fault(reading, path, code);
  if (typeof kind !== 'string') return kind.includes(String(value)) ? undefined : wrong();
  switch (kind) {
    case 'blocks': return each(reading, value, place, (item, at) => marked(reading, item, 'k', blockShapes, at));
    case 'inlines': return each(reading, value, place, (item, at) => marked(reading, item, 'k', inlineShapes, at));
    case 'conditions': return each(reading, value, place, (item, at) => marked(reading, item, 'op', conditionShapes, at));
    case 'condition': return marked(reading, value, 'op', conditionShapes, place);
    case 'field': return field(reading, value, place);
    case 'fields': return each(reading, value, place, (item, at) => field(reading, item, at));
    case 'columns': return each(reading, value, place, (item, at) => object(reading, item, columnShape, at, []));
    case 'options': return each(reading, value, place, (item, at) => object(reading, item, optionShape, at, []));
    case 'row-ends': return object(reading, value, rowEndsShape, place, []);
    case 'computation': return object(reading, value, computationShape, place, []);
    case 'operand': return operand(reading, value, place);
    case 'operands':
    case 'texts':
      if (!isObject(value)) return wrong();
      for (const [key, inner] of Object.entries(value)) {
        if (special.test(key)) fault(reading, inside(place, key).path, 'VPHC-DEFINITION-NAME');
        else if (kind === 'operands') operand(reading, inner, inside(place, key), 'argument');
        else text(reading, inner, inside(place, key));
      }
      return undefined;
    case 'text-list': return each(reading, value, place, (item, at) => text(reading, item, at));
    case 'values': return each(reading, value, place, (item, at) => one(reading, 'literal', item, at));
    case 'text': return text(reading, value, place);
    case 'literal': return typeof value === 'string' ? text(reading, value, place) : typeof value === 'boolean' ? undefined : one(reading, 'number', value, place);
    case 'name': return typeof value === 'string' && namePattern.test(value) && !special.test(value) ? undefined : wrong('VPHC-DEFINITION-NAME');
    case 'argument':
    case 'path':
    case 'sibling':
      if (typeof value !== 'string' || !pathPattern.test(value) || special.test(value)) return wrong('VPHC-DEFINITION-NAME');
      if (kind !== 'argument') reading.named.push({ name: kind === 'sibling' ? `.${value}` : value, scope: place.scope, path });
      return undefined;
    case 'number': return typeof value === 'number' && Math.abs(value) <= largestNumber ? undefined : wrong();
    case 'count': return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= longestText ? undefined : wrong();
    case 'flag': return typeof value === 'boolean' ? undefined : wrong();
    case 'true': return value === true ? undefined : wrong();
    case 'day-or-null': return value === null ? undefined : one(reading, 'day', value, place);
    case 'day': return isDay(value) ? undefined : wrong('VPHC-DEFINITION-DAY');
    case 'rule': return typeof value === 'string' && passes(judges.rule, value) ? undefined : wrong('VPHC-DEFINITION-RULE');
    case 'code-list': return typeof value === 'string' && passes(judges.codeList, value) ? undefined : wrong('VPHC-DEFINITION-CODE-LIST');
    case 'binding': return typeof value === 'string' && passes(judges.binding, value) ? undefined : wrong('VPHC-DEFINITION-BINDING');
    case 'bindings': return each(reading, value, place, (item, at) => (item === '*' || (judges.givenBack?.(item) ?? typeof item === 'string') ? undefined : fault(reading, at.path, 'VPHC-DEFINITION-BINDING')));
  }
}

function text(reading: Reading, value: unknown, { path }: Place): void {
  if (typeof value !== 'string') return fault(reading, path, 'VPHC-DEFINITION-TYPE');
  if (value.length > longestText || control.test(value)) return fault(reading, path, 'VPHC-DEFINITION-TEXT');
  if (script.test(value)) fault(reading, path, 'VPHC-DEFINITION-SCRIPT');
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const join = (scope: string, id: string): string => (scope === '' ? id : `${scope}.${id}`);

/** A path of a condition or rule names a blank, a list, a group of blanks, or a part of one; `.x` belongs to a row around it. */
function isThere(blanks: ReadonlyMap<string, string>, name: string, scope: string): boolean {
  if (name === '.') return scope !== '';
  const wanted = (name.startsWith('$.') ? name.slice(2) : name.startsWith('.') ? join(scope, name.slice(1)) : name).replace(/\.\d+(?=\.|$)/g, '.*');
  for (const pattern of blanks.keys()) if (pattern === wanted || pattern.startsWith(`${wanted}.`) || wanted.startsWith(`${pattern}.`)) return true;
  return false;
}
