import { join } from 'node:path';
import { readSources } from '../../../src/commands/readSources.ts';
import { readConfig } from '../../../src/config.ts';
import { ensureModel } from '../../../src/embedding/modelFiles.ts';
import { openEngine } from '../../../src/graph/engine/engine.ts';
import { openGraph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { countNodesByKind } from '../../../src/graph/node/graphCounts.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { openSkillReading, type SkillReading } from '../../../src/services/reading/skillReading.ts';
import { WORK_FOLDER } from '../../../src/setup/paths.mjs';

const say = (message: string) => process.stderr.write(`${message}\n`);

/** ESCO in a Neo4j of its own, with its vectors: kept between runs, for making them takes minutes. */
export async function withEsco(
  archives: string,
  work: (reading: SkillReading) => Promise<void>,
): Promise<void> {
  const { engine: settings } = readConfig();
  const config = { ...settings, remote: undefined, dataDir: join(WORK_FOLDER, 'bench-esco') };
  const told = ({ message }: { readonly message: string }) => say(message);
  const engine = await openEngine(config, { purpose: 'command' }, told);
  const graph = openGraph(engine);
  await migrate(graph);
  const counts = await countNodesByKind(graph, {});
  if (counts.every(({ stored }) => stored === 0)) {
    say('Importing ESCO ...');
    await importCatalogue(graph, (await readSources(archives, 'esco')).documents);
  }
  const model = await ensureModel(config.installFolder, told);
  const reading = openSkillReading({
    graph,
    model,
    onProgress: ({ what, done, of }) => {
      if (done % 1024 === 0 || done === of)
        say(`vectors of ${String(done)} of ${String(of)} ${what}`);
    },
    onFailure: (error) => {
      say(String(error));
    },
  });
  await reading.embed();
  try {
    await work(reading);
  } finally {
    await reading.close();
    await graph.close();
    await engine.stop();
  }
}
