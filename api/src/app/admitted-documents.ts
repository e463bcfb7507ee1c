import type { ApolloServerPlugin } from '@apollo/server';
import { getOperationAST, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../core/context';
import type { HttpHeaders } from './graphql-endpoint';

/** A request that needs nothing more of Apollo Server. */
export interface PlainRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  /** The content type of the answer. */
  answerType: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
/** What the usual clients accept, and what they get then; any other wish is negotiated. */
const ANSWER_TYPES = new Map<unknown, string>([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_TYPE],
  ['application/graphql-response+json, application/json', GRAPHQL_TYPE],
]);

/** Of all documents together and of one, in characters: our own screens' together take a fifth of it. */
const MOST_TEXT = 500_000;
const LONGEST = 20_000;

/**
 * Documents that Apollo Server has parsed and found valid. A document is judged once; what has been judged and comes in
 * the plainest form (JSON, one operation, an answer type that most ask for) needs no second judgement.
 */
export class AdmittedDocuments {
  private readonly known = new LRUCache<string, DocumentNode>({
    maxSize: MOST_TEXT,
    maxEntrySize: LONGEST,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  /** Remembers each document that passed validation. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, document }) => {
          this.known.set(source, document);
          return Promise.resolve();
        },
      }),
  };

  /** The request when it is plain and its document is known; null for all others, which go to Apollo Server. */
  plain(headers: HttpHeaders, body: unknown): PlainRequest | null {
    const answerType = ANSWER_TYPES.get(headers['accept']);
    // Nothing else than JSON: a form of another site must meet Apollo's refusal (A15).
    if (!answerType || !isJson(headers['content-type']) || !isRecord(body)) return null;
    const { query, variables, operationName, extensions } = body;
    if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
    if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
    const document = this.known.get(query);
    const operation = document && getOperationAST(document, operationName);
    if (!operation) return null;
    return { document, operation, variables: variables ?? {}, answerType };
  }
}

function isJson(contentType: string | string[] | undefined): boolean {
  return typeof contentType === 'string' && /^application\/json *(;|$)/.test(contentType);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
