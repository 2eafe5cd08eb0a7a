import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../src/commands/readSources.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { nceaImporter } from '../../src/importers/ncea/nceaImporter.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { type Api, startApi } from '../graphql/support/startApi.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const LISTING = fileURLToPath(new URL('../../../shared/data/nz-ncea', import.meta.url));
const isThere = existsSync(LISTING);
if (!isThere) process.stderr.write(`SKIPPED: ${LISTING} is not there; no ALQ of NCEA standards.\n`);

const MAJOR = 'field:dass:business';
const COMPLETION = `query Complete($input: AlqCompletionInput!) {
  alqCompletion(input: $input) {
    status
    counted { outcome { id credits } }
    plans {
      newCredits
      totalCredits
      share { numerator denominator met }
      newOutcomes { id code credits level topField { id } }
      proof { status objective { objective value bound proven } candidates }
      explanation
    }
    conflicts { requirement }
  }
}`;

interface Completion {
  readonly status: string;
  readonly counted: readonly { readonly outcome: { readonly credits: number } }[];
  readonly plans: readonly {
    readonly newCredits: number;
    readonly totalCredits: number;
    readonly share: { readonly numerator: number; readonly denominator: number; met: boolean };
    readonly newOutcomes: readonly { id: string; credits: number; topField: { id: string } }[];
    readonly proof: { readonly status: string; readonly candidates: number };
  }[];
  readonly conflicts: readonly { readonly requirement: string }[];
}

describe.skipIf(!isThere)('an ALQ of real NCEA standards', () => {
  const graph = openTestGraph();
  let api: Api;
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
    const { documents, findings } = await readSources(LISTING, nceaImporter.format);
    const report = await importCatalogue(graph, documents, { priorFindings: findings });
    if (!report.written) throw new Error(JSON.stringify(report.findings.slice(0, 5)));
    expect(report.counts).toMatchObject({ learningOutcomes: 1518 });
    api = await startApi(graph);
  });
  afterAll(async () => {
    await api.close();
    await graph.close();
  });

  /** Three standards of Accounting, 13 credits, and what would complete the ALQ with a major in business. */
  async function complete(constraints: object): Promise<Completion> {
    const achievements = ['90976', '90977', '90978'].map((code) => ({
      outcomeId: `nz:std:${code}`,
      achievedOn: '2024-11-30',
    }));
    const input = {
      holdings: { achievements },
      asOf: '2026-03-01',
      majorFieldId: MAJOR,
      constraints,
    };
    const { data, errors } = await api.ask<{ alqCompletion: Completion }>(COMPLETION, { input });
    expect(errors, JSON.stringify(api.log)).toEqual([]);
    return data.alqCompletion;
  }

  test('is completed with the fewest credits that are left, proven over every standard', async () => {
    const { status, counted, plans } = await complete({ allowUnoffered: true });
    expect(status).toBe('OPTIMAL');
    expect(counted.reduce((sum, { outcome }) => sum + outcome.credits, 0)).toBe(13);
    const [plan] = plans;
    if (!plan) throw new Error('no plan');
    expect(plan).toMatchObject({ newCredits: 27, totalCredits: 40, share: { met: true } });
    expect(plan.newOutcomes.reduce((sum, { credits }) => sum + credits, 0)).toBe(27);
    const inField = plan.newOutcomes.filter(({ topField }) => topField.id === MAJOR);
    const fieldCredits = 13 + inField.reduce((sum, { credits }) => sum + credits, 0);
    expect(plan.share).toMatchObject({ numerator: fieldCredits, denominator: 40 });
    expect(100 * fieldCredits).toBeGreaterThanOrEqual(51 * 40);
    expect(plan.proof.status).toBe('OPTIMAL');
    expect(plan.proof.candidates).toBeGreaterThan(1400);
  });

  test('cannot be completed with what is offered, since the listing names no offerings', async () => {
    const { status, conflicts } = await complete({});
    expect(status).toBe('INFEASIBLE');
    expect(conflicts.map(({ requirement }) => requirement)).toContain('NOTHING_OFFERED');
  });
});
