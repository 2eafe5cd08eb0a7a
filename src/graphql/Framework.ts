import type { FrameworkResolvers } from './generated.ts';

export const Framework: FrameworkResolvers = {
  kind: ({ frameworkKind }) => frameworkKind,
  source: (framework, _, { nodes }) => nodes.document(framework.statedIn),
};
