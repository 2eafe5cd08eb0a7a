import type {
  BestAddition,
  CoverageQuestion,
  SkillCoverage,
} from '../../domain/analysts/coverage.ts';
import type { CompletenessRow } from '../../domain/analysts/completeness.ts';
import type { ProposalReport } from '../../domain/analysts/proposalReport.ts';
import type { Impact } from '../../domain/analysts/impact.ts';
import type { RegisterRow } from '../../domain/analysts/register.ts';
import type { TagAgreement } from '../../domain/analysts/tagAgreement.ts';
import type { DueItem } from '../../domain/analysts/lifeCycle.ts';
import type { VersionDifference, VersionHistory } from '../../domain/analysts/versions.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { RunLimits } from '../../graph/graph.ts';
import { readRegister } from '../../graph/analysts/readRegister.ts';
import { registerBreakdown } from '../../rules/analysts/registerBreakdown.ts';
import { findMicroCredentialIds } from '../catalogue/findMicroCredentialIds.ts';
import type { MicroCredentialFilter } from '../catalogue/microCredentialFilter.ts';
import type { PlanningDependencies } from '../openAlqServices.ts';
import type { SkillReading } from '../reading/skillReading.ts';
import { type AskedProposal, proposalQuestion } from '../policy/proposalQuestion.ts';
import { additionTerms, type AskedAddition } from './additionTerms.ts';
import { assessImpact } from './assessImpact.ts';
import { assessTagAgreement } from './assessTagAgreement.ts';
import { type AskedCoverage, coverageQuestion } from './coverageQuestion.ts';
import { type AskedDuplicates, duplicateQuestion } from './duplicateQuestion.ts';
import type { WarnedDuplicatePage } from './duplicatePage.ts';
import { readProposedTitles } from './readProposedTitles.ts';
import { titleWarnings } from './titleWarnings.ts';
import { type AskedCompleteness, reportCompleteness } from './reportCompleteness.ts';

/** The questions of analysts about what the catalogue holds. */
export interface AnalystServices {
  registerBreakdown(
    filter: MicroCredentialFilter | null | undefined,
    asOf: CalendarDate,
    limits: RunLimits,
  ): Promise<readonly RegisterRow[]>;
  fallingDue(
    before: CalendarDate,
    asOf: CalendarDate,
    filter: MicroCredentialFilter | null | undefined,
    limits: RunLimits,
  ): Promise<readonly DueItem[]>;
  completeness(
    filter: AskedCompleteness | null | undefined,
    limits: RunLimits,
  ): Promise<readonly CompletenessRow[]>;
  tagAgreement(outcomeId: string, limits: RunLimits): Promise<TagAgreement>;
  impact(id: string, limits: RunLimits): Promise<Impact>;
  coverage(
    input: AskedCoverage,
    wants: CoverageQuestion['wants'],
    today: CalendarDate,
    limits: RunLimits,
  ): Promise<SkillCoverage>;
  bestAddition(
    coverage: CoverageQuestion,
    asked: AskedAddition,
    limits: RunLimits,
  ): Promise<BestAddition>;
  duplicates(input: AskedDuplicates, limits: RunLimits): Promise<WarnedDuplicatePage>;
  versions(id: string, limits: RunLimits): Promise<VersionHistory>;
  versionDifference(fromId: string, toId: string, limits: RunLimits): Promise<VersionDifference>;
  reviewProposal(
    input: AskedProposal,
    today: CalendarDate,
    limits: RunLimits,
  ): Promise<ProposalReport>;
}

export interface AnalystDependencies extends PlanningDependencies {
  readonly reading: SkillReading;
}

export function openAnalystServices(dependencies: AnalystDependencies): AnalystServices {
  const { graph, cache, planner, policies, reading } = dependencies;
  return {
    registerBreakdown: async (filter, asOf, limits) => {
      const ids = await findMicroCredentialIds(graph, filter, 'filter', limits);
      return registerBreakdown(await readRegister(graph, ids, limits), asOf);
    },
    fallingDue: async (before, asOf, filter, limits) => {
      const ids = await findMicroCredentialIds(graph, filter, 'filter', limits);
      const catalogue = await cache.current(limits);
      return planner.answer({ kind: 'due', catalogue, asked: { before, asOf, ids } }, limits);
    },
    completeness: (filter, limits) => reportCompleteness(graph, filter ?? {}, limits),
    tagAgreement: (outcomeId, limits) => assessTagAgreement(graph, outcomeId, limits),
    impact: (id, limits) => {
      const findAlternatives = async (lostIds: readonly string[]) => {
        const catalogue = await cache.current(limits);
        return planner.answer({ kind: 'alternatives', catalogue, asked: { lostIds } }, limits);
      };
      return assessImpact(graph, id, findAlternatives, limits);
    },
    coverage: async (input, wants, today, limits) => {
      const asked = await coverageQuestion(graph, input, wants, today, limits);
      const catalogue = await cache.current(limits);
      return planner.answer({ kind: 'coverage', catalogue, asked }, limits);
    },
    bestAddition: async (coverage, input, limits) => {
      const asked = { coverage, terms: additionTerms(input) };
      const catalogue = await cache.current(limits);
      return planner.answer({ kind: 'addition', catalogue, asked }, limits);
    },
    duplicates: async (input, limits) => {
      const question = await duplicateQuestion(graph, input, limits);
      const catalogue = await cache.current(limits);
      const titles = question.of === 'SKILLS' ? null : await reading.titles(limits);
      const asked = { question, titles };
      const page = await planner.answer({ kind: 'duplicates', catalogue, asked }, limits);
      return { ...page, warnings: titles ? titleWarnings(titles) : [] };
    },
    versions: async (id, limits) => {
      const catalogue = await cache.current(limits);
      return planner.answer({ kind: 'versions', catalogue, asked: { id } }, limits);
    },
    versionDifference: async (fromId, toId, limits) => {
      const catalogue = await cache.current(limits);
      const asked = { fromId, toId };
      return planner.answer({ kind: 'versionDifference', catalogue, asked }, limits);
    },
    reviewProposal: async (input, today, limits) => {
      const question = { proposal: proposalQuestion('input', input), policies, asOf: today };
      const catalogue = await cache.current(limits);
      const asked = { question, ...(await readProposedTitles(reading, question.proposal, limits)) };
      return planner.answer({ kind: 'proposal', catalogue, asked }, limits);
    },
  };
}
