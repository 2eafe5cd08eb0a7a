import type { SkillReading } from '../../../src/services/reading/skillReading.ts';
import type { LabelledText } from './labelledTexts.ts';

/** Two pages, closely written. */
const CV_CHARACTERS = 6_000;
const RUNS = 5;

/** How long a text of two pages takes to read, made of such sentences. */
export async function timeCv(
  reading: SkillReading,
  sentences: readonly LabelledText[],
): Promise<void> {
  let text = '';
  for (const { text: sentence } of sentences) {
    if (text.length + sentence.length < CV_CHARACTERS) text += `${sentence}\n`;
  }
  const question = { text, asOf: '2026-03-01', longPastBefore: '2016-03-01' };
  const { sentences: read } = await reading.tools().reader.outline(question);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await reading.read(question, {});
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const [median, most] = [times[Math.floor(RUNS / 2)] ?? 0, times.at(-1) ?? 0];
  process.stdout.write(
    `\na text of two pages (${String(text.length)} characters, ${String(read.length)} sentences): ` +
      `${median.toFixed(0)} ms median, ${most.toFixed(0)} ms at most, of ${String(RUNS)}\n`,
  );
}
