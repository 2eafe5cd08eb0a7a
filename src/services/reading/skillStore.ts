import {
  readNamesOfSkills,
  type SkillNames,
  writeSkillVectors,
} from '../../graph/embedding/skillVectors.ts';
import type { EmbeddedTexts, VectorStore } from './embedMissing.ts';
import { skillTexts } from './skillTexts.ts';

/** The vectors of skills; what all names have in common is what the vector index looks for. */
export const skillStore: VectorStore = {
  what: 'skills',
  async *read(graph, limits) {
    for await (const page of readNamesOfSkills(graph, limits)) yield page.map(textsOf);
  },
  write(graph, rows, limits) {
    const toWrite = rows.map(({ id, model, textsHash, packed, common }) => ({
      skillId: id,
      model,
      namesHash: textsHash,
      packed,
      vector: common,
    }));
    return writeSkillVectors(graph, toWrite, limits);
  },
};

function textsOf(skill: SkillNames): EmbeddedTexts {
  const { id, model, namesHash } = skill;
  return { id, texts: skillTexts(skill), model, textsHash: namesHash };
}
