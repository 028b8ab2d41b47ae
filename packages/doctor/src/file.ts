import type { Load } from './observation.ts';

/** Asks for a script that did not come once more, from outside of the page: is it there at all? */
export async function probeFile(load: Load): Promise<Load> {
  if (load.failure === undefined || !/^https?:.*\.js(\?|$)/.test(load.url)) return load;
  try {
    const answer = await fetch(load.url, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return { ...load, outside: answer.status };
  } catch {
    return load;
  }
}
