import { Command } from 'commander';
import { readPlanningPages } from '../../../src/graph/planning/readPlanningPages.ts';
import type { Ranker, RankerWeights } from '../../../src/services/reading/ranker.ts';
import type { SkillEntry } from '../../../src/services/reading/skillTable.ts';
import type { SkillReading } from '../../../src/services/reading/skillReading.ts';
import { indexCharacters } from './characterIndex.ts';
import {
  type Kind,
  KINDS,
  type LabelledText,
  labelledTexts,
  type SetName,
  TEST,
  VALIDATION,
} from './labelledTexts.ts';
import { learnRanker } from './learn.ts';
import { abstention, quality, type Ranked } from './measures.ts';
import { type Bench, compareText, type ComparedText, rankBy } from './rankText.ts';
import { timeTexts } from './timeTexts.ts';
import { withEsco } from './withEsco.ts';

interface Part {
  readonly set: SetName;
  readonly kind: Kind;
  readonly texts: readonly LabelledText[];
  readonly compared: readonly ComparedText[];
}

interface Options {
  readonly learn?: boolean;
  readonly test: boolean;
}

const ESCO_SKILL = /^esco:skill:/;

export const rplCommand = new Command('rpl')
  .description(
    'text to ESCO skills on labelled texts, beside full text, embeddings and letters alone',
  )
  .argument('<labelled>', 'folder of the skill-extraction benchmark')
  .argument('<esco>', 'folder of the archives of ESCO 1.1.1')
  .option(
    '--learn',
    'learn the weights anew from the validation files, print them, and measure with them',
  )
  .option('--no-test', 'leave out house_test, for a quick look')
  .action(async (labelled: string, esco: string, options: Options) => {
    await withEsco(esco, async (reading) => {
      await measure(reading, labelled, options);
    });
    process.exit(0);
  });

async function measure(reading: SkillReading, folder: string, options: Options): Promise<void> {
  const table = await reading.current({});
  const json = Buffer.from(new Uint8Array(table.entries)).toString('utf8');
  const entries = (JSON.parse(json) as readonly SkillEntry[]).filter(({ id }) =>
    ESCO_SKILL.test(id),
  );
  const groups = await groupIds(reading);
  const skills = entries.filter(({ id }) => !groups.has(id));
  const ids = skills.map(({ id }) => id);
  const idOf = new Map(skills.map(({ id, names }) => [names[0] ?? '', id]));
  const characters = indexCharacters(skills.map(({ names }) => names));
  const bench: Bench = { reading, table, allowed: new Set(ids), characters, ids };
  process.stdout.write(`${String(ids.length)} skills\n`);
  const measured = async (set: SetName, kind: Kind): Promise<Part> => {
    const texts = labelledTexts(folder, set, kind, idOf);
    const compared: ComparedText[] = [];
    for (const { text } of texts) compared.push(await compareText(bench, text));
    return { set, kind, texts, compared };
  };
  const validation: Part[] = [];
  for (const kind of KINDS) {
    for (const set of VALIDATION) validation.push(await measured(set, kind));
  }
  const { byMeaning } = options.learn ? learned(validation) : reading.tools().ranker;
  for (const part of validation) report(part, byMeaning);
  await timeTexts(reading, labelledTexts(folder, 'house_validation', 'sentences', idOf));
  if (!options.test) return;
  for (const kind of KINDS) report(await measured(TEST, kind), byMeaning);
}

/** Groups of the hierarchy are skills here, and no labels there. */
async function groupIds(reading: SkillReading): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const page of readPlanningPages(reading.tools().graph, {}).skills) {
    for (const { id, frameworkId } of page) if (frameworkId !== 'fw:esco') ids.add(id);
  }
  return ids;
}

function report({ set, kind, texts, compared }: Part, byMeaning: RankerWeights): void {
  const hybrid = compared.map((one) => rankBy(byMeaning, one));
  const methods: readonly (readonly [string, readonly Ranked[]])[] = [
    ['full text alone', compared.map(({ fullText }) => fullText)],
    ['embeddings alone', compared.map(({ embeddings }) => embeddings)],
    ['character TF-IDF', compared.map(({ characters }) => characters)],
    ['hybrid', hybrid],
  ];
  process.stdout.write(`\n${set} ${kind} (${String(texts.length)} texts)\n`);
  process.stdout.write(
    '| method | MRR | hits@5 | hits@10 | R-Precision@5 |\n|---|---|---|---|---|\n',
  );
  for (const [name, ranked] of methods) {
    const { mrr, hits5, hits10, rPrecision5 } = quality(texts, ranked);
    const cells = [mrr, hits5, hits10, rPrecision5].map((value) => value.toFixed(3));
    process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
  }
  const { abstained, kept } = abstention(texts, hybrid, byMeaning.countedFrom);
  const times = compared.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  process.stdout.write(
    `abstains on ${(100 * abstained).toFixed(0)} % of texts without a label, keeps ${(100 * kept).toFixed(0)} % of hits@5; ` +
      `${at(0.5)} ms median, ${at(0.95)} ms at 95 %\n`,
  );
}

/** Of the validation files alone, and printed as ranker.json has it. */
function learned(validation: readonly Part[]): Omit<Ranker, 'provenance'> {
  const texts = validation.flatMap((part) => part.texts);
  const compared = validation.flatMap((part) => part.compared);
  const ranker = learnRanker(texts, compared);
  process.stdout.write(`\n${JSON.stringify(ranker, undefined, 2)}\n`);
  return ranker;
}
