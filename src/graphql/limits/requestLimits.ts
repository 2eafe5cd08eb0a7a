/** What one request may ask for. Those that operators tune come from the configuration. */
export interface RequestLimits {
  /** Size of the body, in bytes. */
  readonly bodyBytes: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Objects in the answer, estimated before and counted while answering. */
  readonly cost: number;
  /** Time from end to end, in milliseconds, without what searches are given. */
  readonly deadlineMs: number;
}

/** Fields that have another name in the answer. */
export const ALIASES_MOST = 30;
/** Fields of the document when every fragment is written out. */
export const SELECTIONS_MOST = 10_000;
/** Entries of one list in an argument: achievements, ids. */
export const LIST_MOST = 1_000;
