import { kindOfList } from '../../domain/catalogueKind.ts';
import type { RunStatement } from '../graph.ts';
import { flag, listOf, optional, statement, text, whole } from '../statement.ts';

const ids = { ids: listOf(text) };
const findEntries = statement('import/findEntries', {
  params: ids,
  row: { id: text, labels: listOf(text), credits: optional(whole) },
});
const findLearners = statement('import/findLearners', {
  params: ids,
  row: { id: text, isDemonstration: flag },
});
const findAchievements = statement('import/findAchievements', {
  params: ids,
  row: { id: text, learnerId: optional(text) },
});

/** What the graph knows an id as. */
export interface KnownId {
  readonly kind: string;
  /** Of learning outcomes, micro-credentials and qualifications. */
  readonly creditsHundredths: number | null;
  /** A learner whose record is real, and no document's. */
  readonly isReal: boolean;
  /** Whose, of an achievement. */
  readonly learnerId: string | null;
}

const IDS_A_STATEMENT = 10_000;
const UNKNOWN = { creditsHundredths: null, isReal: false, learnerId: null };

/** Those of the ids that the graph knows. */
export async function findKnown(
  run: RunStatement,
  wanted: readonly string[],
): Promise<Map<string, KnownId>> {
  const known = new Map<string, KnownId>();
  for (let start = 0; start < wanted.length; start += IDS_A_STATEMENT) {
    const some = { ids: wanted.slice(start, start + IDS_A_STATEMENT) };
    for (const { id, labels, credits } of await run(findEntries, some)) {
      known.set(id, { ...UNKNOWN, kind: kindOf(labels), creditsHundredths: credits });
    }
    for (const { id, isDemonstration } of await run(findLearners, some)) {
      known.set(id, { ...UNKNOWN, kind: 'Learner', isReal: !isDemonstration });
    }
    for (const { id, learnerId } of await run(findAchievements, some)) {
      known.set(id, { ...UNKNOWN, kind: 'Achievement', learnerId });
    }
  }
  return known;
}

const KINDS = new Set<string>(Object.values(kindOfList));

function kindOf(labels: readonly string[]): string {
  return labels.find((label) => KINDS.has(label)) ?? 'CatalogueEntry';
}
