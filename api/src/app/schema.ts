import 'reflect-metadata';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { extendSchema, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { ERROR_TYPES, errorTypeRules } from '../core/graphql/error-types';
import { isFromReader } from '../core/graphql/from-reader';
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
  // A field without a method of its own is a plain property; a function per field and row would cost more than the query.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const resolvers = modules.flatMap((module) => module.resolvers ?? []);
  const built = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<Function>,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    nullableByDefault: false,
  });
  const schema = withoutIdleResolvers(extendSchema(built, parse(ERROR_TYPES)));
  const rules = collectRules(schema, [errorTypeRules, ...modules.map((module) => module.rules ?? {})]);
  return { schema, shielded: shieldedSchema(schema, rules), rules };
}

// Fields that the reader has put on the object already (see `FromReader`) are plain properties too.
function withoutIdleResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (isFromReader(field)) delete field.resolve;
  }
  return schema;
}
