import type { Goal } from '../../domain/pathway.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

/** The goal as an adviser says it. */
export function nameGoal(index: CatalogueIndex, to: Goal): string {
  switch (to.kind) {
    case 'QUALIFICATION':
      return `the qualification ${quote(index.qualifications.get(to.id)?.title ?? to.id)}`;
    case 'OCCUPATION':
      return `the occupation ${quote(index.occupations.get(to.id)?.title ?? to.id)}`;
    case 'MICRO_CREDENTIAL':
      return `the micro-credential ${quote(index.microCredentials.get(to.id)?.title ?? to.id)}`;
    case 'ALQ_MAJOR':
      return `an Applied Learning Qualification with a major in ${index.fields.get(to.id)?.name ?? to.id}`;
    case 'SKILLS':
      return to.ids.length === 1
        ? 'the skill asked for'
        : `the ${String(to.ids.length)} skills asked for`;
    case 'OUTCOMES':
      return to.ids.length === 1
        ? 'the outcome asked for'
        : `the ${String(to.ids.length)} outcomes asked for`;
  }
}

/** The title of whatever has the id, in quotation marks. */
export function titleOf(index: CatalogueIndex, id: string): string {
  const title =
    index.microCredentials.get(id)?.title ??
    index.outcomes.get(id)?.title ??
    index.qualifications.get(id)?.title ??
    index.occupations.get(id)?.title ??
    index.skills.byId.get(id)?.name;
  return quote(title ?? id);
}

export function quote(text: string): string {
  return `"${text}"`;
}
