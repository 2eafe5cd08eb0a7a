import type { Catalogue, MicroCredential } from '../../../src/domain/catalogue.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerDuplicates } from '../../../src/services/analysts/findDuplicates.ts';
import type { TitleTable } from '../../../src/services/reading/titleTable.ts';
import { readTitles } from '../../labelled/readTitles.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { openRandom } from '../random.ts';

const CREDENTIALS = 10_000;
const COPIES = 500;
const OUTCOMES = 8_000;
const SKILLS = 3_000;
const VERBS = 'Operate Maintain Inspect Repair Install Design Plan Assess Teach Sell'.split(' ');
const THINGS =
  'pump valve hive boat engine roof garden network ledger kitchen crane loom bridge server herd'.split(
    ' ',
  );
const PLACES = 'farm ship site clinic school mine port forest office factory'.split(' ');

/** Duplicates among 10,000 generated micro-credentials with 500 planted copies, in words and in meaning. */
export async function benchDuplicates(): Promise<void> {
  const catalogue = generateWithCopies();
  findCopies(catalogue, null);
  const startedAt = performance.now();
  const titles = await readTitles(catalogue.microCredentials ?? []);
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`duplicates: ${titles.count} titles read, once, ${seconds.toFixed(1)} s\n`);
  findCopies(catalogue, titles);
}

function findCopies(catalogue: Catalogue, titles: TitleTable | null): void {
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const startedAt = performance.now();
  const tools = { clock: () => performance.now(), solver: { solve: unused } };
  let after: string | null = null;
  const planted = new Set<string>();
  let total = 0;
  do {
    const reply = answerDuplicates(
      index,
      {
        question: {
          of: 'MICRO_CREDENTIALS',
          amongIds: null,
          withId: null,
          leastPoints: 10_000,
          first: 100,
          after,
        },
        titles,
      },
      tools,
    );
    if ('problem' in reply) throw new Error(reply.problem.message);
    const { nodes, pageInfo, totalCount } = reply.answer;
    total = totalCount;
    for (const { aId, bId } of nodes) if (bId === `${aId}:copy`) planted.add(bId);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(
    `duplicates: ${CREDENTIALS} micro-credentials, ${titles ? 'words and meaning' : 'words'}, ${planted.size} of ${COPIES} planted copies among ${total} SAME, ${seconds.toFixed(1)} s\n`,
  );
}

function unused(): never {
  throw new Error('duplicates need no solver');
}

function generateWithCopies(): Catalogue {
  const random = openRandom(8);
  const outcomeId = () => `lo:${String(random.whole(0, OUTCOMES - 1)).padStart(6, '0')}`;
  const title = () =>
    `${random.pick(VERBS)} a ${random.pick(THINGS)} ${random.whole(1, 900)} on a ${random.pick(PLACES)}`;
  const originals = Array.from(
    { length: CREDENTIALS - COPIES },
    (_unused, number): MicroCredential => ({
      id: `mc:${String(number).padStart(6, '0')}`,
      title: title(),
      credits: 15,
      level: random.whole(2, 7),
      jurisdiction: 'NZ',
      owner: `org:${random.whole(0, 40)}`,
      recognition: 'APPROVED',
      stackable: true,
      outcomes: [...new Set(Array.from({ length: random.whole(1, 6) }, outcomeId))].map(
        (outcome) => ({ outcome, required: true }),
      ),
    }),
  );
  const copies = originals.slice(0, COPIES).map((original) => ({
    ...original,
    id: `${original.id}:copy`,
    title: title(),
    owner: 'org:copier',
    outcomes: original.outcomes.toReversed(),
  }));
  return {
    meta: { title: 'Generated', licence: 'CC0', illustrative: true },
    skills: Array.from({ length: SKILLS }, (_unused, number) => ({
      id: `skill:${number}`,
      name: `${random.pick(VERBS)} ${random.pick(THINGS)} ${number}`,
      kind: 'SKILL' as const,
    })),
    learningOutcomes: Array.from({ length: OUTCOMES }, (_unused, number) => ({
      id: `lo:${String(number).padStart(6, '0')}`,
      title: title(),
      credits: 5,
      level: random.whole(2, 7),
      qualityAssured: true,
      skills: [0, 1].map(() => ({
        skill: `skill:${random.whole(0, SKILLS - 1)}`,
        role: 'EARNS' as const,
      })),
    })),
    microCredentials: [...originals, ...copies],
  };
}
