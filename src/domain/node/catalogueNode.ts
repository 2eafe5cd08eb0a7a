import type { FrameworkNode } from './frameworkNode.ts';
import type { LearningOutcomeNode } from './learningOutcomeNode.ts';
import type { MicroCredentialNode } from './microCredentialNode.ts';
import type { OccupationNode } from './occupationNode.ts';
import type { OfferingNode } from './offeringNode.ts';
import type { OrganisationNode } from './organisationNode.ts';
import type { QualificationNode } from './qualificationNode.ts';
import type { SkillNode } from './skillNode.ts';
import type { SubjectFieldNode } from './subjectFieldNode.ts';

/**
 * Nodes of the catalogue as they are read for an answer: defaults applied, amounts in hundredths, other nodes by id.
 * A list of edges is null where it was not asked for: nobody may take "not read" for "none".
 */
export interface CatalogueNodes {
  readonly LEARNING_OUTCOME: LearningOutcomeNode;
  readonly SKILL: SkillNode;
  readonly MICRO_CREDENTIAL: MicroCredentialNode;
  readonly QUALIFICATION: QualificationNode;
  readonly OCCUPATION: OccupationNode;
  readonly ORGANISATION: OrganisationNode;
  readonly FRAMEWORK: FrameworkNode;
  readonly SUBJECT_FIELD: SubjectFieldNode;
  readonly OFFERING: OfferingNode;
}

export type CatalogueNode = CatalogueNodes[keyof CatalogueNodes];
