import { readFile, writeFile } from 'node:fs/promises';
import { generateTypes } from './generateTypes.ts';

const file = new URL('generated.ts', import.meta.url);
const types = await generateTypes();

if (process.argv.includes('--check')) {
  const fresh = (await readFile(file, 'utf8')) === types;
  if (!fresh) process.stderr.write('src/graphql/generated.ts is stale: npm run generate\n');
  process.exitCode = fresh ? 0 : 1;
} else {
  await writeFile(file, types);
}
