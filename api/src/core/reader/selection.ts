import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What a document asks of one type: field name → what it asks of that field's own type (merged over aliases and fragments). */
export type Selection = Map<string, Selection>;

// Documents are parsed once and asked often: what a document asks of a field is worked out at its first use only.
const ofField = new WeakMap<FieldNode, Selection>();

/** The selection below a root field. The same field of the same document gives the same object: never change it. */
export function selectionOf(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  // A field that is asked in several places of a document is a list of nodes, and @skip may leave one of them out.
  const only = info.fieldNodes.length === 1 ? info.fieldNodes[0] : undefined;
  const known = only && ofField.get(only);
  if (known) return known;
  const selection: Selection = new Map();
  for (const node of info.fieldNodes) collect(node.selectionSet, info.fragments, selection);
  if (only) ofField.set(only, selection);
  return selection;
}

// @skip and @include are not looked at: reading a field that is then left out costs little and cannot be wrong, as the
// guarded fields are decided by the same rule whether shown or not.
function collect(
  set: SelectionSetNode | undefined,
  fragments: Record<string, FragmentDefinitionNode>,
  into: Selection,
): void {
  for (const node of set?.selections ?? []) {
    if (node.kind === 'Field') {
      if (node.name.value.startsWith('__')) continue;
      const below = into.get(node.name.value) ?? new Map<string, Selection>();
      into.set(node.name.value, below);
      collect((node as FieldNode).selectionSet, fragments, below);
    } else {
      const target = node.kind === 'InlineFragment' ? node : fragments[node.name.value];
      collect(target?.selectionSet, fragments, into);
    }
  }
}

const ofNodes = new WeakMap<Selection, Selection>();

/** The selection of the rows of a connection: `nodes` and `edges.node` together. */
export function nodeSelection(selection: Selection): Selection {
  let merged = ofNodes.get(selection);
  if (!merged) {
    merged = new Map();
    mergeInto(merged, selection.get('nodes'));
    mergeInto(merged, selection.get('edges')?.get('node'));
    ofNodes.set(selection, merged);
  }
  return merged;
}

function mergeInto(into: Selection, from: Selection | undefined): void {
  for (const [name, below] of from ?? []) {
    const known = into.get(name) ?? new Map<string, Selection>();
    into.set(name, known);
    mergeInto(known, below);
  }
}

/** The selection one step down, empty when it is not asked for. */
export function below(selection: Selection, ...path: string[]): Selection {
  let at: Selection | undefined = selection;
  for (const step of path) at = at?.get(step);
  return at ?? new Map<string, Selection>();
}

const keys = new WeakMap<Selection, string>();

/** A text that is the same for the same selection; part of a plan's name. */
export function selectionKey(selection: Selection): string {
  let key = keys.get(selection);
  if (key === undefined) {
    key = [...selection].map(([name, inner]) => (inner.size ? `${name}{${selectionKey(inner)}}` : name)).join(',');
    keys.set(selection, key);
  }
  return key;
}
