import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createAnswerMemory } from '../../src/graphql/execution/answerMemory.ts';
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
    ask: async (store: NodeStore, variables: object, length = 1, of = operation, today = TODAY) => {
      const question = { store, operation: of ?? operation, variables: { ...variables }, today };
      const result = await memory.answer(question as never, () => {
        made += 1;
        return Promise.resolve({ data: { text: 'x'.repeat(length), number: made } });
      });
      return { sent: memory.stringify(result as never), asJson: JSON.stringify(result) };
    },
  };
}

test('the same question is answered once for each version, and its text is the same', async () => {
  const { ask, made } = watched();
  const store = openStore();
  const first = await ask(store, { a: 1 });
  expect(await ask(store, { a: 1 })).toEqual({
    sent: first.sent,
    asJson: first.sent.trimEnd(),
  });
  expect(made()).toBe(1);
  expect((await ask(store, { a: 2 })).sent).not.toBe(first.sent);
  expect((await ask(store, { a: 1 }, 1, other)).sent).not.toBe(first.sent);
  expect((await ask(openStore(), { a: 1 })).sent).not.toBe(first.sent);
  expect((await ask(store, { a: 1 }, 1, operation, '2026-11-23')).sent).not.toBe(first.sent);
  expect(made()).toBe(5);
});

test('an answer that holds an error is made anew', async () => {
  const memory = createAnswerMemory();
  const question = { store: openStore(), operation, variables: {}, today: TODAY };
  let made = 0;
  const ask = async () => {
    const result = await memory.answer(question, () => {
      made += 1;
      return Promise.resolve({ data: { a: null }, errors: [new Error('no') as never] });
    });
    return memory.stringify(result as never);
  };
  await ask();
  expect(await ask()).toContain('"errors"');
  expect(made).toBe(2);
});

test('memory is bounded: what was asked for longest ago goes first', async () => {
  const { ask, made } = watched();
  const store = openStore();
  const tenth = 3_200_000;
  for (let number = 0; number < 9; number += 1) await ask(store, { number }, tenth);
  await ask(store, { number: 0 }, tenth);
  expect(made()).toBe(9);
  await ask(store, { number: 9 }, tenth);
  await ask(store, { number: 0 }, tenth);
  expect(made()).toBe(10);
  await ask(store, { number: 1 }, tenth);
  expect(made()).toBe(11);
});
