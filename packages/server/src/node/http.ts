import { serve, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Server } from 'node:http';
import { StartError } from './start-error.ts';

/** Where to listen. Port 0: any free one. */
export interface Listening {
  readonly port: number;
  readonly host: string;
  /** The number of proxies in front whose `X-Forwarded-For` is believed; 0 by default. */
  readonly trustedProxies?: number;
}

/** Address of the caller: the one that the outermost trusted proxy saw. */
function callerOf(bindings: HttpBindings, trusted: number): string {
  const socket = bindings.incoming.socket.remoteAddress ?? '';
  if (trusted <= 0) return socket;
  const forwarded = String(bindings.incoming.headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim()).filter(Boolean);
  return forwarded.at(-trusted) ?? socket;
}

export type Answer = (request: Request, remoteAddress: string) => Promise<Response>;

function reason(error: unknown, { port, host }: Listening): StartError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return new StartError(`Cổng ${port} đang được chương trình khác dùng; chạy lại với cổng khác, ví dụ: PORT=${port + 1} npm start.`, `Port ${port} is in use; try PORT=${port + 1} npm start.`);
  if (code === 'EACCES') return new StartError(`Không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên.`, `Not allowed to open port ${port}; choose one from 1024 on.`);
  return new StartError(`Không mở được địa chỉ ${host}:${port} (${code}).`, `Cannot listen on ${host}:${port}.`);
}

/** Listens; an answer that throws breaks the connection (a mock does so on purpose). Throws StartError. */
export async function listen(answer: Answer, listening: Listening): Promise<{ readonly port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({
      port: listening.port, hostname: listening.host, overrideGlobalObjects: false,
      fetch: async (request, bindings) => {
        // HTTP/1.1 only: `serve` without `createServer` makes no HTTP/2 server.
        const http = bindings as HttpBindings;
        try {
          return await answer(request, callerOf(http, listening.trustedProxies ?? 0));
        } catch {
          http.incoming.socket.destroy();
          return RESPONSE_ALREADY_SENT;
        }
      },
    }, (info) => resolve({ port: info.port, close: () => closeGracefully(server as Server) })) as Server;
    server.once('error', (error) => reject(reason(error, listening)));
  });
}

/** Takes no more requests, lets those under way finish, then ends idle connections. */
function closeGracefully(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), 8e3);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
