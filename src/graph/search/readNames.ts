import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { kindOfLabel } from '../node/kinds.ts';
import { translatedTitles } from '../node/translatedTitles.ts';
import { type PageParams, readPages } from '../readPages.ts';
import { listOf, optional, statement, text, whole } from '../statement.ts';

/** Every name of an entry that people may look for. */
export interface EntryNames {
  readonly id: string;
  readonly kind: NodeKind;
  /** Null for an offering, which has none. */
  readonly name: string | null;
  /** Alternative names, titles in other languages, the code; each once, the main name left out. */
  readonly otherNames: readonly string[];
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly titles: readonly { readonly title: string }[];
  readonly code: string | null;
}

const readEntryNames = statement<PageParams, Row>('search/readNames', {
  params: { after: text, limit: whole },
  row: {
    id: text,
    label: text,
    name: optional(text),
    otherNames: listOf(text),
    titles: translatedTitles,
    code: optional(text),
  },
});

/** Small enough that one page keeps the event loop for some milliseconds only, names being many. */
const PAGE_SIZE = 500;

/** The names of all that the API answers with, by id, a page at a time. */
export async function* readNames(
  graph: Graph,
  limits: RunLimits,
): AsyncGenerator<readonly EntryNames[]> {
  for await (const rows of readPages(graph, readEntryNames, PAGE_SIZE, limits)) {
    yield rows.flatMap((row) => {
      const kind = kindOfLabel[row.label];
      return kind === undefined ? [] : [toNames(kind, row)];
    });
  }
}

function toNames(kind: NodeKind, { id, name, otherNames, titles, code }: Row): EntryNames {
  const others = new Set([...otherNames, ...titles.map(({ title }) => title)]);
  if (code !== null) others.add(code);
  if (name !== null) others.delete(name);
  return { id, kind, name, otherNames: [...others] };
}
