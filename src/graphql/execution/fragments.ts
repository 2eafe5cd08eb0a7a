import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { NodeStore } from '../../services/catalogue/nodeStore.ts';

/** A node as an answer writes it. */
export interface Fragment {
  readonly text: string;
  /** The objects in it: a request is charged for them, whoever had them written first. */
  readonly objects: number;
}

/** Written nodes of one version of the catalogue and one day, by what writes them and the node. */
export interface Fragments {
  of(writer: object, node: object): Fragment | undefined;
  keep(writer: object, node: object, fragment: Fragment): void;
}

export type FragmentsOf = (store: NodeStore, today: CalendarDate) => Fragments;

/** All of one version together. */
const KEPT_BYTES_MOST = 64_000_000;
/** JavaScript keeps a text with macrons in two bytes a letter. */
const LETTER_BYTES = 2;
/** What an entry costs beside its letters. */
const ENTRY_BYTES = 150;

export function rememberFragments(): FragmentsOf {
  const ofStores = new WeakMap<NodeStore, { today: CalendarDate; fragments: Fragments }>();
  return (store, today) => {
    let held = ofStores.get(store);
    if (held?.today !== today) {
      held = { today, fragments: openFragments() };
      ofStores.set(store, held);
    }
    return held.fragments;
  };
}

function openFragments(): Fragments {
  let kept = new Map<object, Map<object, Fragment>>();
  let bytes = 0;
  return {
    of: (writer, node) => kept.get(writer)?.get(node),
    keep(writer, node, fragment) {
      bytes += LETTER_BYTES * fragment.text.length + ENTRY_BYTES;
      if (bytes > KEPT_BYTES_MOST) {
        // What is asked for again is soon written again.
        kept = new Map();
        bytes = 0;
      }
      const ofWriter = kept.get(writer) ?? new Map<object, Fragment>();
      kept.set(writer, ofWriter);
      ofWriter.set(node, fragment);
    },
  };
}
