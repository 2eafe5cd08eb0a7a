import { fromHundredths, toHundredths } from '../../domain/hundredths.ts';
import {
  type MemberStorage,
  type RecordStorage,
  type StoredNode,
  fromStored,
  toStored,
} from './storage.ts';

const NONE = { properties: [], linkTypes: [], partTypes: [] } as const;

/** Kept as it is, in a property of the node. */
export function property<T>(name: string): MemberStorage<T> {
  return {
    ...NONE,
    properties: [name],
    write: (value, draft) => void (draft.properties[name] = value),
    read: (stored) => (stored.properties[name] ?? undefined) as T | undefined,
  };
}

/** A decimal, kept as a whole number of hundredths. */
export function hundredths(name: string): MemberStorage<number> {
  return {
    ...NONE,
    properties: [name],
    write: (value, draft) => void (draft.properties[name] = toHundredths(value)),
    read: (stored) => {
      const scaled = stored.properties[name];
      return typeof scaled === 'number' ? fromHundredths(scaled) : undefined;
    },
  };
}

/** An object whose members are kept in properties of their own. */
export function inProperties<T extends object>(storages: {
  readonly [Member in keyof T]-?: MemberStorage<NonNullable<T[Member]>>;
}): MemberStorage<T> {
  const members = Object.entries(storages) as [keyof T, MemberStorage<unknown>][];
  return {
    ...NONE,
    properties: members.flatMap(([, storage]) => storage.properties),
    write: (value, draft, owner) => {
      for (const [member, storage] of members) {
        if (value[member] !== undefined) storage.write(value[member], draft, owner);
      }
    },
    read: (stored) => {
      const read = members.map(([member, storage]) => [member, storage.read(stored)] as const);
      return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
    },
  };
}

/** What a property cannot hold, kept as JSON text. */
export function jsonText<T>(name: string): MemberStorage<T> {
  return {
    ...NONE,
    properties: [name],
    write: (value, draft) => void (draft.properties[name] = JSON.stringify(value)),
    read: (stored) => {
      const text = stored.properties[name];
      return typeof text === 'string' ? (JSON.parse(text) as T) : undefined;
    },
  };
}

interface Uses {
  readonly usedForIds?: readonly string[] | null;
  readonly usedForOn?: readonly string[] | null;
}

/** What something has been used for and when, as two lists side by side. */
export function datedUses(): MemberStorage<
  readonly { readonly id: string; readonly on: string }[]
> {
  return {
    ...NONE,
    properties: ['usedForIds', 'usedForOn'],
    write: (uses, draft) => {
      draft.properties['usedForIds'] = uses.map((use) => use.id);
      draft.properties['usedForOn'] = uses.map((use) => use.on);
    },
    read: (stored) => {
      const { usedForIds: ids, usedForOn: dates } = stored.properties as Uses;
      return ids?.map((id, index) => ({ id, on: dates?.[index] ?? '' }));
    },
  };
}

/** The id of another record, kept as a link to it. */
export function link(type: string): MemberStorage<string> {
  return {
    ...NONE,
    linkTypes: [type],
    write: (to, draft) => void draft.links.push({ type, to, properties: {} }),
    read: (stored) => stored.links.find((candidate) => candidate.type === type)?.to,
  };
}

/** Ids of other records, kept as links that know their position. */
export function links(type: string): MemberStorage<readonly string[]> {
  return {
    ...NONE,
    linkTypes: [type],
    write: (ids, draft) => {
      for (const [position, to] of ids.entries()) {
        draft.links.push({ type, to, properties: { position } });
      }
    },
    read: (stored) => ordered(stored, type).map((found) => found.to),
  };
}

/** As `links`; and a property says whether any list was stated, for readers who must not mistake absent for empty. */
export function linksWithFlag(type: string, flag: string): MemberStorage<readonly string[]> {
  const plain = links(type);
  return {
    ...plain,
    properties: [flag],
    write: (ids, draft, owner) => {
      plain.write(ids, draft, owner);
      draft.properties[flag] = true;
    },
  };
}

/** Entries that each name one record and say more about it: the link carries their other members. */
export function detailedLinks<T extends object>(
  type: string,
  idMember: keyof T & string,
): MemberStorage<readonly T[]> {
  return {
    ...NONE,
    linkTypes: [type],
    write: (entries, draft) => {
      for (const [position, entry] of entries.entries()) {
        const { [idMember]: to, ...others } = entry as T & Record<string, unknown>;
        draft.links.push({ type, to: String(to), properties: { ...others, position } });
      }
    },
    read: (stored) =>
      ordered(stored, type).map(({ to, properties }) => {
        const others = Object.entries(properties).filter(([member]) => member !== 'position');
        return { [idMember]: to, ...Object.fromEntries(others) } as T;
      }),
  };
}

/** How entries of a list become nodes of their own: `flatten` gives each an id and the members to store. */
export interface PartStorage<T, Flat extends { readonly id: string }> {
  readonly label: string;
  readonly storage: RecordStorage<Flat>;
  readonly flatten: (entry: T, owner: { readonly id: string }, position: number) => Flat;
  readonly restore: (flat: Flat) => T;
}

export function parts<T, Flat extends { readonly id: string }>(
  type: string,
  { label, storage, flatten, restore }: PartStorage<T, Flat>,
): MemberStorage<readonly T[]> {
  return {
    ...NONE,
    partTypes: [type],
    write: (entries, draft, owner) => {
      for (const [position, entry] of entries.entries()) {
        const flat = flatten(entry, owner, position);
        const { properties, links: partLinks } = toStored(storage, flat);
        draft.parts.push({
          type,
          label,
          id: flat.id,
          position,
          properties,
          links: partLinks,
          parts: [],
        });
      }
    },
    read: (stored) =>
      stored.parts
        .filter((part) => part.type === type)
        .sort((left, right) => left.position - right.position)
        .map((part) => restore(fromStored(storage, part.id, part))),
  };
}

function ordered(stored: StoredNode, type: string) {
  const positionOf = (found: StoredNode['links'][number]) => Number(found.properties['position']);
  return stored.links
    .filter((candidate) => candidate.type === type)
    .sort((left, right) => positionOf(left) - positionOf(right));
}
