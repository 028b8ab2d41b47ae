import { requireStorageKey, type Clock, type Logger, type Mailer, type RandomSource, type Scheduler, type Storage } from './ports.ts';

/** Ports that work wherever `fetch` and Web Crypto do. */
export const systemClock: Clock = { now: () => new Date() };

export const webRandom: RandomSource = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

export const silentLog: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Mail that nobody sends: until a unit has a mail server, passwords are handed over on paper. */
export const noMail: Mailer = { send: () => Promise.resolve() };

/** Repeats by timer; a run that takes longer than its interval is not overtaken by the next. */
export const timerScheduler: Scheduler = {
  every: (milliseconds, work) => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const next = (): void => {
      timer = setTimeout(() => {
        void work().finally(() => {
          if (!stopped) next();
        });
      }, milliseconds);
    };
    next();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  },
};

/** Attachments in memory: gone with the app. */
export function memoryStorage(): Storage {
  const kept = new Map<string, Uint8Array>();
  const checked = (key: string): string => {
    requireStorageKey(key);
    return key;
  };
  return {
    put: async (key, bytes) => void kept.set(checked(key), bytes.slice()),
    get: async (key) => kept.get(checked(key)),
    delete: async (key) => void kept.delete(checked(key)),
  };
}
