import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { isCalendarDate } from '../domain/calendarDate.ts';

/** graphql-scalars' LocalDate under the contract's name, held to the days that the program can reckon with. */
export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => GraphQLLocalDate.serialize(checked(value)),
  parseValue: (value) => GraphQLLocalDate.parseValue(checked(value)),
  parseLiteral: (node) => checked(valueFromASTUntyped(node), node),
});

export const JSON = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), description: undefined });

/** `node` is where the value is written, for values written into the document. */
function checked(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  const message = `Date cannot represent ${shown}: it is no day of the calendar, YYYY-MM-DD.`;
  throw new GraphQLError(message, { nodes: node ?? null });
}
