import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  Kind,
  validate,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LIMITS } from '@volmacht/shared-schema';
import type { RequestContext } from '../core/context';

/**
 * What one document may cost, by armor's way of counting: a page counts its rows, nested pages multiply. The largest list
 * of our own screens costs 24 000 with a hundred rows; a hundred rows with a hundred each cost five times the limit.
 */
export const MAX_COST = 30_000;

const PAGE_SIZES = new Set(['first', 'last']);
/** Answers kept per document; sizes are cut to the largest page, so there are few. */
const MAX_KNOWN = 300;

type Sizes = ReadonlyMap<string, number>;

/** Judges what a document costs with the page sizes that come as variables. */
export class PageCost {
  private readonly known = new WeakMap<
    DocumentNode,
    { names: string[]; open: boolean; verdicts: Map<string, boolean> }
  >();
  private readonly rules = new ApolloArmor({
    costLimit: { maxCost: MAX_COST, exposeLimits: false, ignoreIntrospection: true },
    maxAliases: { enabled: false },
    maxDirectives: { enabled: false },
    maxDepth: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules;

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * Holds page sizes that come as variables against the cost limit too. Validation sees literals only, and of `first:
   * null, last: 100` only the null; so the sizes are written into the document, and the same rule judges it once more.
   */
  allows(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): boolean {
    let entry = this.known.get(document);
    if (!entry) this.known.set(document, (entry = { ...sizeNames(document), verdicts: new Map() }));
    if (!entry.open) return true;
    const sizes = sizesOf(operation, entry.names, variables);
    const key = entry.names.map((name) => sizes.get(name) ?? '').join(',') + (operation.name?.value ?? '');
    let verdict = entry.verdicts.get(key);
    if (verdict === undefined) {
      if (entry.verdicts.size >= MAX_KNOWN) entry.verdicts.clear();
      entry.verdicts.set(key, (verdict = this.affordable(document, sizes)));
    }
    return verdict;
  }

  /** Refuses what costs too much, as validation refuses. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (!operation || this.allows(document, operation, request.variables ?? {})) return Promise.resolve();
          throw new GraphQLError('Syntax Error: Query validation error.', {
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
          });
        },
      }),
  };

  private affordable(document: DocumentNode, sizes: Sizes): boolean {
    try {
      return validate(this.schema, withSizes(document, sizes), this.rules).length === 0;
    } catch (error) {
      // Armor's rule throws its refusal.
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  }
}

/** The variables that stand for a page size; `open` when validation cannot have judged the document by itself. */
function sizeNames(document: DocumentNode): { names: string[]; open: boolean } {
  const names = new Set<string>();
  let open = false;
  visit(document, {
    Argument({ name, value }) {
      if (!PAGE_SIZES.has(name.value)) return;
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      open ||= value.kind === Kind.VARIABLE || value.kind === Kind.NULL;
    },
  });
  return { names: [...names], open };
}

// Anything but a number fails when the variables are read, before a resolver runs.
function sizesOf(operation: OperationDefinitionNode, names: string[], given: Record<string, unknown>): Sizes {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    const otherwise = definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined;
    const value = name in given ? given[name] : otherwise;
    // A larger page is refused by the read itself.
    if (typeof value === 'number') sizes.set(name, Math.min(Math.max(value, 0), LIMITS.pageMax));
  }
  return sizes;
}

/** The document with each page size as one literal, the larger of `first` and `last`. */
function withSizes(document: DocumentNode, sizes: Sizes): DocumentNode {
  const sizeOf = ({ value }: ArgumentNode): number => {
    if (value.kind === Kind.INT) return Number(value.value);
    return (value.kind === Kind.VARIABLE && sizes.get(value.name.value)) || 0;
  };
  return visit(document, {
    Field(node): FieldNode | undefined {
      const [paged, others] = [true, false].map((wanted) =>
        (node.arguments ?? []).filter(({ name }) => PAGE_SIZES.has(name.value) === wanted),
      ) as [ArgumentNode[], ArgumentNode[]];
      if (paged.length === 0) return undefined;
      const largest = String(Math.max(...paged.map(sizeOf)));
      return { ...node, arguments: [{ ...paged[0]!, value: { kind: Kind.INT, value: largest } }, ...others] };
    },
  });
}
