import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../bench/random.ts';

/** Levels of objects below a question. */
const LEVELS = 4;

/** A catalogue question at random: any of its fields and those below, behind fragments now and then. */
export function randomQuestion(
  schema: GraphQLSchema,
  questions: readonly string[],
  ids: readonly string[],
  random: Random,
): string {
  const fragments: string[] = [];
  const name = random.pick(questions);
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`the schema has no question ${name}`);
  const args: Readonly<Record<string, string>> = {
    node: `(id: ${JSON.stringify(random.pick(ids))})`,
    search: '(text: "care", first: 5)',
    subjectFields: '',
  };
  const selections = `{ ${selectionsOf(getNamedType(field.type), LEVELS)} }`;
  return [
    `{ ${name}${args[name] ?? `(first: ${random.whole(1, 5)})`} ${selections} }`,
    ...fragments,
  ].join('\n');

  function selectionsOf(type: GraphQLNamedType, levels: number): string {
    if (isAbstractType(type)) {
      const some = schema.getPossibleTypes(type).filter(() => random.chance(0.5));
      // One name may hold another type on another kind of node, so each is given one of its own.
      const inner = some.map((each) => `... on ${each.name} { ${onlyField(each.name)} }`);
      return ['__typename', ...inner].join(' ');
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      (each) => levels > 0 || !isCompositeType(getNamedType(each.type)),
    );
    const chosen = fields.filter(() => random.chance(4 / fields.length));
    const picked = chosen.length > 0 ? chosen : fields.slice(0, 1);
    const written = ['__typename', ...picked.map((each) => fieldOf(each, levels))].join(' ');
    if (!random.chance(0.2)) return written;
    const fragment = `f${String(fragments.length)}`;
    fragments.push(`fragment ${fragment} on ${type.name} { ${written} }`);
    return `...${fragment}`;
  }

  function fieldOf(each: GraphQLField<unknown, unknown>, levels: number): string {
    const below = getNamedType(each.type);
    return isCompositeType(below)
      ? `${each.name} { ${selectionsOf(below, levels - 1)} }`
      : each.name;
  }

  function onlyField(typeName: string): string {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return 'id';
    const leaves = Object.values(type.getFields()).filter(
      (each) => !isCompositeType(getNamedType(each.type)),
    );
    const leaf = random.pick(leaves).name;
    return `${typeName}_${leaf}: ${leaf}`;
  }
}
