import type { SkillReading } from '../../../src/services/reading/skillReading.ts';
import type { LabelledText } from './labelledTexts.ts';

/** Two pages, closely written, and the longest text that one piece of evidence may have. */
const TEXTS = [
  { what: 'two pages', most: 6_000, runs: 5 },
  { what: 'the longest statement', most: 30_000, runs: 3 },
] as const;

/** How long texts take to read that are made of such sentences, over and over where there are too few. */
export async function timeTexts(
  reading: SkillReading,
  sentences: readonly LabelledText[],
): Promise<void> {
  for (const { what, most, runs } of TEXTS) {
    const text = textOf(sentences, most);
    const question = { text, asOf: '2026-03-01', longPastBefore: '2016-03-01' };
    const { sentences: read } = await reading.tools().reader.outline(question);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      await reading.read(question, {});
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    const [median, longest] = [times[Math.floor(runs / 2)] ?? 0, times.at(-1) ?? 0];
    process.stdout.write(
      `\n${what} (${String(text.length)} characters, ${String(read.length)} sentences): ` +
        `${median.toFixed(0)} ms median, ${longest.toFixed(0)} ms at most, of ${String(runs)}\n`,
    );
  }
}

function textOf(sentences: readonly LabelledText[], most: number): string {
  let text = '';
  for (let before = -1; before < text.length;) {
    before = text.length;
    for (const { text: sentence } of sentences) {
      if (text.length + sentence.length < most) text += `${sentence}\n`;
    }
  }
  return text;
}
