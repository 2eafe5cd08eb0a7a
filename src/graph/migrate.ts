import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ProblemError } from '../domain/problem.ts';
import type { Graph } from './graph.ts';
import { statement, text } from './statement.ts';

const name = { name: text };
const writeMigrationLock = statement('migration/writeMigrationLock', { params: {}, row: name });
const readMigrations = statement('migration/readMigrations', {
  params: {},
  row: { name: text, checksum: text },
});
const writeMigration = statement('migration/writeMigration', {
  params: { name: text, checksum: text },
  row: name,
});

/** One numbered step of the schema; released ones are never edited. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const SCHEMA = new URL('../../cypher/schema/', import.meta.url);
/** Building indexes over a large graph takes its time, and another process may be at it first. */
const LIMIT_MS = 10 * 60_000;
const ATTEMPTS = 5;
const PAUSE_MS = 200;

/** The numbered files of a folder, in order. The first, 0000, makes it possible to note the others. */
export function readMigrationFiles(folder: URL = SCHEMA): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}_\w+\.cypher$/.test(file));
  return files.sort().map((file) => {
    const content = readFileSync(new URL(file, folder), 'utf8');
    return {
      name: file.replace(/\.cypher$/, ''),
      checksum: createHash('sha256').update(content).digest('hex'),
      statements: splitStatements(content),
    };
  });
}

/**
 * Brings the schema of the graph up to this program, and tells which steps that took. Safe when several processes do
 * it at once: they wait for one another. Throws ProblemError where the graph and the program do not belong together.
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[] = readMigrationFiles(),
): Promise<readonly string[]> {
  const [first, ...numbered] = migrations;
  await prepare(graph, first?.statements ?? []);
  return graph.writeOnce(
    async (run) => {
      await run(writeMigrationLock, {});
      const applied = await run(readMigrations, {});
      const missing = stillMissing(numbered, applied);
      for (const migration of missing) {
        // Statements of the schema cannot share a transaction; each can be repeated should a later one fail.
        for (const schemaText of migration.statements) await graph.runSchema(schemaText);
        await run(writeMigration, { name: migration.name, checksum: migration.checksum });
      }
      return missing.map((migration) => migration.name);
    },
    { limitMs: LIMIT_MS },
  );
}

function stillMissing(
  numbered: readonly Migration[],
  applied: readonly { readonly name: string; readonly checksum: string }[],
): readonly Migration[] {
  const byName = new Map(numbered.map((migration) => [migration.name, migration]));
  for (const { name: done, checksum } of applied) {
    const migration = byName.get(done);
    if (!migration) throw misfit('migration.known', done, NEWER);
    if (migration.checksum !== checksum) throw misfit('migration.unchanged', done, EDITED);
  }
  const done = new Set(applied.map((migration) => migration.name));
  return numbered.filter((migration) => !done.has(migration.name));
}

const NEWER = 'has been applied to this graph, and this program does not know it: it is older';
const EDITED =
  'has been edited since it was applied to this graph; changes need a file of their own';

function misfit(rule: string, migration: string, message: string): ProblemError {
  return new ProblemError({
    code: 'INTERNAL_SERVER_ERROR',
    message: `The schema step ${migration} ${message}.`,
    rule,
    value: migration,
  });
}

/** Two processes that make the very first constraint at once can be in each other's way: try again. */
async function prepare(graph: Graph, statementTexts: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      for (const schemaText of statementTexts) await graph.runSchema(schemaText);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || error instanceof ProblemError) throw error;
      await setTimeout(PAUSE_MS * attempt);
    }
  }
}

function splitStatements(content: string): readonly string[] {
  const code = content.replace(/^\s*\/\/.*$/gm, '');
  return code
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
