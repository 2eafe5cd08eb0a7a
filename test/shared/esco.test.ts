import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../src/commands/readSources.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';
import { exportCatalogue } from '../../src/services/exportCatalogue.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const ARCHIVES = fileURLToPath(new URL('../../../shared/data/esco-v1.1.1', import.meta.url));
const isThere = existsSync(ARCHIVES);
if (!isThere) process.stderr.write(`SKIPPED: ${ARCHIVES} is not there; ESCO is not imported.\n`);

const LIMITS = { limitMs: 60_000 };

function countLinks({ skills = [], occupations = [] }: Catalogue) {
  const sum = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.reduce((total, list) => total + (list?.length ?? 0), 0);
  return {
    broader: sum(skills.map((skill) => skill.broader)),
    related: sum(skills.map((skill) => skill.related)),
    needs: sum(occupations.map((occupation) => occupation.skills)),
  };
}

function countByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe.skipIf(!isThere)('ESCO 1.1.1, as it is published', () => {
  const graph = openTestGraph();
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
  });
  afterAll(() => graph.close());

  async function exported(): Promise<string> {
    const pieces: string[] = [];
    for await (const piece of exportCatalogue(graph)) pieces.push(piece);
    return pieces.join('');
  }

  test('all rows are carried but those that are reported, and a second import changes nothing', async () => {
    const startedAt = performance.now();
    const { documents, findings } = await readSources(ARCHIVES, escoImporter.format);
    const options = { priorFindings: findings };
    const first = await importCatalogue(graph, documents, options);
    const seconds = (performance.now() - startedAt) / 1000;
    process.stderr.write(`ESCO: archives to graph in ${seconds.toFixed(1)} s.\n`);
    expect(first.counts).toEqual({ frameworks: 2, skills: 13_896 + 647, occupations: 3_007 });
    expect(countByRule(first.findings)).toEqual({
      'esco.file.unread': 8,
      'esco.column.unread': 19,
      'esco.isco-group.unread': 1,
      'esco.group.missing': 7,
      'esco.skill-type': 6,
      'esco.self': 1,
      'esco.unknown': 68,
    });
    const before = await exported();
    expect(countLinks(JSON.parse(before) as Catalogue)).toEqual({
      broader: 20_656,
      related: 5_899 - 1,
      needs: 123_855 - 67,
    });
    const version = await readCatalogueVersion(graph, LIMITS);
    const second = await importCatalogue(graph, documents, options);
    expect(second.findings).toEqual(first.findings);
    expect(await readCatalogueVersion(graph, LIMITS)).toBe(version);
    expect(await exported()).toBe(before);
  });
});
