import type { CalendarDate } from '../../../domain/calendarDate.ts';
import { compareText } from '../../../domain/compareText.ts';
import type { PlanningMicroCredential } from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { isCurrent } from '../../takeable.ts';
import type { CheckOf } from '../check.ts';
import { contentIndex, contentKey, outcomeIdsOf, qualificationsWithAll } from '../contentIndex.ts';
import { isOfType } from '../exact.ts';
import type { JudgedCredential } from '../subject.ts';

/** The same required outcomes as something approved that was listed no later and is current that day. */
export const duplication: CheckOf<'duplication'> = {
  credential: ({ allowed }, credential, { index, policy: { jurisdiction }, on }) => {
    const same = sameContent(index, credential, on).filter(
      (other) => other.jurisdiction === jurisdiction && other.recognition === 'APPROVED',
    );
    if (same.length === 0) return [];
    const actual = same.map(({ id }) => id).sort(compareText);
    const others = actual.join(', ');
    return [
      {
        actual,
        limit: { allowed },
        ids: [...credential.ids, ...actual],
        message: `"${credential.title}" requires the same outcomes as ${others}${allowed ? ', which is allowed' : ''}.`,
        ...(allowed ? { atMost: 'NOTE' as const } : {}),
      },
    ];
  },
};

/** A part of an unbundled qualification is one; so is what lies whole inside a qualification. */
export const breakingUp: CheckOf<'breaking-up'> = {
  credential: ({ allowed }, credential, { index, policy: { jurisdiction } }) => {
    const within = qualificationsWithAll(index, credential.outcomes).filter(
      (each) => each.jurisdiction === jurisdiction,
    );
    if (credential.kind === 'MICRO_CREDENTIAL' && within.length === 0) return [];
    const actual = within.map(({ id }) => id).sort(compareText);
    const whole = actual.length === 0 ? 'a qualification' : actual.join(', ');
    return [
      {
        actual,
        limit: { allowed },
        message: `All that "${credential.title}" requires is part of ${whole}: it may have been made by breaking that up.`,
        ...(allowed ? { atMost: 'NOTE' as const } : {}),
      },
    ];
  },
};

/** Something small does not require all that a whole qualification is made of. */
export const lessThanWhole: CheckOf<'less-than-whole'> = {
  credential: ({ types }, credential, { index, policy: { jurisdiction } }) => {
    const required = new Set(credential.outcomes.map(({ id }) => id));
    const covered = qualificationsWithSome(index, credential)
      .filter((each) => each.jurisdiction === jurisdiction && isOfType(each.type, types))
      .filter((each) => [...outcomeIdsOf(each)].every((id) => required.has(id)))
      .map(({ id }) => id)
      .sort(compareText);
    if (covered.length === 0) return [];
    return [
      {
        actual: covered,
        limit: { types },
        ids: [...credential.ids, ...covered],
        message: `"${credential.title}" requires all of ${covered.join(', ')}: a micro-credential is smaller than that.`,
      },
    ];
  },
};

function sameContent(
  index: CatalogueIndex,
  { id, listedOn, outcomes }: JudgedCredential,
  on: CalendarDate,
): readonly PlanningMicroCredential[] {
  const key = contentKey(outcomes.map((outcome) => outcome.id));
  return (contentIndex(index).sameContent.get(key) ?? []).filter(
    (other) =>
      other.id !== id &&
      isCurrent(other, on) &&
      (other.listedOn === null || other.listedOn <= (listedOn ?? on)),
  );
}

function qualificationsWithSome(index: CatalogueIndex, { outcomes }: JudgedCredential) {
  const { qualificationsOf } = contentIndex(index);
  return [...new Set(outcomes.flatMap(({ id }) => qualificationsOf.get(id) ?? []))];
}
