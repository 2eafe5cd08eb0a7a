import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { exportCatalogue } from '../../src/services/exportCatalogue.ts';

/** The graph's catalogue as its export gives it. */
export async function exportedCatalogue(graph: Graph): Promise<Catalogue> {
  const pieces: string[] = [];
  for await (const piece of exportCatalogue(graph)) pieces.push(piece);
  return JSON.parse(pieces.join('')) as Catalogue;
}
