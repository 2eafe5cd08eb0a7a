import fc from 'fast-check';
import { searchPartition } from '../../../src/solver/partition/searchPartition.ts';
import { tools } from '../../support/pureTools.ts';
import { partitionAsked, pureUnbundle } from '../../support/pureUnbundle.ts';
import { unbundleCase } from './arbitraryUnbundleCase.ts';
import { heldOf, questionOf } from './askUnbundling.ts';
import { compareUnbundling } from './compareUnbundling.ts';
import { comparePartition, FEW_AT_ONCE } from './comparePartition.ts';

// Random small catalogues against brute force: node --import tsx test/oracle/unbundle/fuzz.ts <cases> <seed>

const [, , cases = '1000', seed = '1'] = process.argv;
const statuses: Record<string, number> = {};
let wrong = 0;
const sampled = [false, true].flatMap((tangled) =>
  fc.sample(unbundleCase(tangled), { numRuns: Number(cases) / 2, seed: Number(seed) }),
);
for (const each of sampled) {
  const asked = [each.catalogue, heldOf(each), questionOf(each)] as const;
  const result = pureUnbundle(...asked);
  statuses[result.status] = (statuses[result.status] ?? 0) + 1;
  const found = searchPartition(partitionAsked(...asked), 20_000, tools, FEW_AT_ONCE);
  const differences = [...compareUnbundling(each, result), ...comparePartition(each, found)];
  if (differences.length === 0) continue;
  wrong += 1;
  process.stdout.write(`${JSON.stringify({ differences, ...each })}\n`);
}
process.stdout.write(`${cases} cases, ${String(wrong)} wrong: ${JSON.stringify(statuses)}\n`);
process.exitCode = wrong > 0 ? 1 : 0;
