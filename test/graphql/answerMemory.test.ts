import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  WrittenAnswer,
  createAnswerMemory,
  stringifyAnswer,
} from '../../src/graphql/execution/answerMemory.ts';
import type { NodeStore } from '../../src/services/catalogue/nodeStore.ts';

const [operation] = parse('{ skills { totalCount } }').definitions as OperationDefinitionNode[];
const [other] = parse('{ skills { totalCount } }').definitions as OperationDefinitionNode[];
if (!operation || !other) throw new Error('not parsed');

const TODAY = '2026-11-22';

/** A store is told from another by what it is, not by what it holds. */
const openStore = () => ({}) as NodeStore;

/** A memory, and how often each question had to be answered. */
function watched() {
  const memory = createAnswerMemory();
  let made = 0;
  return {
    made: () => made,
    ask: (store: NodeStore, variables: object, length = 1, of = operation, today = TODAY) => {
      const question = { store, operation: of ?? operation, variables: { ...variables }, today };
      const before = memory.recall(question as never);
      const answer =
        before ??
        new WrittenAnswer(JSON.stringify({ text: 'x'.repeat(length), number: (made += 1) }));
      if (!before) memory.keep(question as never, answer);
      const result = { data: answer } as never;
      return { sent: stringifyAnswer(result), asJson: JSON.stringify(result) };
    },
  };
}

test('the same question is answered once for each version, and its text is the same', () => {
  const { ask, made } = watched();
  const store = openStore();
  const first = ask(store, { a: 1 });
  expect(ask(store, { a: 1 })).toEqual({
    sent: first.sent,
    asJson: first.sent.trimEnd(),
  });
  expect(made()).toBe(1);
  expect(ask(store, { a: 2 }).sent).not.toBe(first.sent);
  expect(ask(store, { a: 1 }, 1, other).sent).not.toBe(first.sent);
  expect(ask(openStore(), { a: 1 }).sent).not.toBe(first.sent);
  expect(ask(store, { a: 1 }, 1, operation, '2026-11-23').sent).not.toBe(first.sent);
  expect(made()).toBe(5);
});

test('memory is bounded: what was asked for longest ago goes first', () => {
  const { ask, made } = watched();
  const store = openStore();
  const tenth = 3_200_000;
  for (let number = 0; number < 9; number += 1) ask(store, { number }, tenth);
  ask(store, { number: 0 }, tenth);
  expect(made()).toBe(9);
  ask(store, { number: 9 }, tenth);
  ask(store, { number: 0 }, tenth);
  expect(made()).toBe(10);
  ask(store, { number: 1 }, tenth);
  expect(made()).toBe(11);
});
