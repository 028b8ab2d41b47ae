import { connect, createServer, type Socket } from 'node:net';
import type { Link } from './host.ts';
import { listenHere } from './listening.ts';

/** Packets of a slow line are small: a large file does not hold up a small answer beside it. */
const packet = 1460;

/**
 * Stands in front of servers on this machine and lets their bytes through as a slow line does: one rate for everything that a visitor loads, and half of the
 * delay in each direction. For trying by hand; a browser's own throttling serves in tests.
 */
export class SlowLine {
  readonly #bytesPerMs: number;
  readonly #oneWay: number;
  #free = 0;

  constructor(link: Link) {
    this.#bytesPerMs = link.kilobitsPerSecond / 8;
    this.#oneWay = link.latencyMs / 2;
  }

  /** Address through which `target` (an origin) is reached slowly. */
  async to(target: string, port = 0): Promise<{ readonly origin: string; close(): Promise<void> }> {
    const { hostname, port: targetPort } = new URL(target);
    const sockets = new Set<Socket>();
    const server = createServer((visitor) => {
      const upstream = connect(Number(targetPort), hostname);
      for (const [from, to] of [[visitor, upstream], [upstream, visitor]] as const) {
        sockets.add(from);
        this.#carry(from, to);
        from.on('error', () => to.destroy());
        from.on('close', () => sockets.delete(from));
      }
    });
    const origin = await listenHere(server, port);
    return {
      origin,
      close: () => new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    };
  }

  #carry(from: Socket, to: Socket): void {
    let last = 0;
    let waiting = 0;
    from.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; at += packet) {
        const piece = chunk.subarray(at, at + packet);
        const now = performance.now();
        this.#free = Math.max(this.#free, now) + piece.length / this.#bytesPerMs;
        last = this.#free + this.#oneWay;
        waiting += 1;
        setTimeout(() => {
          to.write(piece);
          waiting -= 1;
          if (waiting < 16) from.resume();
        }, last - now);
      }
      if (waiting >= 32) from.pause();
    });
    from.on('end', () => void setTimeout(() => to.end(), Math.max(0, last - performance.now()) + 1));
  }
}
