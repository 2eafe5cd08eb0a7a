import type { StackQuestion, StackResult } from '../domain/stack.ts';
import type { RunLimits } from '../graph/graph.ts';

/** The questions about ways from what is held to something else. */
export interface PathwayServices {
  stack(question: StackQuestion, limits: RunLimits): Promise<StackResult>;
}
