import { expect } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { ClientError, GraphQLClient } from 'graphql-request';
import { stack, type Stack } from './stack';

/** How a request presents itself. */
export interface Caller {
  /** Session token; left out for a stranger. */
  token?: string | null;
  /** Network address the API sees; a fresh one by default, so that suites never use up each other's limits. */
  address?: string;
  headers?: Record<string, string>;
  on?: Stack;
}

/** Client of `api()`: request and rawRequest of graphql-request. */
export type Api = GraphQLClient;

/** An address of the block for documentation and private use that no other test draws, or hardly ever. */
export function freshAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/** Headers with which a caller presents itself, as the shell's server passes them on. */
function headersOf({ token, address = freshAddress(), headers = {} }: Caller): Record<string, string> {
  return {
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    'x-forwarded-for': address,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
}

/** A GraphQL client for one caller: `api(token).request<{ me: … }>('{ me { … } }')`. Errors are thrown as ClientError. */
export function api(caller: Caller | string | null = {}): Api {
  const who: Caller = typeof caller === 'string' || caller === null ? { token: caller } : caller;
  return new GraphQLClient(`${(who.on ?? stack()).urls.api}/graphql`, { headers: headersOf(who) });
}

/** One answer as it came over HTTP. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: {
      message: string;
      path?: (string | number)[];
      extensions?: {
        code?: string;
        rule?: string;
        requestId?: string;
        problems?: { field: string; rule: string; message: string }[];
      };
    }[];
  };
}

/** Posts a document and answers everything that came back, whatever the status. */
export async function post(
  query: string,
  variables: Record<string, unknown> = {},
  caller: Caller = {},
): Promise<RawAnswer> {
  const answer = await fetch(`${(caller.on ?? stack()).urls.api}/graphql`, {
    method: 'POST',
    headers: headersOf(caller),
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  let body: RawAnswer['body'] = {};
  try {
    body = JSON.parse(text) as RawAnswer['body'];
  } catch {
    // Not JSON: the caller looks at the text.
  }
  return { status: answer.status, headers: answer.headers, text, body };
}

/** Expects that a request is refused with this code, and with this rule when one is named. Answers the first error. */
export async function expectError(
  asked: Promise<unknown>,
  code: string,
  rule?: string,
): Promise<NonNullable<RawAnswer['body']['errors']>[number]> {
  const failure = await asked.then(
    (answer) => {
      throw new Error(`Expected ${code}, but it was answered: ${JSON.stringify(answer)?.slice(0, 300)}`);
    },
    (error: unknown) => error,
  );
  if (!(failure instanceof ClientError)) throw failure;
  const error = failure.response.errors?.[0] as NonNullable<RawAnswer['body']['errors']>[number] | undefined;
  if (!error) throw failure;
  expect(error.extensions?.code).toBe(code);
  if (rule !== undefined) {
    const rules = [error.extensions?.rule, ...(error.extensions?.problems ?? []).map((problem) => problem.rule)];
    expect(rules).toContain(rule);
  }
  return error;
}
