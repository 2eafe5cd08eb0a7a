import type { LearningOutcome, MicroCredential } from '../../src/domain/catalogue.ts';
import { type Hundredths, toHundredths } from '../../src/domain/hundredths.ts';
import type { Seed } from './readSeed.ts';

const outcomesOf = (seed: Seed) =>
  new Map(seed.learningOutcomes.map((outcome) => [outcome.id, outcome]));

const hundredths = (value: number): number => toHundredths(value) ?? NaN;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const carriedBy = (
  { outcomes }: MicroCredential,
  byId: ReadonlyMap<string, LearningOutcome>,
  isRequired?: boolean,
): LearningOutcome[] =>
  outcomes
    .filter(({ required }) => isRequired === undefined || required === isRequired)
    .flatMap(({ outcome }) => byId.get(outcome) ?? []);

/** Credits outside of what the outcomes add up to; a level that none of the outcomes spans. */
export function implausibleCredentials(seed: Seed): string[] {
  const byId = outcomesOf(seed);
  const credits = (outcomes: readonly LearningOutcome[]) =>
    sum(outcomes.map((outcome) => hundredths(outcome.credits)));
  return seed.microCredentials.flatMap((credential) => {
    if (credential.outcomes.length === 0) return [];
    const least = credits(carriedBy(credential, byId, true));
    const most = least + credits(carriedBy(credential, byId, false));
    const own = hundredths(credential.credits);
    const levels = carriedBy(credential, byId).flatMap(({ level }) => level ?? []);
    const level = credential.level ?? NaN;
    return [
      ...(own >= least && own <= most ? [] : [`${credential.id}: ${own} not in ${least}-${most}`]),
      ...(level >= Math.min(...levels) && level <= Math.max(...levels)
        ? []
        : [`${credential.id}: level ${level} of ${levels.join(', ')}`]),
    ];
  });
}

export function credentialsWithoutSkills(seed: Seed): string[] {
  const byId = outcomesOf(seed);
  const placeholders = new Set(placeholderCredentials(seed));
  return seed.microCredentials
    .filter(({ id }) => !placeholders.has(id))
    .filter((credential) => !carriedBy(credential, byId).some(({ skills = [] }) => skills.length))
    .map(({ id }) => id);
}

export const placeholderCredentials = (seed: Seed): string[] =>
  seed.documents
    .filter(({ name }) => name === 'nz-register-2021-placeholders.json')
    .flatMap(({ content }) => content.microCredentials ?? [])
    .map(({ id }) => id);

/** A qualification's groups and capstone ask for exactly its credits, and each group can be met. */
export function unbalancedQualifications(seed: Seed): string[] {
  const byId = outcomesOf(seed);
  const creditsOf = (id: string) => hundredths(byId.get(id)?.credits ?? NaN);
  return seed.qualifications.flatMap(({ id, credits, groups, capstone }) => {
    const asked = groups.map(({ rule, outcomes }): Hundredths => {
      const offered = sum(outcomes.map(creditsOf));
      return rule.all ? offered : hundredths(rule.minCredits ?? 0);
    });
    const short = groups.filter(
      ({ outcomes }, index) => sum(outcomes.map(creditsOf)) < (asked[index] ?? 0),
    );
    const total = sum(asked) + (capstone === undefined ? 0 : creditsOf(capstone));
    return [
      ...short.map((group) => `${id}: group ${group.id} cannot be met`),
      ...(total === hundredths(credits) ? [] : [`${id}: ${total} asked, ${credits} stated`]),
    ];
  });
}

/** Achievements that could not have happened as written. */
export function impossibleAchievements(seed: Seed): string[] {
  const byId = outcomesOf(seed);
  const credentials = new Map(seed.microCredentials.map((item) => [item.id, item]));
  return seed.learners.flatMap(({ achievements }) =>
    achievements.flatMap(({ id, outcome, achievedOn, via }) => {
      const { validFrom = '', validTo = '9999-12-31' } = byId.get(outcome) ?? {};
      const credential = via === undefined ? undefined : credentials.get(via);
      return [
        ...(achievedOn < validFrom || achievedOn > validTo ? [`${id}: outcome not valid`] : []),
        ...(achievedOn < (credential?.listedOn ?? '') ? [`${id}: before its listing`] : []),
        ...(credential?.outcomes.every((carried) => carried.outcome !== outcome)
          ? [`${id}: not in ${credential.id}`]
          : []),
      ];
    }),
  );
}
