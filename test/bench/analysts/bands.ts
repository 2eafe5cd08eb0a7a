import { measureBands } from '../../labelled/measureBands.ts';
import { type Half, halves } from '../../labelled/pairs.ts';

const shown: Readonly<Record<Half, string>> = {
  calibration: 'the half that the bands were calibrated on',
  heldOut: 'the half held out',
};

/** Precision and recall of each band on the labelled pairs, the two halves apart. */
export function benchBands(): void {
  for (const half of Object.keys(halves) as Half[]) {
    const measures = measureBands(half);
    const pairs = measures.reduce((sum, measure) => sum + measure.pairs, 0);
    process.stdout.write(`labelled pairs: ${shown[half]}, ${pairs} pairs\n`);
    for (const { band, pairs: inBand, precision, recall, byLabel } of measures) {
      const share = precision === null ? '-' : precision.toFixed(3);
      process.stdout.write(
        `  ${band}: ${inBand} pairs, precision ${share}, recall so far ${recall.toFixed(3)}, ${JSON.stringify(byLabel)}\n`,
      );
    }
  }
}
