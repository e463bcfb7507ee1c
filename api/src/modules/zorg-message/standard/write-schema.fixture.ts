import type { ElementDefinition } from './definition';
import type { MessageKind } from './message-kinds';
import { SIMPLE_TYPES, type SimpleType, type SimpleTypeName } from './simple-types';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

function simpleType(name: SimpleTypeName): string {
  const type: SimpleType = SIMPLE_TYPES[name];
  if (type.kind === 'date') return 'xs:date';
  if (type.kind === 'time') return 'xs:time';
  return type.kind === 'integer' ? 'xs:nonNegativeInteger' : 'xs:string';
}

/** Schemas of one kind of message, made from our own description: that of the message and the basisschema it imports. */
export function writeSchemas(kind: MessageKind): Record<string, string> {
  const shared: string[] = [];
  const element = ({ name, required, many, type, fixed }: ElementDefinition): string => {
    const times = `minOccurs="${required ? 1 : 0}" maxOccurs="${many ? 'unbounded' : 1}"`;
    const one = fixed === undefined ? '' : ` fixed="${fixed}"`;
    if (typeof type === 'string') return `<xs:element name="${name}" ${times}${one} type="${simpleType(type)}"/>`;
    if (!type.every((part) => part.shared))
      return `<xs:element name="${name}" ${times}><xs:complexType>${sequence(type)}</xs:complexType></xs:element>`;
    const named = `Type${shared.push('')}`;
    shared[Number(named.slice(4)) - 1] = `<xs:complexType name="${named}">${sequence(type)}</xs:complexType>`;
    return `<xs:element name="${name}" ${times} type="basis:${named}"/>`;
  };
  const sequence = (parts: readonly ElementDefinition[]) => `<xs:sequence>${parts.map(element).join('')}</xs:sequence>`;
  const root = sequence(kind.elements);
  const head = (namespace: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><xs:schema ${XS} xmlns:basis="${kind.sharedNamespace}" targetNamespace="${namespace}" elementFormDefault="qualified">`;
  return {
    [`${kind.name}.xsd`]: `${head(kind.namespace)}<xs:import namespace="${kind.sharedNamespace}" schemaLocation="basisschema.xsd"/>
      <xs:element name="Bericht"><xs:complexType>${root}</xs:complexType></xs:element></xs:schema>`,
    'basisschema.xsd': `${head(kind.sharedNamespace)}${shared.join('')}</xs:schema>`,
  };
}
