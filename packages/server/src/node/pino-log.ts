import { pino, type DestinationStream } from 'pino';
import type { Logger } from '../app/ports.ts';

/** JSON lines on standard output, or on `destination`. `level` as pino's. */
export function pinoLog(level = 'info', destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => log.info(fields ?? {}, event),
    warn: (event, fields) => log.warn(fields ?? {}, event),
    error: (event, fields) => log.error(fields ?? {}, event),
  };
}
