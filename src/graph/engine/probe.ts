import neo4j, { Neo4jError } from 'neo4j-driver';
import type { GraphTarget } from '../graph.ts';

/**
 * How a database takes a real transaction: it works; it is broken (after a panic Neo4j says everywhere else that all
 * is well); it refuses, which no waiting changes; or it gives no answer, being stopped or busy.
 */
export type Health =
  | { readonly kind: 'WORKS' }
  | { readonly kind: 'BROKEN'; readonly reason: string }
  | { readonly kind: 'REFUSES'; readonly reason: string }
  | { readonly kind: 'SILENT'; readonly reason: string };

export interface Probe {
  ask(): Promise<Health>;
  close(): Promise<void>;
}

const ANSWER_WITHIN_MS = 5_000;
const BROKEN = /^Neo\.(DatabaseError\.|TransientError\.(General|Database)\.DatabaseUnavailable)/;

/** Has connections of its own, so that a full pool elsewhere does not look like a dead database. */
export function openProbe(target: GraphTarget): Probe {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
    connectionTimeout: ANSWER_WITHIN_MS,
    connectionAcquisitionTimeout: ANSWER_WITHIN_MS,
    maxConnectionPoolSize: 2,
    maxTransactionRetryTime: 0,
    userAgent: 'stackway-probe',
  });
  const ask = async (): Promise<Health> => {
    const session = driver.session({ database: target.database });
    try {
      const asked = session.run('RETURN 1', {}, { timeout: ANSWER_WITHIN_MS });
      await Promise.race([asked, failAfter(ANSWER_WITHIN_MS)]);
      return { kind: 'WORKS' };
    } catch (error) {
      return classify(error);
    } finally {
      // Not waited for: on a connection that swallows everything it would never end.
      session.close().catch(() => undefined);
    }
  };
  return { ask, close: () => driver.close() };
}

function failAfter(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const late = (): void => reject(new Error(`no answer within ${milliseconds} ms`));
    setTimeout(late, milliseconds).unref();
  });
}

function classify(error: unknown): Health {
  if (!(error instanceof Neo4jError)) return { kind: 'SILENT', reason: String(error) };
  const reason = `${error.code}: ${error.message}`;
  if (error.code.startsWith('Neo.ClientError.')) return { kind: 'REFUSES', reason };
  return { kind: BROKEN.test(error.code) ? 'BROKEN' : 'SILENT', reason };
}
