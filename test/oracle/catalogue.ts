/** The native catalogue document: the oracle reads what is imported, not what planning makes of it. */
export type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Offering,
  Organisation,
} from '../../src/domain/catalogue.ts';
