import { GraphQLError, type Source, type SourceLocation } from 'graphql';

/** An error of compiled code as graphql-js would have made it: compiled code knows lines, graphql-js positions. */
export function relocate(error: GraphQLError, source: Source | undefined): GraphQLError {
  const { message, locations, path, originalError } = error;
  return new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    ...(source && locations
      ? { source, positions: locations.map((location) => positionOf(source.body, location)) }
      : {}),
  });
}

function positionOf(body: string, { line, column }: SourceLocation): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const [found] = LINE_END.exec(body.slice(start)) ?? [];
    start += found?.length ?? 0;
  }
  return start + column - 1;
}

/** A line with its end, by GraphQL's rules. */
const LINE_END = /^[^\r\n]*(?:\r\n|\r|\n)/;
