import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { Products } from '../../embedding/products.ts';
import type { LoadedTable } from './loadedTable.ts';

/** How many skills each text proposes, and all of them together; more changed nothing that was measured. */
const NEAREST_OF_EACH = 12;
const OF_ALL = 100;

/** Places of the skills whose names have most in common with one of the texts. */
export async function nearestSkills(
  { common }: Pick<LoadedTable, 'common'>,
  texts: Float32Array,
  products: Products,
): Promise<readonly number[]> {
  const width = texts.length / DIMENSIONS;
  const cosines = await products(common, texts);
  const nearest: Near[][] = Array.from({ length: width }, () => []);
  const least = new Float32Array(width);
  for (let row = 0, skill = 0; row < cosines.length; row += width, skill += 1) {
    for (let text = 0; text < width; text += 1) {
      const cosine = cosines[row + text] ?? 0;
      if (cosine <= (least[text] ?? 0)) continue;
      least[text] = addNear(nearest[text] ?? [], { skill, cosine });
    }
  }
  const best = new Map<number, number>();
  for (const { skill, cosine } of nearest.flat()) {
    best.set(skill, Math.max(best.get(skill) ?? 0, cosine));
  }
  return [...best]
    .sort(([one, cosine], [other, its]) => its - cosine || one - other)
    .slice(0, OF_ALL)
    .map(([skill]) => skill);
}

interface Near {
  readonly skill: number;
  readonly cosine: number;
}

/** Keeps the nearest, best first, and says what the next must be above. */
function addNear(nearest: Near[], added: Near): number {
  const after = nearest.findIndex(({ cosine }) => cosine < added.cosine);
  nearest.splice(after < 0 ? nearest.length : after, 0, added);
  if (nearest.length > NEAREST_OF_EACH) nearest.pop();
  return nearest.length < NEAREST_OF_EACH ? 0 : (nearest.at(-1)?.cosine ?? 0);
}
