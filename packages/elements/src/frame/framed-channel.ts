import { tokenTimeout } from './limits.ts';
import { claimsProtocol, frameProtocol, frameVersion, readHello, readToFrame, type FromFrame, type Hello, type Ready, type ToFrame } from './messages.ts';

interface FramedChannelOptions {
  /** Origin of the page around the frame, as the backend allowed it. */
  readonly origin: string;
  readonly opened: (hello: Hello) => void;
  readonly heard: (message: Exclude<ToFrame, { type: 'token' }>) => void;
}

/** The frame's end of the contract: speaks to the page around it and to nobody else. */
export class FramedChannel {
  /** Messages that were not heeded. */
  ignored = 0;
  readonly #options: FramedChannelOptions;
  readonly #stop = new AbortController();
  readonly #waiting = new Map<number, (token: string | undefined) => void>();
  #port: MessagePort | undefined;
  #asked = 0;

  constructor(options: FramedChannelOptions) {
    this.#options = options;
    addEventListener('message', (event) => this.#hear(event), { signal: this.#stop.signal });
    const ready: Ready = { protocol: frameProtocol, version: frameVersion, type: 'ready' };
    parent.postMessage(ready, options.origin);
  }

  send(message: FromFrame): void {
    this.#port?.postMessage(message);
  }

  /** A token of the page; undefined when it gives none, or none in time. */
  token(again: boolean): Promise<string | undefined> {
    const id = (this.#asked += 1);
    return new Promise((resolve) => {
      const late = setTimeout(() => settle(undefined), tokenTimeout);
      const settle = (token: string | undefined): void => {
        clearTimeout(late);
        this.#waiting.delete(id);
        resolve(token);
      };
      this.#waiting.set(id, settle);
      this.send({ type: 'token', id, again });
    });
  }

  close(): void {
    this.#stop.abort();
    this.#port?.close();
    this.#port = undefined;
    for (const settle of this.#waiting.values()) settle(undefined);
  }

  #hear(event: MessageEvent<unknown>): void {
    if (!claimsProtocol(event.data)) return;
    const hello = readHello(event.data);
    const [port] = event.ports;
    // One page, one channel: whoever speaks later, or from elsewhere, is not heard.
    if (this.#port || event.source !== parent || event.origin !== this.#options.origin || !hello || !port || event.ports.length !== 1) {
      this.ignored += 1;
      return;
    }
    this.#port = port;
    port.onmessage = ({ data }) => this.#take(data);
    this.#options.opened(hello);
  }

  #take(data: unknown): void {
    const message = readToFrame(data);
    if (message?.type === 'token') {
      const settle = this.#waiting.get(message.id);
      if (settle) settle(message.token ?? undefined);
      else this.ignored += 1;
    } else if (message) this.#options.heard(message);
    else this.ignored += 1;
  }
}
