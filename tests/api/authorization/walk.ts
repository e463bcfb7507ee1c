import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { post } from '../../support/api-client';
import type { Stack } from '../../support/stack';

/** One field of one type on the way. */
interface Step {
  type: string;
  field: string;
}

/** A kind of object that a root field leads to, by which fields, and the scalar fields it has. */
export interface Place {
  root: string;
  /** From the root's own object on; connections are not steps, they only wrap. */
  steps: Step[];
  /** The fields of the document, wrappers included. */
  fields: string[];
  type: string;
  leaves: string[];
}

/** The schema as the running API tells it. */
export async function schemaOf(on: Stack): Promise<GraphQLSchema> {
  const { body } = await post(getIntrospectionQuery(), {}, { on });
  return buildClientSchema(body.data as unknown as IntrospectionQuery);
}

const isWrapper = (type: GraphQLObjectType) => /(Connection|Edge)$/.test(type.name);
const objectOf = (field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
};

/** Every place that the schema lets one reach from a root field through at most `depth` objects. */
export function placesOf(schema: GraphQLSchema, depth = 4): Place[] {
  const places: Place[] = [];
  const visit = (root: string, type: GraphQLObjectType, steps: Step[], fields: string[]): void => {
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !objectOf(field)).map(({ name }) => name);
    places.push({ root, steps, fields, type: type.name, leaves });
    if (steps.length + 1 >= depth) return;
    for (const field of all) {
      const next = objectOf(field);
      if (next) enter(root, next, [...steps, { type: type.name, field: field.name }], [...fields, field.name]);
    }
  };
  const enter = (root: string, type: GraphQLObjectType, steps: Step[], fields: string[]): void => {
    if (!isWrapper(type)) return visit(root, type, steps, fields);
    const node = objectOf(type.getFields()['nodes']!)!;
    visit(root, node, steps, [...fields, 'nodes']);
    // The other way to the same rows; once is enough to see that it takes the same decisions (A4).
    if (steps.length === 0) visitLeavesOnly(root, node, steps, [...fields, 'edges', 'node']);
  };
  const visitLeavesOnly = (root: string, type: GraphQLObjectType, steps: Step[], fields: string[]): void => {
    const leaves = Object.values(type.getFields()).filter((field) => !objectOf(field));
    places.push({ root, steps, fields, type: type.name, leaves: leaves.map(({ name }) => name) });
  };
  for (const root of Object.values(schema.getQueryType()!.getFields())) {
    const type = objectOf(root);
    if (type) enter(root.name, type, [], [root.name]);
    else places.push({ root: root.name, steps: [], fields: [root.name], type: 'Boolean', leaves: [] });
  }
  return places;
}

/** Arguments that a field on the way wants, beside those of pages. */
const NESTED_ARGS: Record<string, string> = { inUitstroom: 'from: "2020-01", to: "2020-02"' };

/**
 * The selection that asks a place for some of its scalar fields. `args` are those of the root field. Page sizes are a
 * variable, as screens have it, or left out.
 */
export function selectionFor(
  schema: GraphQLSchema,
  place: Place,
  leaves: string[],
  args: string,
  paging = false,
): string {
  let type: GraphQLObjectType = schema.getQueryType()!;
  const open: string[] = [];
  for (const [index, name] of place.fields.entries()) {
    const field = type.getFields()[name]!;
    const paged = paging && field.args.some((arg) => arg.name === 'first') ? 'first: $first' : '';
    const given = [index === 0 ? args : (NESTED_ARGS[name] ?? ''), paged].filter(Boolean).join(', ');
    open.push(`${name}${given ? `(${given})` : ''}`);
    type = objectOf(field) ?? type;
  }
  if (place.type === 'Boolean') return open.join(' { ');
  const selection = ['__typename', ...leaves].join(' ');
  return `${open.join(' { ')} { ${selection} }${' }'.repeat(open.length - 1)}`;
}

/** Rows in a page, by how many pages hang under each other: more than the world holds, and no more than a document may cost. */
const PAGE_OF = [100, 100, 11];
/** Scalar fields in one document when two pages hang under each other. */
const LEAVES_DEEP = 5;

/** How many pages hang under each other on the way to a place. */
function pagesDeep(place: Place): number {
  return place.fields.filter((name) => name === 'nodes' || name === 'edges').length;
}

/**
 * The place in portions that a document may cost. Three pages under each other are never answered, whoever asks: such a
 * place has none.
 */
export function affordable(place: Place): Place[] {
  if (pagesDeep(place) < 2 || place.leaves.length === 0) return [place];
  if (pagesDeep(place) >= PAGE_OF.length) return [];
  const portions: Place[] = [];
  for (let at = 0; at < place.leaves.length; at += LEAVES_DEEP)
    portions.push({ ...place, leaves: place.leaves.slice(at, at + LEAVES_DEEP) });
  return portions;
}

/** The document of {@link selectionFor}, with pages as large as may be. */
export function documentFor(schema: GraphQLSchema, place: Place, leaves: string[], args: string): string {
  const selection = selectionFor(schema, place, leaves, args, true);
  return `query${selection.includes('$first') ? ` ($first: Int = ${PAGE_OF[pagesDeep(place)]})` : ''} { ${selection} }`;
}

/** The objects that an answer holds at a place. */
export function objectsAt(
  data: Record<string, unknown> | null | undefined,
  fields: string[],
): Record<string, unknown>[] {
  let reached: unknown[] = [data];
  for (const field of fields)
    reached = reached
      .flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[field])
      .filter((value) => value !== null && value !== undefined);
  return reached as Record<string, unknown>[];
}
