import fc from 'fast-check';
import { pureBundle } from '../../support/pureBundles.ts';
import { bundleCase } from './arbitraryBundleCase.ts';
import { compareBundles } from './compareBundles.ts';

// Random small catalogues against brute force: node --import tsx test/oracle/bundles/fuzz.ts <bundle|rebundle> <cases> <seed>

const [, , kind = 'bundle', cases = '1000', seed = '1'] = process.argv;
const statuses: Record<string, number> = {};
let wrong = 0;
for (const each of fc.sample(bundleCase(kind === 'rebundle'), {
  numRuns: Number(cases),
  seed: Number(seed),
})) {
  const differences = compareBundles((...asked) => {
    const result = pureBundle(...asked);
    statuses[result.status] = (statuses[result.status] ?? 0) + 1;
    return result;
  }, each);
  if (differences.length === 0) continue;
  wrong += 1;
  process.stdout.write(`${JSON.stringify({ differences, ...each })}\n`);
}
process.stdout.write(
  `${cases} cases of ${kind}, ${String(wrong)} wrong: ${JSON.stringify(statuses)}\n`,
);
process.exitCode = wrong > 0 ? 1 : 0;
