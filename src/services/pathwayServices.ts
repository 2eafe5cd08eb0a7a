import type { Destination, DestinationsQuestion } from '../domain/destination.ts';
import type { PathwayQuestion, PathwayResult } from '../domain/pathway.ts';
import type { StackQuestion, StackResult } from '../domain/stack.ts';
import type { RunLimits } from '../graph/graph.ts';

/** The questions about ways from what is held to something else. */
export interface PathwayServices {
  destinations(question: DestinationsQuestion, limits: RunLimits): Promise<readonly Destination[]>;
  find(question: PathwayQuestion, limits: RunLimits): Promise<PathwayResult>;
  stack(question: StackQuestion, limits: RunLimits): Promise<StackResult>;
}
