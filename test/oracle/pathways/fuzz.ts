import { checkCase } from './checkCase.ts';
import { compareCalendars } from './compareCalendars.ts';
import { comparePathways } from './comparePathways.ts';
import { timedCase } from './timedCase.ts';

// Random small catalogues: node --import tsx test/oracle/pathways/fuzz.ts <best|calendars|rules> <cases> <first seed>
// best: status, objectives, alternatives and conflicts against brute force.
// calendars: status and objectives of ways in time against brute force.
// rules: ways in time against the rules read one by one, and the same case in another order of ids and records.

const [, , kind = 'best', cases = '1000', first = '1'] = process.argv;
const SIZE = { outcomes: 8, microCredentials: 4 };
const statuses: Record<string, number> = {};

function faultsOf(seed: number): readonly string[] {
  if (kind === 'best') return comparePathways(seed);
  if (kind === 'calendars') return compareCalendars(seed);
  const { result, faults } = checkCase(timedCase(seed, SIZE), seed);
  statuses[result.status] = (statuses[result.status] ?? 0) + 1;
  return faults;
}

let wrong = 0;
let late = 0;
for (let seed = Number(first); seed < Number(first) + Number(cases); seed += 1) {
  try {
    const faults = faultsOf(seed);
    if (faults.length === 0) continue;
    wrong += 1;
    process.stdout.write(`seed ${String(seed)}: ${faults.join('; ')}\n`);
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'out of time') throw error;
    late += 1;
    process.stdout.write(`seed ${String(seed)}: out of time\n`);
  }
}
process.stdout.write(
  `${cases} cases of ${kind}, ${String(wrong)} wrong, ${String(late)} out of time: ${JSON.stringify(statuses)}\n`,
);
process.exitCode = wrong > 0 ? 1 : 0;
