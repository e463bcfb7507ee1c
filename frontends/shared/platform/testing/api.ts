import {
  buildASTSchema,
  GraphQLError,
  graphql,
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '@volmacht/shared-schema';
import type { Problem } from '../src/graphql/api-error';

/** Answers per root field: a value, or a function of the field's arguments. */
export type Answers = Record<string, unknown>;

/** One request that the screen made. */
export interface SentRequest {
  operation: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

let schema: GraphQLSchema | undefined;

/** What the contract promises and what the API prints beside it, as codegen reads them: types by name, fields added up. */
function together(promised: DocumentNode, printed: DocumentNode): DocumentNode {
  const byName = new Map<string, DefinitionNode>();
  for (const definition of [...printed.definitions, ...promised.definitions]) {
    const name = 'name' in definition ? (definition.name?.value ?? '') : '';
    const known = byName.get(name) as ObjectTypeDefinitionNode | undefined;
    const more = (definition as ObjectTypeDefinitionNode).fields ?? [];
    if (!known) byName.set(name, definition);
    else if (known.fields) {
      const names = new Set(known.fields.map((field) => field.name.value));
      const fields = [...known.fields, ...more.filter((field) => !names.has(field.name.value))];
      byName.set(name, { ...known, fields });
    }
  }
  return { kind: Kind.DOCUMENT, definitions: [...byName.values()] };
}

function contract(): GraphQLSchema {
  if (schema) return schema;
  const [promised, printed] = ['contract/schema.graphql', 'schema.graphql'].map((file) =>
    parse(readFileSync(join(__dirname, '../../../../shared-schema', file), 'utf8')),
  );
  schema = buildASTSchema(together(promised!, printed!));
  // Scalars pass through as they are: tests write the values that travel over the wire.
  for (const type of Object.values(schema.getTypeMap())) {
    if ('serialize' in type && type.astNode) (type as GraphQLScalarType).serialize = (value) => value;
  }
  return schema;
}

/** An expected failure, worded as the API words it. */
export function failure(code: ErrorCode, message: string, problems: Problem[] = []): GraphQLError {
  return new GraphQLError(message, { extensions: { code, problems, requestId: 'test-request' } });
}

/**
 * Stands in for the network of a unit test: every request is executed against the contract itself, with these answers
 * at its root. A document that the contract does not allow, or an answer of the wrong shape, fails like it would there.
 */
export function serveContract(answers: Answers): { fetch: typeof fetch; requests: SentRequest[] } {
  const requests: SentRequest[] = [];
  const serve = async (_address: unknown, init: RequestInit = {}) => {
    const { query, operationName, variables } = JSON.parse(String(init.body)) as {
      query: string;
      operationName: string;
      variables: Record<string, unknown>;
    };
    requests.push({ operation: operationName, variables, headers: { ...(init.headers as Record<string, string>) } });
    const result = await graphql({ schema: contract(), source: query, rootValue: answers, variableValues: variables });
    return new Response(JSON.stringify(result), { status: 200, headers: { 'content-type': 'application/json' } });
  };
  return { fetch: serve as typeof fetch, requests };
}
