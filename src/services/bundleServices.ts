import type { BundleQuestion, BundleResult } from '../domain/bundle.ts';
import type { UnbundleQuestion, UnbundleResult } from '../domain/unbundle.ts';
import type { RunLimits } from '../graph/graph.ts';
import type { ShelfFilter } from './shelf/shelfFilter.ts';

/** The questions about putting micro-credentials together and taking qualifications apart. */
export interface BundleServices {
  bundle(
    question: BundleQuestion,
    from: ShelfFilter | null | undefined,
    limits: RunLimits,
  ): Promise<BundleResult>;
  rebundle(question: BundleQuestion, limits: RunLimits): Promise<BundleResult>;
  unbundle(question: UnbundleQuestion, limits: RunLimits): Promise<UnbundleResult>;
}
