import type { ComparedKind, DuplicateScope } from '../../../domain/analysts/duplicates.ts';
import { compareText } from '../../../domain/compareText.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
  PlanningSkill,
} from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';

/** What is looked at to tell whether two things teach, or are, the same. */
export interface Comparable {
  readonly kind: ComparedKind;
  readonly id: string;
  /** The title first, then titles in other languages or alternative names. */
  readonly names: readonly string[];
  readonly level: number | null;
  /** Outcomes that everyone achieves, by id. */
  readonly required: readonly string[];
  /** All outcomes, by id. */
  readonly outcomes: readonly string[];
  /** Canonical skills named directly, by id. */
  readonly skills: readonly string[];
  readonly ownerId: string | null;
  readonly uri: string | null;
  /** Discontinued or expired: what it was called is no evidence any more. */
  readonly isGone: boolean;
}

export function comparablesOf(index: CatalogueIndex, scope: DuplicateScope): readonly Comparable[] {
  switch (scope) {
    case 'MICRO_CREDENTIALS':
      return [...index.microCredentials.values()].map((each) => ofCredential(index, each));
    case 'LEARNING_OUTCOMES':
      return [...index.outcomes.values()].map((each) => ofOutcome(index, each));
    case 'SKILLS':
      return [...index.skills.byId.values()].map((each) => ofSkill(index, each));
  }
}

/** What of a micro-credential is compared. */
export type ComparedCredential = Pick<
  PlanningMicroCredential,
  'id' | 'title' | 'otherTitles' | 'level' | 'outcomes' | 'ownerId' | 'status'
>;

/** Where the skills of outcomes are looked up. */
export interface SkillLookup {
  readonly outcomes: {
    get(id: string): { readonly skills: readonly { readonly skillId: string }[] } | undefined;
  };
  readonly skills: Pick<CatalogueIndex['skills'], 'canonical'>;
}

export function ofCredential(index: SkillLookup, credential: ComparedCredential): Comparable {
  const { id, title, otherTitles, level, outcomes, ownerId, status } = credential;
  return {
    kind: 'MICRO_CREDENTIAL',
    id,
    names: [title, ...otherTitles],
    level,
    required: inOrder(outcomes.filter(({ required }) => required).map((each) => each.outcomeId)),
    outcomes: inOrder(outcomes.map(({ outcomeId }) => outcomeId)),
    skills: skillsOf(
      index,
      outcomes.map(({ outcomeId }) => outcomeId),
    ),
    ownerId,
    uri: null,
    isGone: status === 'DISCONTINUED',
  };
}

function ofOutcome(index: CatalogueIndex, outcome: PlanningOutcome): Comparable {
  const { id, title, otherTitles, level, setterId, status } = outcome;
  return {
    kind: 'LEARNING_OUTCOME',
    id,
    names: [title, ...otherTitles],
    level,
    required: [],
    outcomes: [],
    skills: skillsOf(index, [id]),
    ownerId: setterId,
    uri: null,
    isGone: status === 'EXPIRED',
  };
}

function ofSkill(index: CatalogueIndex, skill: PlanningSkill): Comparable {
  const { id, name, altNames, uri } = skill;
  return {
    kind: 'SKILL',
    id,
    names: [name, ...altNames],
    level: null,
    required: [],
    outcomes: [],
    // What lies right above tells apart skills that are called alike.
    skills: inOrder(skill.broader.map((each) => index.skills.canonical(each))),
    ownerId: null,
    uri,
    isGone: false,
  };
}

/** Canonical skills that outcomes give directly. */
export function skillsOf(
  { outcomes, skills }: SkillLookup,
  outcomeIds: readonly string[],
): readonly string[] {
  const given = outcomeIds.flatMap((id) => outcomes.get(id)?.skills ?? []);
  return inOrder(given.map(({ skillId }) => skills.canonical(skillId)));
}

function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}
