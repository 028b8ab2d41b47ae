import { PlateField } from '../../../../../examples/own-control/plate-field.ts';
import { drawn, type Broken } from './form-controls.ts';

/** Broken for whoever does not see, does not use a mouse, or needs colours of their own. */
export const inaccessible: readonly Broken[] = [
  { what: 'writes its label in pale grey', claims: ['axe/filled'], field: drawn(({ label }) => (label.style.color = '#ccc')) },
  {
    what: 'names a button by an id of another root', claims: ['names/filled'],
    field: class extends PlateField {
      constructor() {
        super();
        const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Tra cứu' });
        button.setAttribute('aria-describedby', 'words-in-the-page');
        button.style.minBlockSize = '40px';
        this.root.append(button);
      }
      override connectedCallback(): void {
        super.connectedCallback();
        this.replaceChildren(Object.assign(document.createElement('span'), { id: 'words-in-the-page', textContent: 'Tra cứu biển số' }));
      }
    },
  },
  {
    what: 'has targets of 12 px side by side', claims: ['targets/filled'],
    field: class extends PlateField {
      constructor() {
        super();
        for (const name of ['Xoá', 'Thêm']) {
          const button = Object.assign(document.createElement('button'), { type: 'button', ariaLabel: name });
          Object.assign(button.style, { inlineSize: '12px', blockSize: '12px', padding: '0', marginBlock: '40px' });
          this.root.append(button);
        }
      }
    },
  },
  { what: 'takes the focus before the page', claims: ['axe/filled', 'order/filled'], field: drawn(({ input }) => (input.tabIndex = 3)) },
  { what: 'shows a label that is not its own', claims: ['name'], field: drawn(({ label }, field) => (label.textContent = field.label && 'Biển kiểm soát')) },
  { what: "does not look for the host's label", claims: ['host-label'], field: drawn(({ input }, field) => (input.ariaLabel = field.label ? null : 'Biển số')) },
  { what: 'leaves its hint to the eyes', claims: ['description'], field: drawn(({ input }) => input.setAttribute('aria-describedby', 'error')) },
  { what: 'leaves its error to the eyes', claims: ['error'], field: drawn(({ input }) => input.setAttribute('aria-describedby', 'hint')) },
  { what: 'is wrong without saying so', claims: ['invalid'], field: drawn(({ input }) => (input.ariaInvalid = null)) },
  { what: 'is required without saying so', claims: ['required'], field: drawn(({ input }) => (input.ariaRequired = null)) },
  { what: 'does not take the focus', claims: ['focus'], field: class extends PlateField { override focus(): void { /* forgotten */ } } },
  { what: 'says nothing aloud', claims: ['announces'], field: drawn(({ status }) => status.removeAttribute('role')) },
  {
    what: 'does not let the focus out', claims: ['keyboard', 'keyboard-back'],
    field: class extends PlateField {
      constructor() {
        super();
        this.addEventListener('keydown', (event) => {
          if (event.key === 'Tab') event.preventDefault();
        });
      }
    },
  },
  { what: 'has no edge', claims: ['forced-colours'], only: 'chromium', field: drawn(({ input }) => Object.assign(input.style, { border: '0', background: '#e8edf2' })) },
];

const kept: unknown[] = [];
const running: number[] = [];
export function stopLeaks(): void {
  for (const id of running) clearInterval(id);
}

function mounting(connected: (field: PlateField) => void): CustomElementConstructor {
  return class extends PlateField {
    override connectedCallback(): void {
      super.connectedCallback();
      connected(this);
    }
  };
}

/** Broken for a page that stays open all day. */
export const leaking: readonly Broken[] = [
  { what: 'leaves a layer in the page', claims: ['nodes'], field: mounting(() => document.body.append(document.createElement('i'))) },
  { what: 'goes on listening to the window', claims: ['listeners'], field: mounting(() => addEventListener('resize', () => undefined)) },
  { what: 'goes on asking a media query', claims: ['listeners'], field: mounting(() => matchMedia('(min-width: 40em)').addEventListener('change', () => undefined)) },
  { what: 'goes on observing', claims: ['observers'], field: mounting(() => new ResizeObserver(() => undefined).observe(document.body)) },
  { what: 'goes on counting the time', claims: ['timers'], field: mounting(() => running.push(setInterval(() => undefined, 5000) as unknown as number)) },
  { what: 'adds a sheet to the page each time', claims: ['sheets'], field: mounting(() => document.adoptedStyleSheets.push(new CSSStyleSheet())) },
  { what: 'is kept in a list for ever', claims: ['collected'], only: 'chromium', field: mounting((field) => kept.push(field)) },
  {
    what: 'is empty after it was moved', claims: ['moved'],
    field: class extends PlateField {
      disconnectedCallback(): void {
        this.root.replaceChildren();
      }
    },
  },
];

/** A box of three lines, as most libraries print it. */
class NarrowNote extends HTMLElement {
  readonly box = document.createElement('textarea');
  constructor() {
    super();
    this.box.rows = 3;
    this.attachShadow({ mode: 'open' }).append('Biển số 66A-123.45', this.box);
  }
  set value(text: string) {
    this.box.value = text;
  }
}

/** Broken on paper. */
export const unprintable: readonly Broken[] = [
  { what: 'leaves its value to the screen', claims: ['values'], field: drawn(({ paper }) => (paper.style.display = 'none')) },
  {
    what: 'cuts its value off', claims: ['values'],
    field: drawn(({ paper }) => Object.assign(paper.style, { inlineSize: '3ch', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' })),
  },
  { what: 'prints a button', claims: ['chrome'], field: mounting((field) => field.shadowRoot?.append(Object.assign(document.createElement('button'), { textContent: 'Xoá' }))) },
  { what: 'cuts off a long text', claims: ['long'], field: NarrowNote },
];
