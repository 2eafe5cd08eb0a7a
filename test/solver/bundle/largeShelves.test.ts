import { expect, test } from 'vitest';
import { generatedShelf } from '../../bench/bundle/generatedShelf.ts';
import { shelfModel } from '../../bench/bundle/shelfModel.ts';
import { pureBundle } from '../../support/pureBundles.ts';
import { tools } from '../../support/pureTools.ts';

const LIMIT_MS = 60_000;
/** For both searches on a busy machine. */
const TEST_MS = 150_000;

/** More micro-credentials than are looked at whole at first, and after them the fee still to be lowered. */
test(
  'what is best of a large shelf is what a plain model of the whole shelf finds',
  () => {
    const { catalogue, question } = generatedShelf(160, 20);
    const model = shelfModel(catalogue, question);
    const [uncovered = [], fees = [], taken = []] = model.objectives;
    const objectives = [uncovered, taken, fees];
    const plain = tools.solver.solve({ ...model, objectives }, LIMIT_MS);
    const asked = { ...question, minimise: ['ITEMS', 'FEE'] } as const;
    const { proof } = pureBundle(catalogue, [], asked).bundles[0] ?? {};
    expect(plain.status).toBe('OPTIMAL');
    expect(proof?.status).toBe('OPTIMAL');
    const reached = proof?.objective.filter(({ objective }) => objective !== 'UNKNOWN_FEES');
    expect(reached?.map(({ value }) => value)).toEqual(
      'objectives' in plain ? plain.objectives.map(({ value }) => value) : [],
    );
  },
  TEST_MS,
);
