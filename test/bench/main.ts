import { benchReads } from './reads/benchReads.ts';

const benchmarks: Readonly<Record<string, () => Promise<void>>> = { reads: benchReads };

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined || names.length === 0) {
  process.stderr.write(
    `Name one or more of ${Object.keys(benchmarks).join(', ')}: npm run bench -- reads\n`,
  );
  process.exit(2);
}
for (const name of names) await benchmarks[name]?.();
process.exit(0);
