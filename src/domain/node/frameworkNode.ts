import type { Audience } from '../plan.ts';

export interface FrameworkNode {
  readonly kind: 'FRAMEWORK';
  readonly id: string;
  readonly name: string;
  readonly frameworkKind: string;
  readonly jurisdiction: string;
  readonly sector: string | null;
  readonly audiences: readonly Audience[];
  readonly statedIn: string | null;
}
