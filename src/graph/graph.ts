import neo4j, {
  type Driver,
  type EagerResult,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import { toProblem } from './errors.ts';
import { ASKED, type Statement, rowReader } from './statement.ts';

export interface GraphTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long a statement may run, and what else ends it: both reach the server, which stops the transaction. */
export interface RunLimits {
  readonly signal?: AbortSignal | undefined;
  readonly limitMs?: number | undefined;
}

/** Runs one statement inside a transaction that holds several. */
export type RunStatement = <Params extends object, Row extends object>(
  statement: Statement<Params, Row>,
  params: Params,
) => Promise<Row[]>;

/** The graph: the only way from the program to Neo4j. */
export interface Graph {
  read<Params extends object, Row extends object>(
    statement: Statement<Params, Row>,
    params: Params,
    limits?: RunLimits,
  ): Promise<Row[]>;
  /** All of the work or none of it. The work runs again after a passing failure, so it must be repeatable. */
  write<T>(work: (run: RunStatement) => Promise<T>, limits?: RunLimits): Promise<T>;
  /** One transaction that is never run again by itself: for work that streams its input. */
  writeOnce<T>(work: (run: RunStatement) => Promise<T>, limits?: RunLimits): Promise<T>;
  /** Plain text for the schema, whose statements take no parameters. */
  runSchema(text: string): Promise<void>;
  /** A real transaction in the target database: the only sign of readiness that cannot lie. */
  verify(limits?: RunLimits): Promise<void>;
  /** "Neo4j Kernel 5.26.30 community". */
  engineName(): Promise<string>;
  close(): Promise<void>;
}

const DEFAULT_LIMIT_MS = 30_000;
/** Longest wait for a new connection; a black-holed one would hang for minutes. */
const CONNECTION_TIMEOUT_MS = 5_000;
const ACQUISITION_TIMEOUT_MS = 10_000;
const RETRY_MS = 5_000;
/** Longest wait for a session to be closed. */
const CLOSE_MS = 1_000;

export function openGraph(target: GraphTarget): Graph {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
    disableLosslessIntegers: true,
    // Half the time of a two-thousand-row read; results are bounded by their statements' LIMIT.
    fetchSize: -1,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_MS,
    userAgent: 'stackway',
  });
  const { database } = target;
  return {
    read: (statement, params, limits = {}) => readRows(driver, database, statement, params, limits),
    write: (work, limits = {}) => writeRepeatable(driver, database, work, limits),
    writeOnce: (work, limits = {}) => writeOnce(driver, database, work, limits),
    runSchema: (text) => runSchema(driver, database, text),
    verify: (limits = {}) => verify(driver, database, limits),
    engineName: () => engineName(driver, database),
    close: () => driver.close(),
  };
}

async function readRows<Params extends object, Row extends object>(
  driver: Driver,
  database: string,
  statement: Statement<Params, Row>,
  params: Params,
  limits: RunLimits,
): Promise<Row[]> {
  return withinLimits(limits, async (signal, timeout) => {
    const asked = { [ASKED]: toParameters(params) };
    const result: EagerResult = await driver.executeQuery(statement.textOfOne, asked, {
      database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout },
      signal,
    });
    return rowsOf(statement, result.records);
  });
}

function rowsOf<Row extends object>(
  { row }: Pick<Statement<never, Row>, 'row'>,
  records: EagerResult['records'],
): Row[] {
  const readRow = rowReader(row, records[0]?.keys.map(String) ?? []);
  return records.map((record) => readRow((place) => record.get(place) as unknown));
}

async function writeRepeatable<T>(
  driver: Driver,
  database: string,
  work: (run: RunStatement) => Promise<T>,
  limits: RunLimits,
): Promise<T> {
  const session = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await withinLimits(limits, (_signal, timeout) =>
      session.executeWrite((transaction) => work(runner(transaction)), { timeout }),
    );
  } finally {
    await closeSoon(session);
  }
}

async function writeOnce<T>(
  driver: Driver,
  database: string,
  work: (run: RunStatement) => Promise<T>,
  limits: RunLimits,
): Promise<T> {
  const session = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await withinLimits(limits, async (_signal, timeout) => {
      const transaction = await session.beginTransaction({ timeout });
      try {
        const result = await work(runner(transaction));
        await transaction.commit();
        return result;
      } finally {
        // Rolls back whatever was not committed.
        await transaction.close();
      }
    });
  } finally {
    await closeSoon(session);
  }
}

/** On a silent connection a session waits for ever to be closed; the server has ended its transaction by then. */
async function closeSoon(session: Session): Promise<void> {
  const closed = session.close();
  const given = AbortSignal.timeout(CLOSE_MS);
  await Promise.race([closed, rejectOn(given)]).catch((error: unknown) => {
    if (!given.aborted) throw error;
    // Whatever becomes of it now, nobody waits.
    closed.catch(() => undefined);
  });
}

function runner(transaction: Pick<ManagedTransaction, 'run'>): RunStatement {
  return async (statement, params) => {
    const result = await transaction.run(statement.text, toParameters(params));
    return rowsOf(statement, result.records);
  };
}

async function runSchema(driver: Driver, database: string, text: string): Promise<void> {
  const session = driver.session({ database });
  try {
    await withinLimits({}, () => session.run(text));
  } finally {
    await session.close();
  }
}

async function verify(driver: Driver, database: string, limits: RunLimits): Promise<void> {
  await withinLimits(limits, (signal, timeout) =>
    driver.executeQuery(
      'RETURN 1 AS one',
      {},
      { database, transactionConfig: { timeout }, signal },
    ),
  );
}

async function engineName(driver: Driver, database: string): Promise<string> {
  const text =
    'CALL dbms.components() YIELD name, versions, edition ' +
    // Servers since 2025 name the language's versions beside the kernel, without an edition.
    "WHERE name STARTS WITH 'Neo4j' " +
    "RETURN name + ' ' + versions[0] + ' ' + edition AS engine ORDER BY engine LIMIT 1";
  const result = await withinLimits({}, () => driver.executeQuery(text, {}, { database }));
  return String(result.records[0]?.get('engine'));
}

/**
 * Ends the wait when the caller's signal or the limit says so. The driver has no read time-out of its own: on a
 * connection that swallows everything only this ends the wait, while the server's time-out ends the transaction.
 */
export async function withinLimits<T>(
  limits: RunLimits,
  work: (signal: AbortSignal, timeoutMs: number) => Promise<T>,
): Promise<T> {
  const timeoutMs = Math.max(1, Math.ceil(limits.limitMs ?? DEFAULT_LIMIT_MS));
  const timer = AbortSignal.timeout(timeoutMs + 250);
  const signal = limits.signal ? AbortSignal.any([limits.signal, timer]) : timer;
  try {
    signal.throwIfAborted();
    return await Promise.race([work(signal, timeoutMs), rejectOn(signal)]);
  } catch (error) {
    throw toProblem(error, signal.aborted);
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
}

/**
 * Neo4j tells whole numbers from floats and JavaScript does not: whole ones are sent as integers. Maps are copied,
 * because the driver fails on the null-prototype objects that graphql gives for inline literals.
 */
function toParameters(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toParameter(member)]),
  );
}

function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value instanceof Int8Array) return value;
  if (typeof value === 'object' && value !== null) return toParameters(value);
  return value;
}
