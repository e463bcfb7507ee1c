import 'reflect-metadata';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import { ERROR_TYPES, errorTypeRules } from '../core/graphql/error-types';
import { DateTimeScalar } from '../core/graphql/scalars';
import { modules } from './modules';
import { collectRules, shieldedSchema, type FieldRules } from './shield';

/** The schema as printed, the same behind graphql-shield, and the rule of each of its fields. */
export interface GuardedSchema {
  schema: GraphQLSchema;
  shielded: GraphQLSchema;
  rules: FieldRules;
}

/** Builds the schema of all modules. @throws when a field has no rule. */
export function buildGuardedSchema(): GuardedSchema {
  const resolvers = modules.flatMap((module) => module.resolvers ?? []);
  const built = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<Function>,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    nullableByDefault: false,
  });
  const schema = extendSchema(built, parse(ERROR_TYPES));
  const rules = collectRules(schema, [errorTypeRules, ...modules.map((module) => module.rules ?? {})]);
  return { schema, shielded: shieldedSchema(schema, rules), rules };
}
