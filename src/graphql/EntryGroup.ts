import type { EntryGroupResolvers } from './generated.ts';

export const EntryGroup: EntryGroupResolvers = {
  anyOf: ({ options }, _, { nodes }, info) =>
    options.map((option) => nodes.referenced(option, info)),
};
