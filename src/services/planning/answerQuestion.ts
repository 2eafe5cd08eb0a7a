import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { answerAssessment, answerCompletion, answerTimeline } from '../alq/answerAlq.ts';
import { answerDestinations } from '../destinations/answerDestinations.ts';
import { answerPathways } from '../pathways/answerPathways.ts';
import { answerPolicyReports } from '../policy/answerPolicyReports.ts';
import { answerPolicyViolations } from '../policy/answerPolicyViolations.ts';
import { answerStack } from '../stack/answerStack.ts';
import { answerAddition } from '../analysts/findBestAddition.ts';
import { answerAlternatives } from '../analysts/assessImpact.ts';
import { answerVersionDifference, answerVersions } from '../analysts/compareVersions.ts';
import { answerDue } from '../analysts/answerDue.ts';
import { answerCoverage } from '../analysts/coverSkills.ts';
import { answerDuplicates } from '../analysts/findDuplicates.ts';
import { answerRpl } from '../rpl/answerRpl.ts';
import { answerBundle } from '../bundle/answerBundle.ts';
import { answerProposal } from '../analysts/reviewProposal.ts';
import { answerUnbundle } from '../unbundle/answerUnbundle.ts';
import type { Answerer, PlanningKind, PlanningReply, PlanningTask } from './planningTask.ts';

const answerers: { readonly [Kind in PlanningKind]: Answerer<Kind> } = {
  assess: answerAssessment,
  timeline: answerTimeline,
  complete: answerCompletion,
  destinations: answerDestinations,
  bundle: answerBundle,
  unbundle: answerUnbundle,
  pathways: answerPathways,
  policyReports: answerPolicyReports,
  policyViolations: answerPolicyViolations,
  stack: answerStack,
  addition: answerAddition,
  alternatives: answerAlternatives,
  coverage: answerCoverage,
  due: answerDue,
  duplicates: answerDuplicates,
  rpl: answerRpl,
  versions: answerVersions,
  versionDifference: answerVersionDifference,
  proposal: answerProposal,
};

export function answerQuestion<Kind extends PlanningKind>(
  index: CatalogueIndex,
  { kind, asked }: PlanningTask<Kind>,
  tools: SearchTools,
): PlanningReply<Kind> {
  return answerers[kind](index, asked, tools);
}
