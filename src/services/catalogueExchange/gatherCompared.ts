import type {
  CatalogueList,
  CatalogueRecord,
  CatalogueRecords,
} from '../../domain/catalogueKind.ts';
import { compareText } from '../../domain/compareText.ts';
import type { readCompared } from '../../graph/catalogue/readCompared.ts';
import type {
  ComparedCredential,
  SkillLookup,
} from '../../rules/analysts/duplicates/comparable.ts';
import { uniteByUri } from '../../rules/skillIndex.ts';

type Held = Awaited<ReturnType<typeof readCompared>>;

/** What of the documents tells whether micro-credentials teach the same; nothing else of them is kept. */
export interface ComparedRecords {
  readonly add: (list: CatalogueList, record: CatalogueRecord) => void;
  /** What the graph holds once the documents are written: the documents' records over those that it held. */
  over(held: Held): SkillLookup & { readonly credentials: readonly ComparedCredential[] };
}

export function gatherCompared(): ComparedRecords {
  const credentials = new Map<string, ComparedCredential>();
  const outcomes = new Map<string, readonly string[]>();
  const addresses = new Map<string, string | null>();
  return {
    add: (list, record) => {
      const { id } = record;
      // The list says what the record is.
      if (list === 'microCredentials') {
        credentials.set(id, compared(record as CatalogueRecords['microCredentials']));
      } else if (list === 'learningOutcomes') {
        const { skills = [] } = record as CatalogueRecords['learningOutcomes'];
        outcomes.set(id, [...new Set(skills.map(({ skill }) => skill))]);
      } else if (list === 'skills') {
        addresses.set(id, (record as CatalogueRecords['skills']).uri ?? null);
      }
    },
    over: (held) => {
      const skillsOf = new Map([
        ...held.outcomes.map(({ id, skillIds }) => [id, skillIds] as const),
        ...outcomes,
      ]);
      const uris = new Map([
        ...held.addresses.map(({ id, uri }) => [id, uri] as const),
        ...addresses,
      ]);
      return {
        credentials: inOrder(new Map([...held.credentials.map(byId), ...credentials])),
        outcomes: {
          get: (id) => ({ skills: (skillsOf.get(id) ?? []).map((skillId) => ({ skillId })) }),
        },
        skills: uniteByUri(inOrder(new Map([...uris].map(([id, uri]) => [id, { id, uri }])))),
      };
    },
  };
}

function compared(record: CatalogueRecords['microCredentials']): ComparedCredential {
  return {
    id: record.id,
    title: record.title,
    otherTitles: Object.values(record.titles ?? {}),
    level: record.level ?? null,
    ownerId: record.owner,
    status: record.status ?? 'CURRENT',
    outcomes: record.outcomes.map(({ outcome, required }) => ({ outcomeId: outcome, required })),
  };
}

function byId(row: ComparedCredential): readonly [string, ComparedCredential] {
  return [row.id, row];
}

function inOrder<T>(entries: ReadonlyMap<string, T>): readonly T[] {
  return [...entries].sort(([left], [right]) => compareText(left, right)).map(([, each]) => each);
}
