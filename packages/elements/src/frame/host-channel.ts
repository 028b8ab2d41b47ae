import { claimsProtocol, frameProtocol, frameVersion, isReady, openingVersion, readFromFrame, type FromFrame, type Hello, type ToFrame, type Wishes } from './messages.ts';

/** Messages that were not heeded: `foreign` spoke for a frame that they are not, `malformed` came from the frame and were not understood. */
export interface IgnoredMessages {
  readonly foreign: number;
  readonly malformed: number;
}

interface HostChannelOptions {
  /** The window that may speak, now. */
  readonly window: () => Window | null | undefined;
  /** The only origin that may speak. */
  readonly origin: string;
  readonly wishes: () => Wishes;
  readonly opened: () => void;
  /** The frame speaks another version of the contract. */
  readonly unreadable: () => void;
  readonly heard: (message: FromFrame) => void;
}

/** All frames on the page: what one says is no attack on another. */
const all = new Set<HostChannel>();

/** The page's end of the contract: waits for the frame, answers once with a channel, hears through it. */
export class HostChannel {
  ignored: IgnoredMessages = { foreign: 0, malformed: 0 };
  readonly #options: HostChannelOptions;
  readonly #stop = new AbortController();
  #port: MessagePort | undefined;

  constructor(options: HostChannelOptions) {
    this.#options = options;
    all.add(this);
    addEventListener('message', (event) => this.#hear(event), { signal: this.#stop.signal });
  }

  send(message: ToFrame): void {
    this.#port?.postMessage(message);
  }

  close(): void {
    all.delete(this);
    this.#stop.abort();
    this.#port?.close();
    this.#port = undefined;
  }

  #hear(event: MessageEvent<unknown>): void {
    if (!claimsProtocol(event.data)) return;
    const window = this.#options.window();
    if (event.source !== window || event.origin !== this.#options.origin) {
      if (!event.source || ![...all].some((other) => other !== this && other.#options.window() === event.source)) this.#ignore('foreign');
      return;
    }
    const version = openingVersion(event.data);
    if (version !== undefined && version !== frameVersion) return this.#options.unreadable();
    if (!isReady(event.data) || !window) return this.#ignore('malformed');
    this.#answer(window);
  }

  /** A frame that loaded again gets a new channel; the old one is dead. */
  #answer(window: Window): void {
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => {
      const message = readFromFrame(data);
      if (message) this.#options.heard(message);
      else this.#ignore('malformed');
    };
    const hello: Hello = { protocol: frameProtocol, version: frameVersion, type: 'hello', ...this.#options.wishes() };
    // Only a document of the backend's origin gets the other end, whatever the frame shows by now.
    window.postMessage(hello, this.#options.origin, [port2]);
    this.#options.opened();
  }

  #ignore(kind: keyof IgnoredMessages): void {
    this.ignored = { ...this.ignored, [kind]: this.ignored[kind] + 1 };
  }
}
