import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Controls on the page; the window is listened to once, and only as long as there are some. */
const onPage = new Set<Printing>();
let printing = false;

const begin = (): void => turn(true);
const end = (): void => turn(false);

function turn(on: boolean): void {
  printing = on;
  for (const one of onPage) one.refresh();
}

/**
 * A box cuts off what is longer than itself, and paper cannot be scrolled. While the page is printed a control shows its text as text. Browsers
 * lay out the paper after the microtasks of `beforeprint`, in which the control has drawn itself again.
 */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get on(): boolean {
    return printing;
  }

  refresh(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!onPage.size) {
      addEventListener('beforeprint', begin);
      addEventListener('afterprint', end);
    }
    onPage.add(this);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    if (onPage.size) return;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  }
}

export function printedText(text: string | undefined): TemplateResult | typeof nothing {
  return text?.trim() ? html`<p class="printed">${text}</p>` : nothing;
}

export const printingStyles = css`
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
      margin: 0;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .field:has(.printed) .box,
    button:not(.title) {
      display: none;
    }
  }
`;
