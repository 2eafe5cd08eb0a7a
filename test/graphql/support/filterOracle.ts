import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Skill,
} from '../../../src/domain/catalogue.ts';
import { compareText } from '../../../src/domain/compareText.ts';
import type { FrameworkFilter } from '../../../src/services/catalogue/frameworkFilter.ts';
import type { LearningOutcomeFilter } from '../../../src/services/catalogue/learningOutcomeFilter.ts';
import type { MicroCredentialFilter } from '../../../src/services/catalogue/microCredentialFilter.ts';
import type { OccupationFilter } from '../../../src/services/catalogue/occupationFilter.ts';
import type { OrganisationFilter } from '../../../src/services/catalogue/organisationFilter.ts';
import type { QualificationFilter } from '../../../src/services/catalogue/qualificationFilter.ts';
import type { SkillFilter } from '../../../src/services/catalogue/skillFilter.ts';

/**
 * What the lists should hold, read off the document one record at a time: a second reading of the filters that shares
 * nothing with the statements but the words of the schema. `text` is not read here.
 */
export interface FilterOracle {
  learningOutcomes(filter: LearningOutcomeFilter): readonly string[];
  skills(filter: SkillFilter): readonly string[];
  microCredentials(filter: MicroCredentialFilter): readonly string[];
  qualifications(filter: QualificationFilter): readonly string[];
  occupations(filter: OccupationFilter): readonly string[];
  organisations(filter: OrganisationFilter): readonly string[];
  frameworks(filter: FrameworkFilter): readonly string[];
}

type Some = readonly (string | undefined)[] | null | undefined;

/** Nothing asked, or one of these is among what is asked. */
function fits(
  asked: readonly string[] | null | undefined,
  ...have: readonly (string | undefined)[]
) {
  return (
    !asked || asked.length === 0 || have.some((one) => one !== undefined && asked.includes(one))
  );
}

function is<T>(asked: T | null | undefined, have: T): boolean {
  return asked === null || asked === undefined || asked === have;
}

function inRange(
  least: number | null | undefined,
  most: number | null | undefined,
  have: number | undefined,
): boolean {
  if (typeof least === 'number' && !(have !== undefined && have >= least)) return false;
  return !(typeof most === 'number' && !(have !== undefined && have <= most));
}

function inOrder<T extends { readonly id: string }>(
  records: readonly T[],
  name: (record: T) => string,
): readonly string[] {
  return records
    .toSorted(
      (left, right) => compareText(name(left), name(right)) || compareText(left.id, right.id),
    )
    .map(({ id }) => id);
}

export function readFilters(catalogue: Catalogue): FilterOracle {
  const { subjectFields = [], organisations = [], frameworks = [], skills = [] } = catalogue;
  const { learningOutcomes = [], microCredentials = [], qualifications = [] } = catalogue;
  const { occupations = [] } = catalogue;
  const outcomeById = new Map(learningOutcomes.map((outcome) => [outcome.id, outcome]));
  const organisationById = new Map(organisations.map((body) => [body.id, body]));
  const frameworkById = new Map(frameworks.map((framework) => [framework.id, framework]));

  /** Grows a set until nothing more belongs to it. */
  function grow(
    start: Some,
    belongs: (id: string, set: ReadonlySet<string>) => boolean,
    all: readonly string[],
  ) {
    if (!start || start.length === 0) return null;
    const set = new Set(start as readonly string[]);
    for (let before = -1; before !== set.size;) {
      before = set.size;
      for (const id of all) if (belongs(id, set)) set.add(id);
    }
    return [...set];
  }
  const fieldsFrom = (ids: Some) =>
    grow(
      ids,
      (id, set) => set.has(subjectFields.find((field) => field.id === id)?.broader ?? ''),
      subjectFields.map(({ id }) => id),
    );
  const sameSkill = (left: Skill, right: Skill | undefined) =>
    left.uri !== undefined && left.uri === right?.uri;
  const skillById = new Map(skills.map((skill) => [skill.id, skill]));
  const skillsFrom = (ids: Some) =>
    grow(
      ids,
      (id, set) => {
        const skill = skillById.get(id);
        if (!skill) return false;
        return (
          (skill.broader ?? []).some((above) => set.has(above)) ||
          [...set].some((other) => sameSkill(skill, skillById.get(other)))
        );
      },
      skills.map(({ id }) => id),
    );
  const jurisdictionOf = (outcome: LearningOutcome) =>
    outcome.jurisdiction ??
    frameworkById.get(outcome.framework ?? '')?.jurisdiction ??
    organisationById.get(outcome.setter ?? '')?.jurisdiction ??
    'NZ';
  const carried = (item: MicroCredential) =>
    item.outcomes.flatMap(({ outcome }) => outcomeById.get(outcome) ?? []);

  return {
    learningOutcomes: (filter) => {
      const fields = fieldsFrom(filter.fieldIds);
      const wanted = skillsFrom(filter.skillIds);
      return inOrder(
        learningOutcomes.filter(
          (outcome) =>
            fits(filter.ids, outcome.id) &&
            fits(fields, outcome.field) &&
            fits(wanted, ...(outcome.skills ?? []).map(({ skill }) => skill)) &&
            fits(filter.frameworkIds, outcome.framework) &&
            fits(filter.setterIds, outcome.setter) &&
            fits(filter.jurisdictions, jurisdictionOf(outcome)) &&
            inRange(filter.minLevel, filter.maxLevel, outcome.level) &&
            inRange(filter.minCredits, filter.maxCredits, outcome.credits) &&
            is(filter.qualityAssured, outcome.qualityAssured) &&
            fits(filter.status, outcome.status ?? 'CURRENT'),
        ),
        ({ title }) => title,
      );
    },
    skills: (filter) => {
      const below = skillsFrom(filter.broaderId ? [filter.broaderId] : null);
      return inOrder(
        skills.filter(
          (skill) =>
            fits(filter.ids, skill.id) &&
            fits(filter.kinds, skill.kind) &&
            fits(filter.frameworkIds, skill.framework) &&
            fits(below, skill.id),
        ),
        ({ name }) => name,
      );
    },
    microCredentials: (filter) => {
      const fields = fieldsFrom(filter.fieldIds);
      const subjects = fieldsFrom(filter.subjectIds);
      const wanted = skillsFrom(filter.skillIds);
      const current = (item: MicroCredential, day: string) =>
        item.status !== 'DISCONTINUED' &&
        (item.listedOn ?? day) <= day &&
        (item.expiresOn ?? day) >= day;
      return inOrder(
        microCredentials.filter(
          (item) =>
            fits(filter.ids, item.id) &&
            fits(filter.ownerIds, item.owner) &&
            fits(filter.ownerCategories, organisationById.get(item.owner)?.category) &&
            fits(filter.outcomeIds, ...item.outcomes.map(({ outcome }) => outcome)) &&
            fits(
              wanted,
              ...carried(item).flatMap(({ skills: tags = [] }) => tags.map((tag) => tag.skill)),
            ) &&
            fits(fields, ...carried(item).map(({ field }) => field)) &&
            fits(subjects, item.subject) &&
            fits(filter.frameworkIds, item.framework) &&
            fits(filter.jurisdictions, item.jurisdiction) &&
            fits(filter.recognition, item.recognition) &&
            is(filter.stackable, item.stackable) &&
            is(filter.national, item.national ?? false) &&
            inRange(filter.minLevel, filter.maxLevel, item.level) &&
            inRange(filter.minCredits, filter.maxCredits, item.credits) &&
            fits(filter.onRampToId ? [filter.onRampToId] : null, ...(item.onRampTo ?? [])) &&
            fits(filter.status, item.status ?? 'CURRENT') &&
            (!filter.reviewBefore ||
              (item.reviewOn !== undefined && item.reviewOn < filter.reviewBefore)) &&
            (!filter.currentOn || current(item, filter.currentOn)),
        ),
        ({ title }) => title,
      );
    },
    qualifications: (filter) =>
      inOrder(
        qualifications.filter(
          (award) =>
            fits(filter.ids, award.id) &&
            fits(filter.types, award.type) &&
            fits(filter.ownerIds, award.owner) &&
            fits(filter.jurisdictions, award.jurisdiction) &&
            inRange(filter.minLevel, filter.maxLevel, award.level) &&
            inRange(filter.minCredits, filter.maxCredits, award.credits) &&
            fits(
              filter.outcomeIds,
              award.capstone,
              ...award.groups.flatMap(({ outcomes }) => outcomes),
            ),
        ),
        ({ title }) => title,
      ),
    occupations: (filter) => {
      const wanted = skillsFrom(filter.skillIds);
      return inOrder(
        occupations.filter(
          (occupation) =>
            fits(filter.ids, occupation.id) &&
            fits(filter.sectors, occupation.sector) &&
            fits(filter.frameworkIds, occupation.framework) &&
            fits(wanted, ...occupation.skills.map(({ skill }) => skill)),
        ),
        ({ title }) => title,
      );
    },
    organisations: (filter) =>
      inOrder(
        organisations.filter(
          (body) =>
            fits(filter.ids, body.id) &&
            fits(filter.roles, ...body.roles) &&
            fits(filter.categories, body.category) &&
            fits(filter.jurisdictions, body.jurisdiction) &&
            is(filter.accredited, body.accredited),
        ),
        ({ name }) => name,
      ),
    frameworks: (filter) =>
      inOrder(
        frameworks.filter(
          (framework) =>
            fits(filter.ids, framework.id) &&
            fits(filter.kinds, framework.kind) &&
            fits(filter.jurisdictions, framework.jurisdiction) &&
            fits(filter.sectors, framework.sector) &&
            fits(filter.audience ? [filter.audience] : null, ...(framework.audiences ?? [])),
        ),
        ({ name }) => name,
      ),
  };
}
