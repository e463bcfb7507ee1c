import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../core/context';
import { createExecutor } from './executor';
import type { FieldRules } from './shield';

const schema = buildSchema('type Query { broken: Boolean }');
schema.getQueryType()!.getFields()['broken']!.resolve = () => {
  throw new TypeError('secret detail of ours');
};

/** Asks with a rule that lets through (compiled) or denies (as graphql-js executes it); the shield itself is no part here. */
async function ask(compiled: boolean) {
  const logged: unknown[] = [];
  const context = {
    actor: null,
    locale: 'nl',
    requestId: 'r-1',
    app: { log: { error: (what: unknown) => logged.push(what) } },
  } as unknown as RequestContext;
  const rules: FieldRules = new Map([
    ['Query.broken', { name: 'one', decide: () => compiled }],
  ]) as unknown as FieldRules;
  const run = createExecutor(schema, schema as GraphQLSchema, rules);
  const result = await run({ document: parse('{ broken }'), operationName: null, variables: {}, context });
  return { result, logged };
}

describe('A24 a fault of ours', () => {
  test.each([
    ['compiled', true],
    ['as graphql-js executes it', false],
  ])('%s: told without its detail, with the request’s number, and logged in full', async (_way, compiled) => {
    const { result, logged } = await ask(compiled);
    expect(result.errors).toHaveLength(1);
    const error = result.errors![0]!;
    expect(error.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      rule: 'INTERNAL_SERVER_ERROR',
      requestId: 'r-1',
    });
    expect(error.path).toEqual(['broken']);
    expect(error.message).not.toContain('secret');
    expect(logged).toEqual([{ err: expect.any(TypeError), requestId: 'r-1', path: ['broken'] }]);
  });
});
