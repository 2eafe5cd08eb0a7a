import { setTimeout as pause } from 'node:timers/promises';

/** Who shows how far something is needs no more. */
const EVERY_MS = 200;

/** In an object of its own: a generator would wait for the promise, and end where it fails. */
export interface Told<Progress> {
  readonly progress: Progress | Promise<Progress>;
}

/**
 * How far work is: at once, then when there is news but at most every 200 ms, and last what came of it, which may be a
 * failure. Never throws itself. Who takes no more does not stop the work: its deadline does.
 */
export async function* tellProgress<Progress>(
  begun: Progress,
  work: (onProgress: (progress: Progress) => void) => Promise<Progress>,
): AsyncGenerator<Told<Progress>, void, undefined> {
  let latest = begun;
  const finished = work((progress) => {
    latest = progress;
  });
  const ended = finished.then(
    () => true,
    () => true,
  );
  let told = begun;
  yield { progress: begun };
  while (!(await Promise.race([ended, pause(EVERY_MS, false)]))) {
    if (latest === told) continue;
    told = latest;
    yield { progress: told };
  }
  yield { progress: finished };
}
