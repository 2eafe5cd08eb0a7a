import { existsSync } from 'node:fs';
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readSources } from '../../../src/commands/readSources.ts';
import { type Graph, openGraph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { readNames } from '../../../src/graph/search/readNames.ts';
import { escoImporter } from '../../../src/importers/esco/escoImporter.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { sourceOf } from '../../support/catalogueSources.ts';
import { withBenchGraph } from '../benchGraph.ts';
import { cpuTimeOf } from '../cpuTime.ts';
import { openRandom } from '../random.ts';
import { post, quantile } from '../reads/load.ts';
import { startServer } from '../reads/startServer.ts';
import { generateShelf } from './escoShelf.ts';
import { type Question, searchQuestions, shelfQuestions, walks } from './searchQuestions.ts';

const ARCHIVES = fileURLToPath(new URL('../../../../shared/data/esco-v1.1.1', import.meta.url));
const ASKED = 400;
const WARM_UP = 100;

/** ESCO 1.1.1 and a shelf over its skills: how long the import takes, then search, facetted pages and deep pages. */
export async function benchSearch(): Promise<void> {
  if (!existsSync(ARCHIVES)) throw new Error(`${ARCHIVES} is not there.`);
  await withBenchGraph(async (target, javaPid) => {
    const graph = openGraph(target);
    await migrate(graph);
    const imported = await importEsco(graph, javaPid);
    const { names, skillIds } = await readSkillNames(graph);
    const shelf = await importCatalogue(graph, [sourceOf(generateShelf(skillIds, 1))]);
    if (!shelf.written) throw new Error(JSON.stringify(shelf.findings.slice(0, 3)));
    await graph.close();
    const { url, process: server } = await startServer('stackwayServer.ts', target);
    try {
      const random = openRandom(1);
      const pids = [server.pid ?? 0, javaPid];
      const rows = [
        await time('search', url, pids, searchQuestions(names, WARM_UP + ASKED, random)),
        await time(
          'search, with what is found described',
          url,
          pids,
          searchQuestions(names, WARM_UP + ASKED, random, true),
        ),
        await time(
          'supermarket, facetted',
          url,
          pids,
          shelfQuestions(skillIds, WARM_UP + ASKED, random),
        ),
      ];
      for (const walk of walks) rows.push(...(await timeWalk(url, walk)));
      const load = loadavg()[0] ?? Number.NaN;
      process.stdout.write(
        `ESCO: archives to graph in ${imported}. Load of the machine: ${load.toFixed(1)}.\n\n${HEADER}\n${rows.join('')}`,
      );
    } finally {
      server.kill();
    }
  });
}

const HEADER =
  '| question | asked | p50 ms | p95 ms | CPU ms, Node + Neo4j |\n| --- | --- | --- | --- | --- |';

async function importEsco(graph: Graph, javaPid: number): Promise<string> {
  const begun = performance.now();
  const [node, neo4j] = [cpuTimeOf(process.pid), cpuTimeOf(javaPid)];
  const { documents, findings } = await readSources(ARCHIVES, escoImporter.format);
  const report = await importCatalogue(graph, documents, { priorFindings: findings });
  if (!report.written) throw new Error('ESCO was not written');
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  const cpu = `${seconds(cpuTimeOf(process.pid) - node)} + ${seconds(cpuTimeOf(javaPid) - neo4j)} s`;
  return `${seconds(performance.now() - begun)} s (CPU, Node + Neo4j: ${cpu})`;
}

async function readSkillNames(graph: Graph) {
  const names: string[] = [];
  const skillIds: string[] = [];
  for await (const page of readNames(graph, {})) {
    for (const { id, kind, name } of page) {
      if (kind === 'SKILL') skillIds.push(id);
      if (name !== null) names.push(name);
    }
  }
  return { names, skillIds };
}

async function time(
  name: string,
  url: string,
  pids: readonly number[],
  questions: readonly Question[],
): Promise<string> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  for (const question of questions.slice(0, WARM_UP)) await ask(agent, url, question);
  const before = pids.map(cpuTimeOf);
  // Others than those that it was warmed up with, whose answers are remembered.
  for (const question of questions.slice(WARM_UP)) {
    const begun = performance.now();
    await ask(agent, url, question);
    times.push(performance.now() - begun);
  }
  agent.destroy();
  const cpu = pids.map((pid, place) => (cpuTimeOf(pid) - (before[place] ?? 0)) / times.length);
  return row(name, times, cpu.map((each) => each.toFixed(1)).join(' + '));
}

/** The first tenth of the pages against the last. */
async function timeWalk(url: string, walk: (typeof walks)[number]): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  let after: string | null = null;
  do {
    const begun = performance.now();
    const data = await ask(agent, url, { ...walk, variables: { ...walk.variables, after } });
    times.push(performance.now() - begun);
    const page = data[walk.list] as { pageInfo: { endCursor: string | null } };
    after = page.pageInfo.endCursor;
  } while (after !== null && times.length < walk.pagesMost);
  agent.destroy();
  const tenth = Math.ceil(times.length / 10);
  // The very first page pays for what all later ones share.
  return [
    row(`${walk.list}, first pages`, times.slice(1, 1 + tenth)),
    row(`${walk.list}, pages around ${times.length}`, times.slice(-tenth)),
  ];
}

async function ask(
  agent: Agent,
  url: string,
  { query, variables }: Question,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await post(agent, url, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(answer.toString()) as {
    readonly data?: Readonly<Record<string, unknown>>;
    readonly errors?: readonly unknown[];
  };
  if (!data || errors) throw new Error(answer.toString().slice(0, 500));
  return data;
}

function row(name: string, times: readonly number[], cpu = ''): string {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `| ${name} | ${times.length} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${cpu} |\n`;
}
