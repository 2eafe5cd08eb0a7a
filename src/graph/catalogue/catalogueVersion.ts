import { randomUUID } from 'node:crypto';
import type { RunStatement } from '../graph.ts';
import { statement, text } from '../statement.ts';

const shape = { params: { version: text }, row: { version: text } };
const writeCatalogueLock = statement('import/writeCatalogueLock', shape);
const writeVersion = statement('import/writeVersion', shape);

/** Waits for every other writer of the catalogue; the lock ends with the transaction. */
export async function lockCatalogue(run: RunStatement): Promise<void> {
  await run(writeCatalogueLock, { version: randomUUID() });
}

/** Gives the catalogue a version that it never had before. */
export async function renewVersion(run: RunStatement): Promise<void> {
  await run(writeVersion, { version: randomUUID() });
}
