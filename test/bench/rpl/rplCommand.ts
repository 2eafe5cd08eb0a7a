import { Command } from 'commander';
import { readPlanningPages } from '../../../src/graph/planning/readPlanningPages.ts';
import type { SkillEntry } from '../../../src/services/reading/skillTable.ts';
import type { SkillReading } from '../../../src/services/reading/skillReading.ts';
import { indexCharacters } from './characterIndex.ts';
import {
  type Kind,
  KINDS,
  type LabelledText,
  labelledTexts,
  type SetName,
  SETS,
} from './labelledTexts.ts';
import { learn } from './learn.ts';
import { abstention, quality, type Ranked } from './measures.ts';
import { type Bench, compareText, type ComparedText, rankBy } from './rankText.ts';
import { withEsco } from './withEsco.ts';

interface Part {
  readonly set: SetName;
  readonly kind: Kind;
  readonly texts: readonly LabelledText[];
  readonly compared: readonly ComparedText[];
}

const ESCO_SKILL = /^esco:skill:/;

export const rplCommand = new Command('rpl')
  .description(
    'text to ESCO skills on labelled texts, beside full text, embeddings and letters alone',
  )
  .argument('<labelled>', 'folder of the skill-extraction benchmark')
  .argument('<esco>', 'folder of the archives of ESCO 1.1.1')
  .option('--learn', 'learn the weights anew from the validation files, and print them')
  .action(async (labelled: string, esco: string, options: { readonly learn?: boolean }) => {
    await withEsco(esco, async (reading) => {
      await measure(reading, labelled, options.learn ?? false);
    });
    process.exit(0);
  });

async function measure(reading: SkillReading, folder: string, learns: boolean): Promise<void> {
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
  const parts: Part[] = [];
  for (const kind of KINDS) {
    for (const set of SETS) {
      const texts = labelledTexts(folder, set, kind, idOf);
      const compared: ComparedText[] = [];
      for (const { text } of texts) compared.push(await compareText(bench, text));
      const part = { set, kind, texts, compared };
      parts.push(part);
      report(part, reading);
    }
  }
  if (learns) printLearned(parts.filter(({ set }) => set !== 'house_test'));
}

/** Groups of the hierarchy are skills here, and no labels there. */
async function groupIds(reading: SkillReading): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const page of readPlanningPages(reading.tools().graph, {}).skills) {
    for (const { id, frameworkId } of page) if (frameworkId !== 'fw:esco') ids.add(id);
  }
  return ids;
}

function report({ set, kind, texts, compared }: Part, reading: SkillReading): void {
  const { byMeaning } = reading.tools().ranker;
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

function printLearned(parts: readonly Part[]): void {
  const texts = parts.flatMap((part) => part.texts);
  const compared = parts.flatMap((part) => part.compared);
  const byMeaning = Object.fromEntries(learn(texts, compared));
  const byLetters = Object.fromEntries(learn(texts, compared, ['letters']));
  process.stdout.write(`\n${JSON.stringify({ byMeaning, byLetters }, undefined, 2)}\n`);
}
