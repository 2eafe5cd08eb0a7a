import type { Column } from '../statement.ts';
import type { StoredLink } from './storage.ts';

/** A link as `[type, target, properties]`: one short list for each, because there are very many. */
export const storedLink: Column<StoredLink> = {
  kind: 'link',
  read(value) {
    const [type, to, properties] = value as [string, string, Record<string, unknown>];
    return { type, to, properties };
  },
};

/** A stored value of whatever type; the storage that asked for it knows. */
export const stored: Column<unknown> = { kind: 'stored value', read: (value) => value };
