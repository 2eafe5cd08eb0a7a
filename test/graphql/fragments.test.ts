import { expect, test } from 'vitest';
import { rememberFragments } from '../../src/graphql/execution/fragments.ts';
import type { NodeStore } from '../../src/services/catalogue/nodeStore.ts';

/** A store is told from another by what it is, not by what it holds. */
const openStore = () => ({}) as NodeStore;
const [writer, other, node] = [{}, {}, {}];
const fragment = { text: '{"id":"a"}', objects: 1 };

test('a written node belongs to its writer, version and day', () => {
  const fragmentsOf = rememberFragments();
  const store = openStore();
  fragmentsOf(store, '2026-03-01').keep(writer, node, fragment);
  expect(fragmentsOf(store, '2026-03-01').of(writer, node)).toBe(fragment);
  expect(fragmentsOf(store, '2026-03-01').of(other, node)).toBeUndefined();
  expect(fragmentsOf(store, '2026-03-01').of(writer, {})).toBeUndefined();
  expect(fragmentsOf(openStore(), '2026-03-01').of(writer, node)).toBeUndefined();
  expect(fragmentsOf(store, '2026-03-02').of(writer, node)).toBeUndefined();
});

test('memory is bounded: when it is full, it is emptied', () => {
  const fragments = rememberFragments()(openStore(), '2026-03-01');
  const nodes = Array.from({ length: 7 }, () => ({}));
  const text = 'x'.repeat(5_000_000);
  for (const each of nodes) fragments.keep(writer, each, { text, objects: 1 });
  const kept = nodes.filter((each) => fragments.of(writer, each));
  // Ten million bytes each, of sixty-four in all.
  expect(kept).toEqual(nodes.slice(6));
});
