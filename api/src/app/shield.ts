import { isObjectType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { rule as shieldRule, shield } from 'graphql-shield';
import { applyMiddleware } from 'graphql-middleware';
import type { Actor, RequestContext } from '../core/context';
import { forbidden } from '../core/errors';
import type { Rule, RuleMap } from '../core/graphql/rules';

/** Every field of every type, with its rule. */
export type FieldRules = Map<string, Rule>;

const ROOTS = ['Query', 'Mutation'];

/**
 * Lays the modules' rules over the schema.
 * @throws when a field has no rule, when a rule has no field, or when two modules rule the same field: the build fails (XX-01).
 */
export function collectRules(schema: GraphQLSchema, maps: RuleMap[]): FieldRules {
  const rules: FieldRules = new Map();
  const add = (type: string, field: string, rule: Rule): void => {
    if (rules.has(`${type}.${field}`)) throw new Error(`${type}.${field} has two rules.`);
    rules.set(`${type}.${field}`, rule);
  };
  for (const map of maps) {
    for (const root of ROOTS) {
      for (const [field, rule] of Object.entries(map[root as 'Query' | 'Mutation'] ?? {})) add(root, field, rule);
    }
    for (const [type, given] of Object.entries(map.types ?? {})) {
      if (typeof (given as Rule).decide === 'function') {
        const object = schema.getType(type);
        if (!isObjectType(object)) throw new Error(`There is a rule for ${type}, but no such type.`);
        for (const field of Object.keys(object.getFields())) add(type, field, given as Rule);
      } else {
        for (const [field, rule] of Object.entries(given as Record<string, Rule>)) add(type, field, rule);
      }
    }
  }
  const missing: string[] = [];
  const known = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.keys(type.getFields())) {
      known.add(`${type.name}.${field}`);
      if (!rules.has(`${type.name}.${field}`)) missing.push(`${type.name}.${field}`);
    }
  }
  if (missing.length > 0) throw new Error(`Fields without a rule: ${missing.join(', ')}`);
  const idle = [...rules.keys()].filter((name) => !known.has(name));
  if (idle.length > 0) throw new Error(`Rules without a field: ${idle.join(', ')}`);
  return rules;
}

/** The schema with graphql-shield on every field: denies by default and words each denial. */
export function shieldedSchema(schema: GraphQLSchema, rules: FieldRules): GraphQLSchema {
  const made = new Map<Rule, ReturnType<ReturnType<typeof shieldRule>>>();
  const tree: Record<string, Record<string, ReturnType<ReturnType<typeof shieldRule>>>> = {};
  for (const [name, rule] of rules) {
    const [type, field] = name.split('.') as [string, string];
    let shielded = made.get(rule);
    if (!shielded) {
      shielded = shieldRule(rule.name, { cache: 'no_cache' })((_parent, _args, context: RequestContext) =>
        rule.decide(context.actor),
      );
      made.set(rule, shielded);
    }
    (tree[type] ??= {})[field] = shielded;
  }
  return applyMiddleware(
    schema,
    shield(tree, { fallbackRule: DENY, fallbackError: forbidden(), allowExternalErrors: true }),
  );
}

const DENY = shieldRule('deny', { cache: 'no_cache' })(() => forbidden());

const asked = new WeakMap<DocumentNode, Set<Rule> | null>();

/**
 * True when every rule that the document touches lets this actor through: then the unshielded schema may answer. The
 * rules depend on the actor alone, so this is the same decision that shield would take field by field and row by row.
 */
export function allAllow(
  schema: GraphQLSchema,
  rules: FieldRules,
  document: DocumentNode,
  actor: Actor | null,
): boolean {
  let touched = asked.get(document);
  if (touched === undefined) asked.set(document, (touched = rulesOf(schema, rules, document)));
  if (touched === null) return false;
  for (const rule of touched) if (rule.decide(actor) !== true) return false;
  return true;
}

function rulesOf(schema: GraphQLSchema, rules: FieldRules, document: DocumentNode): Set<Rule> | null {
  const touched = new Set<Rule>();
  let complete = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const name = node.name.value;
        if (name.startsWith('__')) return name === '__typename' ? undefined : false;
        const rule = rules.get(`${types.getParentType()?.name}.${name}`);
        if (rule) touched.add(rule);
        else complete = false;
        return undefined;
      },
    }),
  );
  return complete ? touched : null;
}
