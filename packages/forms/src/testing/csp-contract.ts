import { equal, holds, runContract, type Claim, type Contract } from './claims.ts';
import { patience as enough } from './limits.ts';
import { settled } from './stage.ts';
import { recordName, strictPage } from './strict-page.ts';

export interface CspOptions {
  /** URLs of the modules that define the element. */
  readonly modules: readonly string[];
  /** URL of a page that `strictPageResponse` answers, so that the policy comes as a header; default: a frame with the policy in a `<meta>`. */
  readonly page?: string;
  readonly prepare?: (element: HTMLElement) => void;
  /** Waits until the element shows what it shows; default: until it has drawn itself. */
  readonly ready?: (element: HTMLElement) => Promise<void>;
  /** How long to wait, ms, for a definition or a report that has to come; default 5 s. */
  readonly patience?: number;
  /** What a user does with the element. */
  readonly use?: (element: HTMLElement) => void | Promise<void>;
}

type Frame = Window & typeof globalThis & { readonly [recordName]: SecurityPolicyViolationEvent[] };
const step = 15;
/** One frame for all elements of the same modules: loading takes longer than everything else. */
const frames = new Map<string, Promise<Frame>>();

/** What `runCspContract` claims, for whoever wants the claims without a test runner. */
export function cspContract(tag: string, options: CspOptions): Contract {
  const claim = (id: string, says: string, check: (frame: Frame) => void | Promise<void>): Claim => ({ id, says, check: async () => check(await strictFrame(options)) });
  return {
    title: `${tag}: CSP contract`,
    claims: [
      claim('loads', 'is defined under a strict policy with Trusted Types', async (frame) => {
        await until(() => frame.customElements.get(tag), `<${tag}> is not defined by ${options.modules.join(', ')}`, options.patience);
      }),
      claim('violations', 'loads, draws and works without one violation', async (frame) => {
        const from = await marked(frame, options.patience);
        const element = frame.document.createElement(tag);
        options.prepare?.(element);
        frame.document.body.append(element);
        await settled(frame.document.body);
        await options.ready?.(element);
        await options.use?.(element);
        await settled(frame.document.body);
        element.remove();
        // What is reported before the mark was reported for the element, or for its modules.
        const to = await marked(frame, options.patience);
        const first = frame[recordName].slice(0, markers.get(frame)?.[0] ?? 0);
        equal([...first, ...frame[recordName].slice(from + 1, to)].map(violationText), [], 'violations');
      }),
      claim('seeded', 'is watched by a counter that counts: a seeded inline style and a seeded markup sink are reported', async (frame) => {
        const before = frame[recordName].length;
        await marked(frame, options.patience);
        if ('trustedTypes' in frame) {
          let refused = false;
          try {
            refused = !Reflect.set(frame.document.createElement('i'), 'innerHTML', '<b></b>');
          } catch {
            refused = true;
          }
          holds(refused, 'the frame takes markup from a string: Trusted Types are not in force');
          await until(() => frame[recordName].slice(before).some((one) => one.effectiveDirective === 'require-trusted-types-for'), 'the refused markup was not reported', options.patience);
        }
      }),
    ],
  };
}

/** Proves that an element loads, draws and works under a strict Content Security Policy with Trusted Types. */
export function runCspContract(tag: string, options: CspOptions): void {
  runContract(cspContract(tag, options));
}

function strictFrame({ modules, page }: CspOptions): Promise<Frame> {
  const key = [page, ...modules].join(' ');
  const known = frames.get(key) ?? openFrame(modules, page);
  frames.set(key, known);
  return known;
}

async function openFrame(modules: readonly string[], page: string | undefined): Promise<Frame> {
  const iframe = document.createElement('iframe');
  iframe.title = 'Trang có CSP nghiêm ngặt';
  iframe.width = '900';
  iframe.height = '700';
  if (page === undefined) iframe.srcdoc = strictPage(modules, location.origin);
  else {
    const url = new URL(page, location.href);
    for (const one of modules) url.searchParams.append('module', one);
    iframe.src = url.href;
  }
  const loaded = new Promise((done) => iframe.addEventListener('load', done, { once: true }));
  document.body.append(iframe);
  await loaded;
  const frame = iframe.contentWindow as Frame | null;
  holds(frame && Array.isArray(frame[recordName]), `${page ?? 'the frame'} does not record violations: it is not a page of strictPageResponse`);
  return frame;
}

/** Positions of the marks in the record of a frame. */
const markers = new WeakMap<Frame, number[]>();

/** Breaks the policy on purpose and gives the place of the report: reports come in order, so everything before has come too. */
async function marked(frame: Frame, patience: number | undefined): Promise<number> {
  const mark = frame.document.createElement('i');
  frame.document.body.append(mark);
  mark.setAttribute('style', 'color: red');
  const at = await until(() => {
    const found = frame[recordName].findIndex((one) => one.target === mark);
    return found < 0 ? undefined : { found };
  }, 'a seeded inline style was not reported: the policy is not in force', patience);
  mark.remove();
  markers.set(frame, [...(markers.get(frame) ?? []), at.found]);
  return at.found;
}

function violationText(event: SecurityPolicyViolationEvent): string {
  const at = event.target instanceof Object && 'localName' in event.target ? ` at <${String(event.target.localName)}>` : '';
  return `${event.effectiveDirective} ${event.blockedURI}${at} ${event.sourceFile.replace(/^.*\//, '')}:${event.lineNumber} ${event.sample}`.trim();
}

async function until<T>(ask: () => T | undefined, what: string, patience = enough): Promise<T> {
  for (let waited = 0; waited < patience; waited += step) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, step));
  }
  throw new Error(what);
}
