import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { inputRule, missingMember } from './inputRule.ts';

/**
 * The variables as the operation takes them. graphql-js would do the same a moment later, but its errors hold path
 * and value only inside a sentence. Throws BAD_USER_INPUT that names both.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    // Validation has refused a variable of any other type.
    if (!isInputType(type)) continue;
    if (Object.hasOwn(given, name)) {
      values[name] = coerce(name, type, given[name]);
    } else {
      assignDefault(values, definition, type);
    }
  }
  return values;
}

function coerce(name: string, type: GraphQLInputType, value: unknown): unknown {
  return coerceInputValue(value, type, (path, invalid, error) => {
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    const missing = missingMember(error.message);
    const field = [`${name}${steps.join('')}`, ...(missing === null ? [] : [missing])].join('.');
    const offending = missing === null ? invalid : null;
    throw new ProblemError(
      badInput(field, inputRule(error.message), offending, `${field}: ${error.message}`),
    );
  });
}

function assignDefault(
  values: Record<string, unknown>,
  { variable, defaultValue }: VariableDefinitionNode,
  type: GraphQLInputType,
): void {
  const name = variable.name.value;
  if (defaultValue) {
    values[name] = valueFromAST(defaultValue, type);
  } else if (isNonNullType(type)) {
    throw new ProblemError(badInput(name, 'required', null, `The variable $${name} is required.`));
  }
}
