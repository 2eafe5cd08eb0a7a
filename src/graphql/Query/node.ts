import { nodeKinds } from '../../domain/node/nodeKind.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const node: QueryResolver<'node'> = (_root, { id }, { nodes }, info) =>
  nodes.anyOf(nodeKinds, id, info);
