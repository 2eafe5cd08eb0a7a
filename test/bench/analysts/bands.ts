import { measureBands, outcomesOf } from '../../labelled/measureBands.ts';
import { type Half, halves, labelledPairs } from '../../labelled/pairs.ts';
import { readTitles } from '../../labelled/readTitles.ts';

const shown: Readonly<Record<Half, string>> = {
  calibration: 'the half that the bands were calibrated on',
  heldOut: 'the half held out',
};

/** Precision and recall of each band on the labelled pairs, the two halves apart, with what may be missing and without. */
export async function benchBands(): Promise<void> {
  for (const half of Object.keys(halves) as Half[]) {
    const read = await readTitles(outcomesOf(labelledPairs(half)));
    for (const withSkills of [true, false]) {
      for (const titles of [null, read]) {
        const tags = withSkills ? 'with their skills' : 'not tagged with skills';
        const how = titles ? 'titles compared in words and meaning' : 'titles compared in words';
        process.stdout.write(`labelled pairs: ${shown[half]}, ${tags}, ${how}\n`);
        print(half, { withSkills, titles });
      }
    }
  }
}

function print(half: Half, conditions: Parameters<typeof measureBands>[1]): void {
  for (const { band, pairs, precision, recall, byLabel } of measureBands(half, conditions)) {
    const share = precision === null ? '-' : precision.toFixed(3);
    process.stdout.write(
      `  ${band}: ${pairs} pairs, precision ${share}, recall so far ${recall.toFixed(3)}, ${JSON.stringify(byLabel)}\n`,
    );
  }
}
