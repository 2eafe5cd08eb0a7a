import type { GraphTarget } from '../../../src/graph/graph.ts';
import { forgetNodes } from '../../../src/services/catalogue/nodeStore.ts';
import { serveWith } from './serveStackway.ts';

/** Every request reads all of its nodes from the graph, as the first one after an import does. */
export const serve = (target: GraphTarget) => serveWith(target, forgetNodes);
