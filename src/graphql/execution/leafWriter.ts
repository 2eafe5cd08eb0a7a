import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';
import { Unusual, type Write } from './pass.ts';

const INT_MOST = 2 ** 31 - 1;
const INT_LEAST = -(2 ** 31);

/** Writes values of a type as graphql-js does; a value that it would first convert is left to it. */
export function leafWriter(type: GraphQLLeafType): Write {
  if (isEnumType(type)) {
    const texts = new Map(
      type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]),
    );
    return (value) => texts.get(value) ?? unusual();
  }
  if (!isSpecifiedScalarType(type)) {
    return (value) => {
      const text: unknown = JSON.stringify(type.serialize(value));
      return typeof text === 'string' ? text : unusual();
    };
  }
  switch (type.name) {
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : unusual());
    case 'Int':
      return (value) => (isInt(value) ? JSON.stringify(value) : unusual());
    case 'Float':
      return (value) => (Number.isFinite(value) ? JSON.stringify(value) : unusual());
    default:
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : unusual());
  }
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) <= INT_MOST && Number(value) >= INT_LEAST;
}

function unusual(): never {
  throw new Unusual();
}
