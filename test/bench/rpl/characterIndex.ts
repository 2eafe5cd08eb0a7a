import { weigh, weighGrams } from '../../../src/services/reading/characterGrams.ts';

/** Every skill by the letters of its names: the character TF-IDF that the hybrid is compared with. */
export interface CharacterIndex {
  /** By skill: how alike its likest name is. */
  scores(text: string): Float32Array;
}

export function indexCharacters(namesOfSkills: readonly (readonly string[])[]): CharacterIndex {
  const weights = weighGrams(namesOfSkills.flat());
  const postings = new Map<number, { readonly names: number[]; readonly weights: number[] }>();
  const skillOfName: number[] = [];
  namesOfSkills.forEach((names, skill) => {
    for (const name of names) {
      const place = skillOfName.push(skill) - 1;
      const weighted = weigh(name, weights);
      weighted.grams.forEach((gram, at) => {
        const posting = postings.get(gram) ?? { names: [], weights: [] };
        postings.set(gram, posting);
        posting.names.push(place);
        posting.weights.push(weighted.weights[at] ?? 0);
      });
    }
  });
  return {
    scores(text) {
      const byName = new Float32Array(skillOfName.length);
      const sought = weigh(text, weights);
      sought.grams.forEach((gram, at) => {
        const posting = postings.get(gram);
        posting?.names.forEach((name, entry) => {
          const product = (sought.weights[at] ?? 0) * (posting.weights[entry] ?? 0);
          byName[name] = (byName[name] ?? 0) + product;
        });
      });
      const bySkill = new Float32Array(namesOfSkills.length);
      byName.forEach((score, name) => {
        const skill = skillOfName[name] ?? 0;
        if (score > (bySkill[skill] ?? 0)) bySkill[skill] = score;
      });
      return bySkill;
    },
  };
}
