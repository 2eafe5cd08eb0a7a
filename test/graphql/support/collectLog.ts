import type { Log } from '../../../src/graphql/log.ts';

/** What the API logged, for tests to look at. */
export interface CollectedLog extends Log {
  readonly entries: { level: string; entry: Record<string, unknown>; message: string }[];
}

export function collectLog(): CollectedLog {
  const entries: CollectedLog['entries'] = [];
  const at = (level: string) => (entry: object, message: string) => {
    entries.push({ level, entry: { ...entry }, message });
  };
  return { entries, info: at('info'), warn: at('warn'), error: at('error') };
}
