import type { SkillNames } from '../../graph/embedding/skillVectors.ts';
import type { ModelTexts } from './modelTexts.ts';

/** What each model makes vectors of: all names, the main one first; or the main one and the description. */
export function skillTexts({
  name,
  altNames,
  description,
}: Pick<SkillNames, 'name' | 'altNames' | 'description'>): ModelTexts {
  const names = [name, ...altNames];
  return { parts: names, names, descriptions: [name, description ?? name] };
}
