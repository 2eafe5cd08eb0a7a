import type { SkillNames } from '../../graph/embedding/skillVectors.ts';

/** What vectors are made of: all names, the main one first; for the other model the main one and the description. */
export function skillTexts({
  name,
  altNames,
  description,
}: Pick<SkillNames, 'name' | 'altNames' | 'description'>) {
  return { texts: [name, ...altNames], wholes: [name, description ?? name] };
}
