import { openGraph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openAnalystServices } from '../../../src/services/analysts/analystServices.ts';
import { planStatements } from '../../../src/services/catalogue/planStatements.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { openPlanner } from '../../../src/services/planning/planner.ts';
import { openPlanningCache } from '../../../src/services/planning/planningCache.ts';
import { openSkillReading } from '../../../src/services/reading/skillReading.ts';
import { sourceOf } from '../../support/catalogueSources.ts';
import { withBenchGraph } from '../benchGraph.ts';
import { generateReadsCatalogue } from '../reads/readsCatalogue.ts';

const OUTCOMES = ['lo:1', 'lo:500', 'lo:1000', 'lo:2000', 'lo:3000', 'lo:3999'];
const CREDENTIALS = ['mc:1', 'mc:300', 'mc:600', 'mc:900', 'mc:1200', 'mc:1499'];

/** What rests on outcomes and micro-credentials: 4,000 and 1,500, after a start, each asked for twice. */
export async function benchImpact(): Promise<void> {
  await withBenchGraph(async (target) => {
    const graph = openGraph(target);
    await migrate(graph);
    const report = await importCatalogue(graph, [sourceOf(generateReadsCatalogue(1))]);
    if (!report.written) throw new Error(JSON.stringify(report.findings.slice(0, 5)));
    const planner = openPlanner();
    try {
      const cache = openPlanningCache(graph);
      await planner.warmUp(await cache.current({}));
      await planStatements(graph, {});
      const reading = openSkillReading({
        graph,
        model: null,
        onProgress: () => undefined,
        onFailure: () => undefined,
      });
      const analysts = openAnalystServices({ graph, cache, planner, policies: [], reading });
      for (const [kind, ids] of [
        ['outcomes', OUTCOMES],
        ['micro-credentials', CREDENTIALS],
      ] as const) {
        const times: string[] = [];
        for (const id of [...ids, ...ids]) {
          const startedAt = performance.now();
          await analysts.impact(id, {});
          times.push((performance.now() - startedAt).toFixed(0));
        }
        process.stdout.write(`impact: ${kind}, one after the other: ${times.join(' ')} ms\n`);
      }
      await reading.close();
    } finally {
      await planner.close();
      await graph.close();
    }
  });
}
