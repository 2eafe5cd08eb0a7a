import type { CatalogueNodes } from '../../domain/node/catalogueNode.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readFrameworks } from '../../graph/node/frameworks.ts';
import { readLearningOutcomes } from '../../graph/node/learningOutcomes.ts';
import { readMicroCredentials } from '../../graph/node/microCredentials.ts';
import { readOccupations } from '../../graph/node/occupations.ts';
import { readOfferings } from '../../graph/node/offerings.ts';
import { readOrganisations } from '../../graph/node/organisations.ts';
import { readQualifications } from '../../graph/node/qualifications.ts';
import type { ReadById } from '../../graph/node/readById.ts';
import { readSkills } from '../../graph/node/skills.ts';
import { readSubjectFields } from '../../graph/node/subjectFields.ts';

const readers: { readonly [Kind in NodeKind]: ReadById<CatalogueNodes[Kind]> } = {
  LEARNING_OUTCOME: readLearningOutcomes,
  SKILL: readSkills,
  MICRO_CREDENTIAL: readMicroCredentials,
  QUALIFICATION: readQualifications,
  OCCUPATION: readOccupations,
  ORGANISATION: readOrganisations,
  FRAMEWORK: readFrameworks,
  SUBJECT_FIELD: readSubjectFields,
  OFFERING: readOfferings,
};

/** The nodes of one kind that have these ids, with the edges asked for, in one statement. Unknown ids are left out. */
export function readNodes<Kind extends NodeKind>(
  graph: Graph,
  kind: Kind,
  ids: readonly string[],
  edges: readonly string[],
  limits: RunLimits,
): Promise<readonly CatalogueNodes[Kind][]> {
  return readers[kind](graph, ids, edges, limits);
}
