import type { RunStatement } from '../graph.ts';
import { otherTitles } from '../node/translatedTitles.ts';
import type { PageParams } from '../readPages.ts';
import {
  flag,
  listOf,
  mapOf,
  optional,
  type Shape,
  type Statement,
  statement,
  text,
  whole,
} from '../statement.ts';

/** What tells of a micro-credential whether another teaches the same. */
interface CredentialRow {
  readonly id: string;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly level: number | null;
  readonly ownerId: string;
  readonly status: string;
  readonly outcomes: readonly { readonly outcomeId: string; readonly required: boolean }[];
}

interface OutcomeRow {
  readonly id: string;
  readonly skillIds: readonly string[];
}

interface AddressRow {
  readonly id: string;
  readonly uri: string;
}

const params: Shape<PageParams> = { after: text, limit: whole };
const readCredentials = statement<PageParams, CredentialRow>('import/readComparedCredentials', {
  params,
  row: {
    id: text,
    title: text,
    otherTitles,
    level: optional(whole),
    ownerId: text,
    status: text,
    outcomes: listOf(mapOf({ outcomeId: text, required: flag })),
  },
});
const readOutcomes = statement<PageParams, OutcomeRow>('import/readComparedOutcomes', {
  params,
  row: { id: text, skillIds: listOf(text) },
});
const readAddresses = statement<PageParams, AddressRow>('import/readSkillAddresses', {
  params,
  row: { id: text, uri: text },
});

const ROWS_A_PAGE = 10_000;

/** All that the graph holds of which micro-credentials are compared, each list by id. */
export async function readCompared(run: RunStatement) {
  return {
    credentials: await readAll(run, readCredentials),
    outcomes: await readAll(run, readOutcomes),
    addresses: await readAll(run, readAddresses),
  };
}

async function readAll<Row extends { readonly id: string }>(
  run: RunStatement,
  rows: Statement<PageParams, Row>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let after = ''; ;) {
    const page = await run(rows, { after, limit: ROWS_A_PAGE });
    for (const row of page) all.push(row);
    if (page.length < ROWS_A_PAGE) return all;
    after = page.at(-1)?.id ?? after;
  }
}
