import type { NodeKind, NodeReference } from '../../domain/node/nodeKind.ts';
import { compareText } from '../../domain/compareText.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { decodeCursor, encodeCursor } from '../catalogue/cursor.ts';
import { type PageQuestion, pageSize } from '../catalogue/pageQuestion.ts';
import { firstInOrder } from '../firstInOrder.ts';
import { type Page, pageOf } from '../page.ts';
import type { NameIndex } from './nameIndex.ts';
import { POINTS_MOST } from './namePoints.ts';
import { type Ranking, rankNames } from './rankNames.ts';
import { soughtWords } from './soughtWords.ts';

export interface SearchQuestion extends PageQuestion {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
}

/** What was found, and in which of its names. */
export interface SearchHit {
  readonly reference: NodeReference;
  /** Ten-thousandths. */
  readonly points: number;
  readonly matched: string;
}

/** A place among what was found: points first, then the main name, then the id. */
interface Place {
  readonly points: number;
  readonly name: string;
  readonly id: string;
}

const LIST = 'search';
const KEY = /^(\d{4}) (.*)$/su;

export function searchCatalogue(index: NameIndex, question: SearchQuestion): Page<SearchHit> {
  const size = pageSize(question);
  const after = question.after ? decodePlace(question.after) : null;
  const ranking = find(index, question);
  const place = (entry: number): Place => {
    const { name = '', id = '' } = index.entries[entry] ?? {};
    return { points: ranking.points(entry), name, id };
  };
  const rest = after
    ? ranking.entries.filter((entry) => comparePlaces(place(entry), after) > 0)
    : ranking.entries;
  // Most are told apart by their points, and need no place of their own.
  const compare = (left: number, right: number) =>
    ranking.points(right) - ranking.points(left) || comparePlaces(place(left), place(right));
  const entries = firstInOrder(rest, size + 1, compare).flatMap((entry) => {
    const found = index.entries[entry];
    if (!found) return [];
    const reference: NodeReference = { kind: found.kind, id: found.id };
    const node = { reference, points: ranking.points(entry), matched: ranking.matched(entry) };
    return [{ node, cursor: encodePlace(place(entry)) }];
  });
  return pageOf(entries, size, after !== null, ranking.entries.length);
}

function find(index: NameIndex, { text, kinds }: SearchQuestion): Ranking {
  const words = soughtWords('text', text);
  const wanted = kinds && kinds.length > 0 ? new Set(kinds) : null;
  const wants = (entry: number) => {
    const kind = index.entries[entry]?.kind;
    return kind !== undefined && (wanted?.has(kind) ?? true);
  };
  const ranking = rankNames(index, { words, tolerant: true, wants });
  const id = text.trim();
  const itself = index.entryById.get(id);
  if (itself === undefined || !wants(itself)) return ranking;
  return {
    entries: [itself, ...ranking.entries.filter((entry) => entry !== itself)],
    points: (entry) => (entry === itself ? POINTS_MOST : ranking.points(entry)),
    matched: (entry) => (entry === itself ? id : ranking.matched(entry)),
  };
}

function comparePlaces(left: Place, right: Place): number {
  return (
    right.points - left.points ||
    compareText(left.name, right.name) ||
    compareText(left.id, right.id)
  );
}

function encodePlace({ points, name, id }: Place): string {
  return encodeCursor(LIST, { text: `${String(points).padStart(4, '0')} ${name}`, id });
}

function decodePlace(cursor: string): Place {
  const { text, id } = decodeCursor(LIST, cursor);
  const [, points, name] = KEY.exec(text) ?? [];
  if (points !== undefined && name !== undefined) return { points: Number(points), name, id };
  const message = `after is not a cursor of ${LIST}.`;
  throw new ProblemError(badInput('after', `a cursor of ${LIST}`, cursor, message));
}
