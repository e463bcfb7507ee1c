import type { ElementDefinition } from './definition';
import { pathOf, type MessageElement } from './message-element';
import type { MessageKind } from './message-kinds';
import { TECHNICAL, type MessageProblem } from './problem';
import { checkValue, SIMPLE_TYPES } from './simple-types';

/**
 * Holds a message against the structure of its kind: which elements, in which order and namespace, how often, and what
 * their values are (ZO-11). Stops after `most` problems: who sends a file of another kind need not read a thousand.
 */
export function checkStructure(root: MessageElement, kind: MessageKind, most: number): MessageProblem[] {
  const check = new StructureCheck(kind, most);
  check.group(root, kind.elements);
  return check.problems;
}

class StructureCheck {
  readonly problems: MessageProblem[] = [];

  constructor(
    private readonly kind: MessageKind,
    private readonly most: number,
  ) {}

  group(element: MessageElement, definitions: readonly ElementDefinition[]): void {
    if (this.problems.length >= this.most) return;
    if (element.attributes) this.tell(element, 'MSG_ATTRIBUTE');
    if (element.children.length === 0 && element.text.trim() === '') return this.tell(element, 'RS033');
    if (element.text.trim() !== '') this.tell(element, 'MSG_TEXT_UNEXPECTED');
    const known = new Map(definitions.map((definition, place) => [definition.name, { definition, place }]));
    const seen = new Map<string, number>();
    let place = 0;
    for (const child of element.children) {
      const found = known.get(child.name);
      if (!found) {
        this.tell(child, 'MSG_ELEMENT_UNKNOWN');
        continue;
      }
      const times = (seen.get(child.name) ?? 0) + 1;
      seen.set(child.name, times);
      if (times === 2 && !found.definition.many) this.tell(child, 'MSG_ELEMENT_TWICE');
      if (found.place < place) this.tell(child, 'MSG_ELEMENT_ORDER');
      place = Math.max(place, found.place);
      this.element(child, found.definition);
      if (this.problems.length >= this.most) return;
    }
    for (const { name, required } of definitions)
      if (required && !seen.has(name)) this.tell(element, 'MSG_ELEMENT_MISSING', { element: name });
  }

  private element(element: MessageElement, definition: ElementDefinition): void {
    const namespace = definition.shared ? this.kind.sharedNamespace : this.kind.namespace;
    if (element.namespace !== namespace) this.tell(element, 'MSG_NAMESPACE');
    if (typeof definition.type !== 'string') return this.group(element, definition.type);
    if (element.attributes) this.tell(element, 'MSG_ATTRIBUTE');
    if (element.children.length > 0) return this.tell(element, 'MSG_ELEMENT_UNKNOWN');
    // Numbers and dates may have space around them (XML Schema collapses it); texts keep theirs.
    const value = SIMPLE_TYPES[definition.type].kind === 'text' ? element.text : element.text.trim();
    if (value.trim() === '') return this.tell(element, 'RS033');
    element.text = value;
    if (definition.fixed !== undefined && value !== definition.fixed)
      return this.tell(element, 'MSG_FIXED', { expected: definition.fixed });
    const fault = checkValue(definition.type, value, this.kind.product);
    if (fault) this.tell(element, fault.rule, fault.values);
  }

  private tell(element: MessageElement, rule: string, values?: Record<string, string | number>): void {
    if (this.problems.length >= this.most) return;
    this.problems.push({ field: pathOf(element), rule, code: TECHNICAL, values: { line: element.line, ...values } });
  }
}
