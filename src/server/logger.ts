import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type { Logger };

/** One JSON object a line on standard output. Nothing that is logged holds a password or a person's record. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, base: { service: 'stackway' }, timestamp: pino.stdTimeFunctions.isoTime });
}
