import type { GraphTarget } from '../../../src/graph/graph.ts';

// One server in a process of its own: told where the graph is, it tells where it serves.

const [, , server, target] = process.argv;
const { serve } = (await import(new URL(server ?? '', import.meta.url).href)) as {
  readonly serve: (target: GraphTarget) => Promise<string>;
};
process.send?.(await serve(JSON.parse(target ?? '') as GraphTarget));
process.on('disconnect', () => process.exit(0));
