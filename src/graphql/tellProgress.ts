import { setTimeout as pause } from 'node:timers/promises';

/** Who shows how far something is needs no more. */
const EVERY_MS = 200;

/** `result` is null until the last event. Within an object a generator does not wait for it, nor end where it fails. */
export interface Told<Progress, Result> {
  readonly progress: Progress;
  readonly result: Promise<Result> | null;
}

/**
 * How far work is: at once, then when there is news but at most every 200 ms, and last what came of it, which may be a
 * failure. Never throws itself. Who takes no more does not stop the work: its deadline does.
 */
export async function* tellProgress<Progress, Result>(
  begun: Progress,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): AsyncGenerator<Told<Progress, Result>, void, undefined> {
  let latest = begun;
  const result = work((progress) => {
    latest = progress;
  });
  const ended = result.then(
    () => true,
    () => true,
  );
  let told = begun;
  yield { progress: begun, result: null };
  while (!(await Promise.race([ended, pause(EVERY_MS, false)]))) {
    if (latest === told) continue;
    told = latest;
    yield { progress: told, result: null };
  }
  yield { progress: latest, result };
}
