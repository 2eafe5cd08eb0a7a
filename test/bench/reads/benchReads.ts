import type { ChildProcess } from 'node:child_process';
import { Agent } from 'node:http';
import { renewVersion } from '../../../src/graph/catalogue/catalogueVersion.ts';
import { type Graph, type GraphTarget, openGraph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { sourceOf } from '../../support/catalogueSources.ts';
import { withBenchGraph } from '../benchGraph.ts';
import { cpuTimeOf } from '../cpuTime.ts';
import { type Load, load, post, quantile } from './load.ts';
import { generateReadsCatalogue, qualificationPages } from './readsCatalogue.ts';
import { startServer } from './startServer.ts';
import { fingerprint, type Way, ways } from './ways.ts';

const CLIENTS = 16;
const PAGE = 10;
const ROUNDS = 3;
const ROUND_MS = 4_000;
const WRITES = 15;
/** Until both V8 and Java have compiled what they run. */
const WARM_UP_ANSWERS = 250;

interface Served {
  readonly way: Way;
  readonly url: string;
  readonly process: ChildProcess;
  readonly bodies: readonly string[];
  readonly rounds: Round[];
  /** Milliseconds of single answers, each the first after a write. */
  readonly afterWrites: number[];
}

interface Round extends Load {
  /** Processor time of an answer in milliseconds, of the server and of Neo4j. */
  readonly node: number;
  readonly neo4j: number;
}

/** The nested read, each way in a process of its own on one graph, in turns, so that all see the same machine. */
export async function benchReads(): Promise<void> {
  await withBenchGraph(async (target, javaPid) => {
    const graph = openGraph(target);
    await fill(graph);
    const served: Served[] = [];
    try {
      for (const way of ways) served.push(await start(way, target));
      const bytes = await compareAnswers(served);
      for (const each of served) await warmUp(each);
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const each of served) each.rounds.push(await measure(each, javaPid));
      }
      for (let write = 0; write < WRITES; write += 1) {
        for (const each of served) each.afterWrites.push(await askAfterWrite(each, graph, write));
      }
      print(served, bytes);
    } finally {
      for (const { process } of served) process.kill();
      await graph.close();
    }
  });
}

async function fill(graph: Graph): Promise<void> {
  await migrate(graph);
  const report = await importCatalogue(graph, [sourceOf(generateReadsCatalogue(1))]);
  if (!report.written) throw new Error(JSON.stringify(report.findings.slice(0, 5)));
}

async function start(way: Way, target: GraphTarget): Promise<Served> {
  const { url, process } = await startServer(way.server, target);
  const bodies = way
    .questions(qualificationPages(PAGE))
    .map((variables) => JSON.stringify({ query: way.query, variables }));
  return { way, url, process, bodies, rounds: [], afterWrites: [] };
}

async function warmUp({ url, bodies }: Served): Promise<void> {
  for (let answers = 0; answers < WARM_UP_ANSWERS;) {
    answers += (await load(url, bodies, CLIENTS, ROUND_MS)).answers;
  }
}

async function measure({ url, bodies, process }: Served, javaPid: number): Promise<Round> {
  const pids = [process.pid ?? 0, javaPid];
  const before = pids.map(cpuTimeOf);
  const measured = await load(url, bodies, CLIENTS, ROUND_MS);
  const [node = 0, neo4j = 0] = pids.map(
    (pid, place) => (cpuTimeOf(pid) - (before[place] ?? 0)) / measured.answers,
  );
  return { ...measured, node, neo4j };
}

/** The catalogue gets another version, as every import gives it, and then somebody asks. */
async function askAfterWrite(
  { url, bodies }: Served,
  graph: Graph,
  write: number,
): Promise<number> {
  await graph.write((run) => renewVersion(run));
  const agent = new Agent();
  const asked = performance.now();
  await post(agent, url, bodies[write % bodies.length] ?? '');
  const milliseconds = performance.now() - asked;
  agent.destroy();
  return milliseconds;
}

/** Every way answers every page alike, or nothing is measured. Returns the bytes of each way's first answer. */
async function compareAnswers(served: readonly Served[]): Promise<readonly number[]> {
  const agent = new Agent();
  const all: { readonly prints: readonly string[]; readonly bytes: number }[] = [];
  for (const { way, url, bodies } of served) {
    const prints: string[] = [];
    let bytes = 0;
    for (const body of bodies.slice(0, qualificationPages(PAGE).length)) {
      const answer = await post(agent, url, body);
      bytes ||= answer.length;
      const { data } = JSON.parse(answer.toString()) as { data?: Record<string, unknown> };
      if (!data) throw new Error(`${way.name}: ${answer.toString().slice(0, 500)}`);
      prints.push(fingerprint(way.outlineOf(data)));
    }
    all.push({ prints, bytes });
  }
  const different = all.findIndex(({ prints }) => prints.join() !== all[0]?.prints.join());
  if (different >= 0) throw new Error(`${served[different]?.way.name ?? ''} answers otherwise`);
  return all.map(({ bytes }) => bytes);
}

function print(served: readonly Served[], bytes: readonly number[]): void {
  const middle = (values: readonly number[]) => quantile(values, 0.5);
  const rows = served.map(({ way, rounds, afterWrites }, place) => ({
    way: way.name,
    kB: Math.round((bytes[place] ?? 0) / 1000),
    rps: middle(rounds.map(({ rps }) => rps)),
    p50: middle(rounds.map(({ p50 }) => p50)),
    p99: middle(rounds.map(({ p99 }) => p99)),
    node: middle(rounds.map(({ node }) => node)),
    neo4j: middle(rounds.map(({ neo4j }) => neo4j)),
    first: middle(afterWrites),
  }));
  const least = rows.at(-1)?.rps ?? Number.NaN;
  const lines = rows.map(({ way, kB, rps, p50, p99, node, neo4j, first }) => {
    const times = (rps / least).toFixed(1);
    const cpu = `${node.toFixed(1)} + ${neo4j.toFixed(1)}`;
    const quantiles = `${p50.toFixed(0)} / ${p99.toFixed(0)}`;
    const cells = [way, kB, rps.toFixed(1), quantiles, cpu, times, first.toFixed(0)];
    return `| ${cells.join(' | ')} |\n`;
  });
  process.stdout.write(`${HEADER}\n${lines.join('')}`);
}

const HEADER = `| way | kB | answers/s | p50 / p99 ms | CPU ms an answer, Node + Neo4j | times @neo4j/graphql | first after a write, ms |
| --- | --- | --- | --- | --- | --- | --- |`;
