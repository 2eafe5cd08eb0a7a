/** What a start is doing, in the order in which it happens; health answers name it. */
export type StartStep =
  | 'configuration'
  | 'java'
  | 'neo4j.fetch'
  | 'model.fetch'
  | 'neo4j.start'
  | 'neo4j.connect'
  | 'neo4j.restart'
  | 'graph.migrate'
  | 'graph.seed'
  | 'graph.embed'
  | 'serve';

export interface Progress {
  readonly step: StartStep;
  /** One line for a person. */
  readonly message: string;
}

export type OnProgress = (progress: Progress) => void;
