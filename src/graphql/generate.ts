import { readFile, writeFile } from 'node:fs/promises';
import { generateTypes } from './generateTypes.ts';

/** `npm run generate` writes the resolvers' types; with --check it says whether they are those of the schema. */
const file = new URL('generated.ts', import.meta.url);
const generated = await generateTypes();

if (!process.argv.includes('--check')) {
  await writeFile(file, generated);
} else if ((await readFile(file, 'utf8')) !== generated) {
  process.stderr.write(
    'src/graphql/generated.ts is not what schema.graphql gives: npm run generate\n',
  );
  process.exitCode = 1;
}
