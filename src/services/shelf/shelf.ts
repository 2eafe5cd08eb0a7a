import { setImmediate } from 'node:timers/promises';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import { learningHoursOf } from '../../domain/learningHours.ts';
import type { TakeableKind } from '../../domain/node/nodeKind.ts';
import type { PlanningField, PlanningOffering } from '../../domain/planningCatalogue.ts';
import type {
  ShelfRecords,
  ShelvedCredential,
  ShelvedOutcome,
} from '../../graph/shelf/readShelves.ts';
import { isCurrent, isOpen } from '../../rules/takeable.ts';
import { buildSkillTree, type SkillTree } from './skillTree.ts';

/** A micro-credential, or a single outcome that somebody offers. */
export interface ShelvedItem {
  readonly id: string;
  readonly kind: TakeableKind;
  readonly title: string;
  readonly level: number | null;
  readonly credits: Hundredths;
  readonly hours: Hundredths;
  readonly jurisdiction: string;
  readonly frameworkId: string | null;
  /** Null for a single outcome, which stands on no footing of its own. */
  readonly recognition: string | null;
  readonly stackable: boolean | null;
  /** Fields that its outcomes are classified under, and all fields above those. */
  readonly fieldIds: ReadonlySet<string>;
  /** Skills that any of its outcomes gives. */
  readonly skillIds: ReadonlySet<string>;
  /** Skills that everyone gains who takes it: those of its required outcomes. */
  readonly gainedSkillIds: ReadonlySet<string>;
  readonly offerings: readonly PlanningOffering[];
  /** Whether it can be taken on the day (semantics, Items). */
  readonly isOnShelf: (on: CalendarDate) => boolean;
}

export interface Shelf {
  readonly items: readonly ShelvedItem[];
  readonly skillTree: SkillTree;
  readonly outcomes: ReadonlyMap<string, ShelvedOutcome>;
}

/** The look-ups that items are put together with. */
interface Parts {
  readonly outcomes: ReadonlyMap<string, ShelvedOutcome>;
  readonly fields: ReadonlyMap<string, PlanningField>;
  readonly skillTree: SkillTree;
  readonly offerings: ReadonlyMap<string, readonly PlanningOffering[]>;
}

/** Items put together at a stretch, before others get their turn on the event loop. */
const AT_A_STRETCH = 500;

export async function buildShelf(records: ShelfRecords): Promise<Shelf> {
  const parts: Parts = {
    outcomes: new Map(records.outcomes.map((outcome) => [outcome.id, outcome])),
    fields: new Map(records.fields.map((field) => [field.id, field])),
    skillTree: buildSkillTree(records.skills),
    offerings: offeringsByItem(records.offerings),
  };
  const items: ShelvedItem[] = [];
  const place = async (item: ShelvedItem) => {
    if (items.push(item) % AT_A_STRETCH === 0) await setImmediate();
  };
  for (const each of records.microCredentials) await place(shelveCredential(each, parts));
  for (const each of records.outcomes) {
    if (parts.offerings.has(each.id)) await place(shelveOutcome(each, parts));
  }
  return { items, skillTree: parts.skillTree, outcomes: parts.outcomes };
}

function offeringsByItem(
  offerings: readonly PlanningOffering[],
): ReadonlyMap<string, readonly PlanningOffering[]> {
  const byItem = new Map<string, PlanningOffering[]>();
  for (const offering of offerings) {
    const ofItem = byItem.get(offering.itemId);
    if (ofItem) ofItem.push(offering);
    else byItem.set(offering.itemId, [offering]);
  }
  return byItem;
}

function shelveCredential(credential: ShelvedCredential, parts: Parts): ShelvedItem {
  const carried = outcomesOf(credential.outcomes, parts);
  const required = outcomesOf(
    credential.outcomes.filter((each) => each.required),
    parts,
  );
  const { id, title, level, credits, jurisdiction, frameworkId, recognition, stackable } =
    credential;
  return {
    id,
    kind: 'MICRO_CREDENTIAL',
    title,
    level,
    credits,
    hours:
      required.length > 0
        ? required.reduce((sum, outcome) => sum + outcome.learningHours, 0)
        : learningHoursOf(credits, credential.frameworkJurisdiction),
    jurisdiction,
    frameworkId,
    recognition,
    stackable,
    fieldIds: fieldsOf(carried, parts),
    skillIds: skillsOf(carried, parts),
    gainedSkillIds: skillsOf(required, parts),
    offerings: parts.offerings.get(id) ?? [],
    isOnShelf: (on) => isCurrent(credential, on),
  };
}

function shelveOutcome(outcome: ShelvedOutcome, parts: Parts): ShelvedItem {
  const { id, title, level, credits, jurisdiction, frameworkId, learningHours } = outcome;
  const skillIds = skillsOf([outcome], parts);
  return {
    id,
    kind: 'LEARNING_OUTCOME',
    title,
    level,
    credits,
    hours: learningHours,
    jurisdiction,
    frameworkId,
    recognition: null,
    stackable: null,
    fieldIds: fieldsOf([outcome], parts),
    skillIds,
    gainedSkillIds: skillIds,
    offerings: parts.offerings.get(id) ?? [],
    isOnShelf: (on) => isOpen(outcome, on),
  };
}

function outcomesOf(
  carried: readonly { readonly outcomeId: string }[],
  { outcomes }: Parts,
): readonly ShelvedOutcome[] {
  return carried.flatMap(({ outcomeId }) => outcomes.get(outcomeId) ?? []);
}

function skillsOf(outcomes: readonly ShelvedOutcome[], { skillTree }: Parts): ReadonlySet<string> {
  return new Set(outcomes.flatMap(({ skillIds }) => skillIds.map(skillTree.same)));
}

function fieldsOf(outcomes: readonly ShelvedOutcome[], { fields }: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const outcome of outcomes) {
    let fieldId = outcome.fieldId;
    // What was found before has brought all above it with it; a circle ends here too.
    while (fieldId !== null && !found.has(fieldId)) {
      found.add(fieldId);
      fieldId = fields.get(fieldId)?.broaderId ?? null;
    }
  }
  return found;
}
