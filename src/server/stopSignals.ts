/** A terminal and npm may both pass on one Ctrl-C: what follows this soon is the same key. */
const SAME_KEY_MS = 500;
const EXIT_AT_ONCE = 130;

/**
 * Calls back once when this process is asked to stop: by Ctrl-C, by SIGTERM, by a closed terminal, or because the
 * process that started it is gone. A second Ctrl-C ends everything at once; nothing is left running by that either.
 */
export function onStopAsked(stop: (reason: string) => void): void {
  let askedAt: number | undefined;
  const ask = (reason: string): void => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      stop(reason);
    } else if (performance.now() - askedAt > SAME_KEY_MS) {
      process.exit(EXIT_AT_ONCE);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => ask(signal));
  process.once('disconnect', () => ask('the starting process ended'));
}
