/** A record as it is stored: a node with its properties, the links it has, and nodes of its own that are its parts. */
export interface StoredNode {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly StoredLink[];
  readonly parts: readonly StoredPart[];
}

export interface StoredLink {
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node that belongs to one record and goes with it, such as a group of prerequisites. */
export interface StoredPart extends StoredNode {
  readonly type: string;
  readonly id: string;
  readonly position: number;
}

/** A stored node while it is put together. */
export interface NodeDraft {
  readonly properties: Record<string, unknown>;
  readonly links: StoredLink[];
  readonly parts: (StoredPart & { readonly label: string })[];
}

/** How one member of a record is stored, and read back: `undefined` where it is absent. */
export interface MemberStorage<T> {
  readonly properties: readonly string[];
  readonly linkTypes: readonly string[];
  readonly partTypes: readonly string[];
  readonly write: (value: T, draft: NodeDraft, owner: { readonly id: string }) => void;
  readonly read: (stored: StoredNode) => T | undefined;
}

/** A storage for each member but the id, so that a member forgotten here does not compile. */
export type RecordStorage<T> = {
  readonly [Member in keyof Omit<T, 'id'>]-?: MemberStorage<NonNullable<T[Member]>>;
};

/**
 * A list that is stored as links leaves no trace when it is empty, and stating an empty list is not the same as stating
 * none (`accreditedFor`): its name is kept here.
 */
export const EMPTY_LISTS = 'emptyLists';

export function toStored<T extends { readonly id: string }>(
  storage: RecordStorage<T>,
  record: T,
): NodeDraft {
  const draft: NodeDraft = { properties: {}, links: [], parts: [] };
  const emptyLists: string[] = [];
  for (const [member, memberStorage] of membersOf(storage)) {
    const value = record[member as keyof T] as unknown;
    // Null takes away what an earlier version of the record stated.
    for (const name of memberStorage.properties) draft.properties[name] = null;
    if (value === undefined) continue;
    memberStorage.write(value, draft, record);
    if (isLinked(memberStorage) && Array.isArray(value) && value.length === 0) {
      emptyLists.push(member);
    }
  }
  draft.properties[EMPTY_LISTS] = emptyLists.length === 0 ? null : emptyLists;
  return draft;
}

export function fromStored<T extends { readonly id: string }>(
  storage: RecordStorage<T>,
  id: string,
  stored: StoredNode,
): T {
  const emptyLists = stored.properties[EMPTY_LISTS] as readonly string[] | null | undefined;
  const record: Record<string, unknown> = { id };
  for (const [member, memberStorage] of membersOf(storage)) {
    const value = memberStorage.read(stored);
    if (value === undefined) continue;
    const isEmpty = isLinked(memberStorage) && Array.isArray(value) && value.length === 0;
    if (!isEmpty || emptyLists?.includes(member)) record[member] = value;
  }
  return record as T;
}

/** The properties that records of a kind are kept in, in a stable order. */
export function propertyNames(storage: object): readonly string[] {
  return [EMPTY_LISTS, ...membersOf(storage).flatMap(([, member]) => member.properties)];
}

export function linkTypes(storage: object): readonly string[] {
  return membersOf(storage).flatMap(([, member]) => member.linkTypes);
}

export function partTypes(storage: object): readonly string[] {
  return membersOf(storage).flatMap(([, member]) => member.partTypes);
}

/** Any kind's storage, where it does not matter which. */
function membersOf(storage: object): [string, MemberStorage<unknown>][] {
  return Object.entries(storage) as [string, MemberStorage<unknown>][];
}

function isLinked(storage: MemberStorage<unknown>): boolean {
  return storage.linkTypes.length > 0 || storage.partTypes.length > 0;
}
