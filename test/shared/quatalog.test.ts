import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../src/commands/readSources.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { PathwayQuestion } from '../../src/domain/pathway.ts';
import type { ProofObjective } from '../../src/domain/plan.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { PrerequisiteTree } from '../../src/importers/quatalog/prerequisiteTree.ts';
import { quatalogImporter } from '../../src/importers/quatalog/quatalogImporter.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { type Api, startApi } from '../graphql/support/startApi.ts';
import { checkPathway } from '../oracle/pathways/checkPathway.ts';
import { type Checker, type GivenPathway, openChecker } from '../oracle/pathways/pathwayReading.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const COURSES = fileURLToPath(new URL('../../../shared/data/rpi-quatalog', import.meta.url));
const isThere = existsSync(COURSES);
if (!isThere) process.stderr.write(`SKIPPED: ${COURSES} is not there; no real prerequisites.\n`);

const AS_OF = '2026-03-01';
const QUERY = `query ($input: PathwayInput!) { pathways(input: $input) {
  status
  pathways {
    newCredits learningHours fee feeUnknownFor weeks finishesOn
    stages { number startsOn endsOn take {
      item { ... on LearningOutcome { id } } offering { id } newOutcomes { id } newCredits startsOn endsOn } }
    proof { status objective { objective value bound proven } milliseconds candidates } }
  conflicts { requirement } } }`;

interface Found {
  readonly status: string;
  readonly pathways: readonly {
    readonly learningHours: number;
    readonly newCredits: number;
    readonly feeUnknownFor: readonly string[];
    readonly stages: readonly {
      readonly number: number;
      readonly take: readonly {
        readonly item: { readonly id: string };
        readonly newOutcomes: readonly { readonly id: string }[];
      }[];
    }[];
    readonly proof: {
      readonly status: 'OPTIMAL' | 'TIME_LIMIT';
      readonly objective: readonly {
        readonly objective: ProofObjective;
        readonly value: number;
        readonly bound: number;
        readonly proven: boolean;
      }[];
    };
  }[];
  readonly conflicts: readonly { readonly requirement: string }[];
}

/** The trees themselves, read once more and apart from the importer. */
type Trees = ReadonlyMap<string, PrerequisiteTree>;

function readTrees(): Trees {
  const text = readFileSync(`${COURSES}/prerequisites.json`, 'utf8');
  const courses = JSON.parse(text) as Record<string, { prerequisites: PrerequisiteTree | null }>;
  return new Map(
    Object.entries(courses).flatMap(([code, { prerequisites }]) =>
      prerequisites ? [[idOf(code), prerequisites] as const] : [],
    ),
  );
}

function idOf(code: string): string {
  return `us:rpi:${code.toLowerCase().replace(' ', '-')}`;
}

function isMet(tree: PrerequisiteTree, held: ReadonlySet<string>): boolean {
  if (tree.type === 'course') return held.has(idOf(tree.course));
  return tree.type === 'and'
    ? tree.nested.every((child) => isMet(child, held))
    : tree.nested.some((child) => isMet(child, held));
}

/** In how many stages each course can be reached at the earliest; one that never can is not in it. */
function earliestStages(trees: Trees, ids: readonly string[]): ReadonlyMap<string, number> {
  const stages = new Map<string, number>();
  for (let stage = 1, before = -1; before !== stages.size; stage += 1) {
    before = stages.size;
    const held = new Set(stages.keys());
    for (const id of ids) {
      const tree = trees.get(id);
      if (!held.has(id) && (!tree || isMet(tree, held))) stages.set(id, stage);
    }
  }
  return stages;
}

describe.skipIf(!isThere)('pathways through real prerequisites', () => {
  const graph = openTestGraph();
  let api: Api;
  let checker: Checker;
  let catalogue: Catalogue;
  const trees = isThere ? readTrees() : new Map<string, PrerequisiteTree>();
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
    const { documents, findings } = await readSources(COURSES, quatalogImporter.format);
    const report = await importCatalogue(graph, documents, { priorFindings: findings });
    expect(report.written).toBe(true);
    const rules = findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'quatalog.unlisted')).toHaveLength(41);
    expect(rules).not.toContain('quatalog.course');
    const text = readFileSync(`${COURSES}/prerequisites.json`, 'utf8');
    const read = quatalogImporter.read([{ name: 'prerequisites.json', text }]);
    catalogue = read.catalogue;
    const surrounding = read.ifAbsent?.learningOutcomes ?? [];
    checker = openChecker({
      ...catalogue,
      learningOutcomes: [...(catalogue.learningOutcomes ?? []), ...surrounding],
    });
    api = await startApi(graph);
  });
  afterAll(async () => {
    await api.close();
    await graph.close();
  });

  test('every tree is carried whole: 4,113 courses, 1,001 trees', () => {
    const outcomes = catalogue.learningOutcomes ?? [];
    expect(outcomes).toHaveLength(4113);
    expect(trees.size).toBe(1001);
    let compared = 0;
    for (const { id, prerequisites = [] } of outcomes) {
      const tree = trees.get(id);
      expect(prerequisites.length > 0).toBe(tree !== undefined);
      if (!tree) continue;
      const named = [...new Set(prerequisites.flat())];
      // Each of its courses is held alone, and each is lacking alone.
      for (const held of [
        ...named.map((one) => [one]),
        ...named.map((one) => without(named, one)),
      ]) {
        const met = prerequisites.every((group) => group.some((need) => held.includes(need)));
        expect(met, `${id} with ${held.join()}`).toBe(isMet(tree, new Set(held)));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(4000);
  });

  test('the deepest courses are reached, valid under the rules alone and never sooner than can be', async () => {
    const ids = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
    const earliest = earliestStages(trees, ids);
    const deepest = [...earliest]
      .toSorted(([left, a], [right, b]) => b - a || left.localeCompare(right))
      .slice(0, 60);
    expect(deepest[0]?.[1]).toBeGreaterThanOrEqual(4);
    for (const [id, stage] of deepest) {
      const question = questionTo([id]);
      const found = await ask(question);
      expect(found.status, id).toBe('OPTIMAL');
      for (const pathway of found.pathways) {
        const given = toGiven(pathway);
        expect(checkPathway(checker, [], question, given), id).toEqual([]);
        expect(given.stages.length, id).toBeGreaterThanOrEqual(stage);
      }
    }
  });

  test('twenty of the deepest at once', async () => {
    const ids = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
    const earliest = earliestStages(trees, ids);
    const deepest = [...earliest].toSorted(
      ([left, a], [right, b]) => b - a || left.localeCompare(right),
    );
    const question = questionTo(deepest.slice(0, 20).map(([id]) => id));
    const { status, pathways } = await ask(question);
    expect(status).toBe('OPTIMAL');
    for (const pathway of pathways) {
      expect(checkPathway(checker, [], question, toGiven(pathway))).toEqual([]);
    }
  });

  test('a course that asks for one that is not listed is out of reach, and the prerequisite is named', async () => {
    const { status, conflicts } = await ask(questionTo(['us:rpi:arch-6360']));
    expect(status).toBe('INFEASIBLE');
    expect(conflicts.map(({ requirement }) => requirement)).toContain('PREREQUISITE');
  });

  function questionTo(ids: readonly string[]): PathwayQuestion {
    return {
      holdings: { achievements: [] },
      to: { kind: 'OUTCOMES', ids },
      asOf: AS_OF,
      minimise: ['ITEMS'],
      constraints: { allowUnoffered: true },
      alternatives: 3,
      limitMs: 20_000,
    };
  }

  async function ask({ to, asOf, minimise, constraints, alternatives, limitMs }: PathwayQuestion) {
    if (to.kind !== 'OUTCOMES') throw new Error('outcomes are asked for');
    const holdings = { achievements: [] };
    const asked = { asOf, minimise, constraints, alternatives, limitMs, holdings };
    const input = { ...asked, to: { outcomeIds: to.ids } };
    const { data, errors } = await api.ask<{ pathways: Found }>(QUERY, { input });
    expect(errors, JSON.stringify(api.log)).toEqual([]);
    return data.pathways;
  }
});

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

/** In hundredths, as the checker reads it. */
function toGiven(pathway: Found['pathways'][number]): GivenPathway {
  return {
    newCredits: pathway.newCredits * 100,
    learningHours: pathway.learningHours * 100,
    fee: null,
    feeUnknownFor: pathway.feeUnknownFor,
    weeks: null,
    finishesOn: null,
    proof: { ...pathway.proof, milliseconds: 0, candidates: 0 },
    stages: pathway.stages.map(({ number, take }) => ({
      number,
      startsOn: null,
      endsOn: null,
      take: take.map(({ item, newOutcomes }) => ({
        itemId: item.id,
        offeringId: null,
        newOutcomeIds: newOutcomes.map(({ id }) => id),
        newCredits: 0,
        startsOn: null,
        endsOn: null,
      })),
    })),
  };
}
