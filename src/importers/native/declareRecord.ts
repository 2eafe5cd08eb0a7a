import type { Learner, LearningOutcome, MicroCredential } from '../../domain/catalogue.ts';
import {
  type CatalogueList,
  type CatalogueRecords,
  kindOfList,
} from '../../domain/catalogueKind.ts';
import { toHundredths } from '../../domain/hundredths.ts';
import type { DeclaredEntry, Declarations } from './declarations.ts';
import { nativeKinds } from './nativeKinds.ts';
import type { Reference } from './reference.ts';
import { type Place, pointerTo, toFinding } from './toFinding.ts';

/** A well-formed record with the name of its list. */
export type ListedRecord = {
  [List in CatalogueList]: { readonly list: List; readonly record: CatalogueRecords[List] };
}[CatalogueList];

/** The sound members of a record, its id among them, with the name of its list. */
export type ListedMembers = {
  [List in CatalogueList]: {
    readonly list: List;
    readonly record: Partial<CatalogueRecords[List]> & { readonly id: string };
  };
}[CatalogueList];

/** Keeps what is judged over all documents of one record. */
export function declareRecord(into: Declarations, listed: ListedMembers, place: Place): void {
  const { id } = listed.record;
  for (const reference of referencesOf(listed)) {
    into.references.push({ ...reference, from: id, place });
  }
  // Of records that share an id, found above, the first stands.
  if (!declareId(into, id, kindOfList[listed.list], place, ['id'])) return;
  switch (listed.list) {
    case 'subjectFields':
      into.chains.broader.set(id, single(listed.record.broader));
      return;
    case 'skills':
      into.chains.broader.set(id, alone(listed.record.broader));
      return;
    case 'learningOutcomes':
      declareOutcome(into, id, listed.record);
      return;
    case 'microCredentials':
      declareCredential(into, id, listed.record, place);
      return;
    case 'learners':
      declareAchievements(into, id, listed.record, place);
      return;
    default:
  }
}

/** Keeps an id, or finds that it has been used before and says false. */
function declareId(
  into: Declarations,
  id: string,
  kind: DeclaredEntry['kind'],
  place: Place,
  path: readonly PropertyKey[],
  learnerId?: string,
): boolean {
  const former = into.entries.get(id);
  if (former) {
    const message = `is used twice: it stands at ${former.pointer} too`;
    into.findings.push(toFinding({ rule: 'id.unique', path, value: id, message }, place));
    return false;
  }
  const pointer = pointerTo(place.source, [...place.path, ...path]);
  into.entries.set(id, { kind, pointer, ...(learnerId === undefined ? {} : { learnerId }) });
  return true;
}

function referencesOf<List extends CatalogueList>(listed: {
  readonly list: List;
  readonly record: Partial<CatalogueRecords[List]>;
}): Iterable<Reference> {
  return nativeKinds[listed.list].references(listed.record);
}

function declareOutcome(
  { chains, credits }: Declarations,
  id: string,
  outcome: Partial<LearningOutcome>,
): void {
  chains.prerequisites.set(id, outcome.prerequisites ?? []);
  chains.partOf.set(id, single(outcome.partOf));
  chains.supersedes.set(id, alone(outcome.supersedes));
  const scaled = outcome.credits === undefined ? null : toHundredths(outcome.credits);
  if (scaled !== null) credits.set(id, scaled);
}

function declareCredential(
  into: Declarations,
  id: string,
  { credits, outcomes = [] }: Partial<MicroCredential>,
  place: Place,
): void {
  const scaled = credits === undefined ? null : toHundredths(credits);
  if (scaled === null || outcomes.length === 0) return;
  into.credentials.push({ id, place, outcomes, credits: scaled });
}

function declareAchievements(
  into: Declarations,
  learnerId: string,
  { achievements = [] }: Partial<Learner>,
  place: Place,
): void {
  for (const [index, { id }] of achievements.entries()) {
    declareId(into, id, 'Achievement', place, ['achievements', index, 'id'], learnerId);
  }
}

/** Each id as a group of its own: all of them are needed. */
function alone(ids: readonly string[] | undefined): readonly (readonly string[])[] {
  return (ids ?? []).map((id) => [id]);
}

function single(id: string | undefined): readonly (readonly string[])[] {
  return id === undefined ? [] : [[id]];
}
