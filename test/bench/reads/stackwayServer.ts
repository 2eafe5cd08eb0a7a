import type { GraphTarget } from '../../../src/graph/graph.ts';
import { rememberNodes } from '../../../src/services/catalogue/nodeStore.ts';
import { serveWith } from './serveStackway.ts';

export const serve = (target: GraphTarget) => serveWith(target, rememberNodes);
