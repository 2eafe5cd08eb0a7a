import type { Random } from '../random.ts';

/** One question over HTTP: document and variables. */
export interface Question {
  readonly query: string;
  readonly variables: object;
}

const SEARCH = `query ($text: String!, $after: String) {
  search(text: $text, first: 20, after: $after) {
    totalCount nodes { kind score matched node { id } } pageInfo { endCursor }
  }
}`;

/** As a list of results shows it: what is found has to be read. */
const DESCRIBED = SEARCH.replace(
  'node { id }',
  `node { id
    ... on Skill { name description } ... on Occupation { title description }
    ... on LearningOutcome { title credits level } ... on MicroCredential { title credits level }
  }`,
);

const SHELF = `query ($filter: ShelfFilter, $orderBy: [ShelfOrder!], $after: String) {
  supermarket(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    facets { name values { value label count } }
    nodes { credits fee item { __typename ... on MicroCredential { title } } }
    pageInfo { endCursor }
  }
}`;

const SKILLS = `query ($after: String) {
  skills(first: 100, after: $after) { nodes { id name } pageInfo { endCursor hasNextPage } }
}`;

/** What people type: a name, its beginning, one word of it, or any of these with a typo. */
export function searchQuestions(
  names: readonly string[],
  count: number,
  random: Random,
  described = false,
): readonly Question[] {
  const query = described ? DESCRIBED : SEARCH;
  return Array.from({ length: count }, () => {
    const name = random.pick(names);
    const words = name.split(' ');
    const text = random.pick([
      name,
      words.slice(0, 2).join(' '),
      random.pick(words),
      name.slice(0, Math.max(3, Math.floor(name.length / 2))),
      misspelt(name, random),
      misspelt(random.pick(words), random),
    ]);
    return { query, variables: { text: text.slice(0, 100) } };
  });
}

function misspelt(text: string, random: Random): string {
  const place = random.whole(1, Math.max(1, text.length - 2));
  return text.slice(0, place) + text.slice(place + 1);
}

export function shelfQuestions(
  skillIds: readonly string[],
  count: number,
  random: Random,
): readonly Question[] {
  return Array.from({ length: count }, () => ({
    query: SHELF,
    variables: {
      filter: random.pick([
        {},
        { modes: ['ONLINE'] },
        { minLevel: random.whole(1, 4), maxFee: random.whole(100, 900) },
        { skillIds: [random.pick(skillIds), random.pick(skillIds)] },
        { regions: ['Auckland'], maxCredits: random.whole(10, 60) },
      ]),
      orderBy: [random.pick(['TITLE_ASC', 'FEE_ASC', 'CREDITS_DESC'])],
    },
  }));
}

/** Lists to walk from the first page to the last; `list` is the name of the field that holds the page. */
export const walks: readonly (Question & { readonly list: string; readonly pagesMost: number })[] =
  [
    { list: 'skills', query: SKILLS, variables: {}, pagesMost: 200 },
    { list: 'search', query: SEARCH, variables: { text: 'manage' }, pagesMost: 60 },
    { list: 'supermarket', query: SHELF, variables: { orderBy: ['FEE_ASC'] }, pagesMost: 60 },
  ];
