import type { CatalogueDocument } from '../../domain/node/catalogueDocument.ts';
import type { CatalogueNodes } from '../../domain/node/catalogueNode.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import type { CatalogueServices } from '../../services/catalogue/catalogueServices.ts';
import type { NodeStore } from '../../services/catalogue/nodeStore.ts';
import type { Deadline } from '../deadline.ts';
import type { Budget } from '../limits/budget.ts';
import type { NodeReader } from '../nodeReader.ts';
import { type EdgeSelection, namedNode, selectedEdges } from '../selectedEdges.ts';
import { PENDING } from './pending.ts';

/** Nodes that are at hand, at once; what is not is gathered, to be read together. */
export interface GatheringReader extends NodeReader {
  /** Begins a pass: objects are counted anew. */
  begin(): void;
  /** The count of this pass. */
  budget(): Budget;
  /** Reads what has been gathered since the last time: one statement a kind. Throws NOT_FOUND where the catalogue does not hold it. */
  readGathered(): Promise<void>;
}

interface Sources {
  readonly catalogue: CatalogueServices;
  readonly store: NodeStore;
  readonly deadline: Deadline;
  readonly openBudget: () => Budget;
}

/** Wanted nodes of one kind, with all the edges that any of them is wanted with. */
interface Wanted {
  readonly ids: Set<string>;
  readonly edges: Set<string>;
}

export function createGatheringReader(sources: Sources): GatheringReader {
  const { store, openBudget } = sources;
  const known = openKnown();
  let budget = openBudget();
  let wanted = openWanted();

  function load<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    { bits, names, idAlone }: EdgeSelection,
  ): CatalogueNodes[Kind] | Promise<never> {
    budget.spend(1);
    if (idAlone) return namedNode(kind, id);
    const node = store.known(kind, id, bits);
    if (node) return node;
    const ofKind = wanted.nodes.get(kind) ?? { ids: new Set(), edges: new Set() };
    wanted.nodes.set(kind, ofKind);
    ofKind.ids.add(id);
    for (const name of names) ofKind.edges.add(name);
    return PENDING;
  }

  return {
    begin() {
      budget = openBudget();
    },
    budget: () => budget,
    readGathered() {
      const gathered = wanted;
      wanted = openWanted();
      return readWanted(sources, gathered, known);
    },
    one: (kind, id, info) => load(kind, id, selectedEdges(info, kind)),
    maybe: (kind, id, info) => (id === null ? null : load(kind, id, selectedEdges(info, kind))),
    all(kind, ids, info) {
      const edges = selectedEdges(info, kind);
      return ids.map((id) => load(kind, id, edges));
    },
    referenced: ({ kind, id }, info) => load(kind, id, selectedEdges(info, kind)),
    anyOf(allowed, id, info) {
      const found = known.kinds.get(id);
      if (found === undefined) {
        wanted.kindsOf.add(id);
        return PENDING;
      }
      const kind = allowed.find((candidate) => candidate === found);
      if (kind === undefined) throw new ProblemError(notFound('id', id));
      return load(kind, id, selectedEdges(info, kind));
    },
    document(title) {
      if (title === null) return null;
      const document = known.documents.get(title);
      if (document !== undefined) return document;
      wanted.documents.add(title);
      return PENDING;
    },
  };
}

const openWanted = () => ({
  nodes: new Map<NodeKind, Wanted>(),
  kindsOf: new Set<string>(),
  documents: new Set<string>(),
});

/** What one answer has looked up; nodes are in the store. */
const openKnown = () => ({
  kinds: new Map<string, NodeKind>(),
  documents: new Map<string, CatalogueDocument | null>(),
});

async function readWanted(
  { catalogue, store, deadline }: Sources,
  wanted: ReturnType<typeof openWanted>,
  known: ReturnType<typeof openKnown>,
): Promise<void> {
  const limits = deadline.limits();
  const reads = [...wanted.nodes].map(async ([kind, { ids, edges }]) => {
    const read = await store.read(kind, [...ids], [...edges], limits);
    if (read.length < ids.size) throw new ProblemError(notFound('id', [...ids].join(' ')));
  });
  if (wanted.kindsOf.size > 0) reads.push(readKinds());
  if (wanted.documents.size > 0) reads.push(readDocuments());
  await Promise.all(reads);

  async function readKinds() {
    const ids = [...wanted.kindsOf];
    for (const { id, kind } of await catalogue.findKinds(store, ids, limits)) {
      known.kinds.set(id, kind);
      wanted.kindsOf.delete(id);
    }
    const [unknown] = wanted.kindsOf;
    if (unknown !== undefined) throw new ProblemError(notFound('id', unknown));
  }

  async function readDocuments() {
    const titles = [...wanted.documents];
    const found = await catalogue.readDocuments(store, titles, limits);
    const byTitle = new Map(found.map((document) => [document.title, document]));
    for (const title of titles) known.documents.set(title, byTitle.get(title) ?? null);
  }
}
