import fc from 'fast-check';
import type { Catalogue } from '../../../src/domain/catalogue.ts';

/** A list and a filter for it. */
export interface ListQuestion {
  readonly list: string;
  readonly filterType: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

const jurisdictions = fc.subarray(['NZ', 'IN', 'PH', 'INT']);
const level = fc.integer({ min: 1, max: 10 });
const credits = fc.constantFrom(0, 0.25, 1.1, 20, 500);
const day = fc.constantFrom('0500-01-01', '1500-06-30', '2026-03-01', '2500-12-31');
const sizes = { minLevel: level, maxLevel: level, minCredits: credits, maxCredits: credits };

/** A filter of some of these members: few, so that something is left to find. */
function filterOf(
  list: string,
  filterType: string,
  members: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<ListQuestion> {
  return fc
    .subarray(Object.keys(members), { maxLength: 3 })
    .chain((keys) =>
      fc.record(Object.fromEntries(Object.entries(members).filter(([key]) => keys.includes(key)))),
    )
    .map((filter) => ({ list, filterType, filter }));
}

/** Filters that name ids and words of this catalogue. */
export function arbitraryFilter(catalogue: Catalogue): fc.Arbitrary<ListQuestion> {
  const idsOf = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);
  const some = (ids: readonly (string | undefined)[]) =>
    fc.subarray([...new Set(ids.filter((id) => id !== undefined))]);
  const one = (ids: readonly string[]) =>
    ids.length > 0 ? fc.constantFrom(...ids) : fc.constant(null);
  const fields = some(idsOf(catalogue.subjectFields));
  const bodies = catalogue.organisations ?? [];
  const frameworkIds = some(idsOf(catalogue.frameworks));
  const skillIds = some(idsOf(catalogue.skills));
  const outcomeIds = some(idsOf(catalogue.learningOutcomes));
  const sectors = (records: readonly { readonly sector?: string }[] = []) =>
    some(records.map(({ sector }) => sector));
  return fc.oneof(
    filterOf('learningOutcomes', 'LearningOutcomeFilter', {
      ...sizes,
      jurisdictions,
      frameworkIds,
      skillIds,
      ids: outcomeIds,
      fieldIds: fields,
      setterIds: some(idsOf(bodies)),
      qualityAssured: fc.boolean(),
      status: fc.subarray(['CURRENT', 'EXPIRING', 'EXPIRED']),
    }),
    filterOf('skills', 'SkillFilter', {
      frameworkIds,
      ids: skillIds,
      kinds: fc.subarray(['SKILL', 'KNOWLEDGE', 'ATTITUDE']),
      broaderId: one(idsOf(catalogue.skills)),
    }),
    filterOf('microCredentials', 'MicroCredentialFilter', {
      ...sizes,
      jurisdictions,
      frameworkIds,
      skillIds,
      outcomeIds,
      ids: some(idsOf(catalogue.microCredentials)),
      fieldIds: fields,
      subjectIds: fields,
      ownerIds: some(idsOf(bodies)),
      ownerCategories: some(bodies.map(({ category }) => category)),
      recognition: fc.subarray(['APPROVED', 'UNIVERSITY', 'INDUSTRY', 'PROPOSED']),
      stackable: fc.boolean(),
      national: fc.boolean(),
      onRampToId: one(idsOf(catalogue.qualifications)),
      status: fc.subarray(['CURRENT', 'EXPIRING', 'DISCONTINUED']),
      reviewBefore: day,
      currentOn: day,
    }),
    filterOf('qualifications', 'QualificationFilter', {
      ...sizes,
      jurisdictions,
      outcomeIds,
      ids: some(idsOf(catalogue.qualifications)),
      types: some((catalogue.qualifications ?? []).map(({ type }) => type)),
      ownerIds: some(idsOf(bodies)),
    }),
    filterOf('occupations', 'OccupationFilter', {
      frameworkIds,
      skillIds,
      ids: some(idsOf(catalogue.occupations)),
      sectors: sectors(catalogue.occupations),
    }),
    filterOf('organisations', 'OrganisationFilter', {
      jurisdictions,
      ids: some(idsOf(bodies)),
      roles: fc.subarray(['PROVIDER', 'EMPLOYER', 'STANDARD_SETTER']),
      categories: some(bodies.map(({ category }) => category)),
      accredited: fc.boolean(),
    }),
    filterOf('frameworks', 'FrameworkFilter', {
      jurisdictions,
      ids: frameworkIds,
      kinds: fc.subarray(['TRAINING_REGULATION', 'SKILLS_FRAMEWORK', 'TAXONOMY']),
      sectors: sectors(catalogue.frameworks),
      audience: fc.constantFrom('STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER'),
    }),
  );
}
