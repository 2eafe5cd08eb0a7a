import { nodeKinds } from '../../domain/node/nodeKind.ts';
import { countLearnersTowards, readDependants } from '../../graph/analysts/readImpact.ts';
import { readRegister } from '../../graph/analysts/readRegister.ts';
import { readSkillTags } from '../../graph/analysts/readSkillTags.ts';
import { readFieldsBelow, readSkillsBelow } from '../../graph/connection/below.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { findNodeKinds } from '../../graph/node/kinds.ts';
import { type CatalogueList, listCatalogue } from './catalogueList.ts';
import { frameworks } from './frameworkFilter.ts';
import { learningOutcomes } from './learningOutcomeFilter.ts';
import { microCredentials } from './microCredentialFilter.ts';
import { occupations } from './occupationFilter.ts';
import { organisations } from './organisationFilter.ts';
import { qualifications } from './qualificationFilter.ts';
import { readNodes } from './readNodes.ts';
import { skills } from './skillFilter.ts';

/** An id that nothing has. */
const NOTHING = '';

/** Runs what lists, nodes and analysts' tables are read with over nothing: Neo4j plans a statement on its first use and keeps the plan. */
export async function planStatements(graph: Graph, limits: RunLimits): Promise<void> {
  const plan =
    <Conditions>(list: CatalogueList<object, Conditions>) =>
    async () => {
      const { countAll } = await listCatalogue(graph, list, {}, { first: 1 }, limits);
      await countAll();
    };
  const steps: readonly (() => Promise<unknown>)[] = [
    () => findNodeKinds(graph, [], limits),
    ...nodeKinds.map((kind) => () => readNodes(graph, kind, [], [], limits)),
    () => readFieldsBelow(graph, [], 0, limits),
    () => readSkillsBelow(graph, [], 0, limits),
    plan(microCredentials),
    plan(learningOutcomes),
    plan(qualifications),
    plan(skills),
    plan(occupations),
    plan(organisations),
    plan(frameworks),
    () => readDependants(graph, 'LEARNING_OUTCOME', NOTHING, limits),
    () => readDependants(graph, 'MICRO_CREDENTIAL', NOTHING, limits),
    () => countLearnersTowards(graph, NOTHING, limits),
    () => readRegister(graph, [], limits),
    () => readSkillTags(graph, NOTHING, limits),
  ];
  // One at a time: questions that come meanwhile are not to wait behind all of them.
  for (const step of steps) await step();
}
