/** One way to serve the nested read: a server, the question in its own words, and its answer in everybody's. */
export interface Way {
  readonly name: string;
  /** A module of this folder that exports `serve`. */
  readonly server: string;
  readonly query: string;
  /** The variables of every question in turn, for pages of ids. */
  readonly questions: (pages: Pages) => readonly object[];
  readonly outlineOf: (data: Answer) => readonly QualificationOutline[];
}

type Pages = readonly (readonly string[])[];

type Answer = Readonly<Record<string, unknown>>;

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

interface OutcomeOutline extends Titled {
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly microCredentials: readonly Titled[];
}

/** What every way has to answer, in one form. */
export interface QualificationOutline extends Titled {
  readonly groups: readonly {
    readonly name: string;
    readonly outcomes: readonly OutcomeOutline[];
  }[];
}

const OWN_QUERY = `query Nested($ids: [ID!]!, $first: Int = 20) {
  qualifications(filter: { ids: $ids }, first: $first) {
    nodes {
      id title level
      groups {
        name
        outcomes {
          id title level
          skills { skill { id name } }
          microCredentials { id title level }
        }
      }
    }
  }
}`;

const PLAIN_FIELDS = `
  id title level
  groups { name outcomes {
    id title level
    skills { id name }
    microCredentials { id title level }
  } }`;

interface OwnAnswer {
  readonly qualifications: {
    readonly nodes: readonly (Titled & {
      readonly groups: readonly {
        readonly name: string;
        readonly outcomes: readonly (Titled & {
          readonly skills: readonly {
            readonly skill: { readonly id: string; readonly name: string };
          }[];
          readonly microCredentials: readonly Titled[];
        })[];
      }[];
    })[];
  };
}

function outlineOfOwn(data: Answer): readonly QualificationOutline[] {
  const { qualifications } = data as unknown as OwnAnswer;
  return qualifications.nodes.map((qualification) => ({
    ...qualification,
    groups: qualification.groups.map((group) => ({
      ...group,
      outcomes: group.outcomes.map((outcome) => ({
        ...outcome,
        skills: outcome.skills.map(({ skill }) => skill),
      })),
    })),
  }));
}

const outlineOfPlain = (data: Answer) => data['qualifications'] as readonly QualificationOutline[];

const again = (pages: Pages) => pages.map((ids) => ({ ids }));

const LONGEST_PAGE = 100;

/** The same pages under thousands of different variables, so that no answer to the same question is at hand. */
function anew(pages: Pages): readonly object[] {
  const shortest = pages[0]?.length ?? 1;
  const questions: object[] = [];
  for (let turned = 0; turned < shortest; turned += 1) {
    for (let first = shortest; first <= LONGEST_PAGE; first += 1) {
      for (const ids of pages) {
        questions.push({ ids: [...ids.slice(turned), ...ids.slice(0, turned)], first });
      }
    }
  }
  return questions;
}

export const ways: readonly Way[] = [
  {
    name: 'Stackway, questions that come again',
    server: 'stackwayServer.ts',
    query: OWN_QUERY,
    questions: again,
    outlineOf: outlineOfOwn,
  },
  {
    name: 'Stackway, no question asked before',
    server: 'stackwayServer.ts',
    query: OWN_QUERY,
    questions: anew,
    outlineOf: outlineOfOwn,
  },
  {
    name: 'Stackway, nothing remembered',
    server: 'stackwayForgetfulServer.ts',
    query: OWN_QUERY,
    questions: again,
    outlineOf: outlineOfOwn,
  },
  {
    name: 'Apollo + DataLoader',
    server: 'dataLoaderServer.ts',
    query: `query Nested($ids: [ID!]!) { qualifications(ids: $ids) { ${PLAIN_FIELDS} } }`,
    questions: again,
    outlineOf: outlineOfPlain,
  },
  {
    name: '@neo4j/graphql + Apollo',
    server: 'neo4jGraphqlServer.ts',
    query: `query Nested($ids: [ID!]!) {
      qualifications(where: { id: { in: $ids } }) { ${PLAIN_FIELDS} }
    }`,
    questions: again,
    outlineOf: outlineOfPlain,
  },
];

/** The same for equal answers, whatever order a way gives its lists in. */
export function fingerprint(outline: readonly QualificationOutline[]): string {
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const titled = ({ id, title, level }: Titled) => [id, title, level];
  return JSON.stringify(
    byId(outline).map((qualification) => [
      ...titled(qualification),
      qualification.groups
        .toSorted((left, right) => (left.name < right.name ? -1 : 1))
        .map((group) => [
          group.name,
          byId(group.outcomes).map((outcome) => [
            ...titled(outcome),
            byId(outcome.skills).map(({ id, name }) => [id, name]),
            byId(outcome.microCredentials).map(titled),
          ]),
        ]),
    ]),
  );
}
