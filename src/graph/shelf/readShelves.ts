import type {
  PlanningField,
  PlanningMicroCredential,
  PlanningOffering,
  PlanningOutcome,
} from '../../domain/planningCatalogue.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { readPlanningPages } from '../planning/readPlanningPages.ts';
import { readPages } from '../readPages.ts';
import {
  type CredentialRow,
  type OutcomeRow,
  readCredentials,
  readOutcomes,
  readSkills,
  type SkillRow,
} from './shelfStatements.ts';

export type ShelvedCredential = PlanningMicroCredential & CredentialRow;
export type ShelvedOutcome = PlanningOutcome & OutcomeRow;
export type ShelvedSkill = SkillRow;

/** Everything that the shelves are made of, by id. */
export interface ShelfRecords {
  readonly fields: readonly PlanningField[];
  readonly skills: readonly ShelvedSkill[];
  readonly outcomes: readonly ShelvedOutcome[];
  readonly microCredentials: readonly ShelvedCredential[];
  readonly offerings: readonly PlanningOffering[];
}

/** Small enough that one page keeps the event loop for a few milliseconds only. */
const PAGE_SIZE = 1_000;

/** Reads what planning reads, so that a rule of both is stated once, and what only the shelves show. */
export async function readShelves(graph: Graph, limits: RunLimits): Promise<ShelfRecords> {
  const pages = readPlanningPages(graph, limits);
  return {
    fields: await gather(pages.fields),
    skills: await gather(readPages(graph, readSkills, PAGE_SIZE, limits)),
    outcomes: join(
      await gather(pages.outcomes),
      await gather(readPages(graph, readOutcomes, PAGE_SIZE, limits)),
    ),
    microCredentials: join(
      await gather(pages.microCredentials),
      await gather(readPages(graph, readCredentials, PAGE_SIZE, limits)),
    ),
    offerings: await gather(pages.offerings),
  };
}

async function gather<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pages) for (const entry of page) all.push(entry);
  return all;
}

/** What only one of the two reads saw was written in between; the whole is then read again. */
function join<Left extends { readonly id: string }, Right extends { readonly id: string }>(
  left: readonly Left[],
  right: readonly Right[],
): readonly (Left & Right)[] {
  const others = new Map(right.map((entry) => [entry.id, entry]));
  return left.flatMap((entry) => {
    const other = others.get(entry.id);
    return other ? [{ ...entry, ...other }] : [];
  });
}
