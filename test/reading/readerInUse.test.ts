import { expect, test } from 'vitest';
import type { ModelFiles } from '../../src/embedding/modelFiles.ts';
import { openReaderInUse } from '../../src/services/reading/readerInUse.ts';

const nowhere = {
  model: 'nowhere.onnx',
  tokenizer: 'nowhere.json',
  pooling: 'MEAN',
  prefix: '',
} as const;
const files: ModelFiles = {
  name: 'a model',
  encoders: { parts: nowhere, names: nowhere, descriptions: nowhere },
};

/** A model that comes, or fails to, when the test says so. */
function awaitedModel() {
  let come: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const coming = new Promise<ModelFiles>((resolve, reject) => {
    come = () => resolve(files);
    fail = () => reject(new Error('no network'));
  });
  return { coming, come, fail };
}

test('who asks while the model is brought reads with it; who has begun keeps the reader', async () => {
  const readers = openReaderInUse(null);
  await readers.awaitModel({});
  const begunWith = readers.current();
  const { coming, come } = awaitedModel();
  const order: string[] = [];
  const brought = readers.bringModel(coming, () => order.push('came'));
  const asked = readers.awaitModel({}).then(() => order.push('read'));
  await new Promise(setImmediate);
  expect(order).toEqual([]);
  come();
  await Promise.all([brought, asked]);
  expect(order).toEqual(['came', 'read']);
  expect(readers.current().model).toBe('a model');
  expect(
    await begunWith.outline({ text: 'Welding.', asOf: '2026-01-01', longPastBefore: '2016-01-01' }),
  ).toBeDefined();
  await readers.close();
});

test('nobody waits longer than there is time, nor for a model that cannot be had', async () => {
  const readers = openReaderInUse(null);
  const { coming, fail } = awaitedModel();
  const brought = readers.bringModel(coming, () => expect.unreachable());
  await expect(readers.awaitModel({ limitMs: 20 })).rejects.toMatchObject({
    problem: { code: 'DEADLINE_EXCEEDED' },
  });
  fail();
  await expect(brought).rejects.toThrow('no network');
  await readers.awaitModel({});
  expect(readers.current().model).toBeNull();
  await readers.close();
});
