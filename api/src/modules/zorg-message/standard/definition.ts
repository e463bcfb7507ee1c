import type { SimpleTypeName } from './simple-types';

/** An element of a message: how often it stands there, and a simple type or the elements in it. */
export interface ElementDefinition {
  name: string;
  required: boolean;
  many: boolean;
  /** Shared types have a namespace of their own: their children stand in it. */
  shared: boolean;
  type: SimpleTypeName | readonly ElementDefinition[];
  /** The one value that it may have in this message. */
  fixed?: string;
}

/**
 * How groups are written down: `Name`, `Name?` (0..1), `Name*` (1..many), each with a simple type, a group of its own or
 * a shared group.
 */
export type Notation = { readonly [name: string]: SimpleTypeName | Notation | SharedGroup };

/** A composite type that all messages share; what is in it belongs to the basisschema. */
export class SharedGroup {
  constructor(readonly children: readonly ElementDefinition[]) {}
}

/** Reads the notation of a group, in the order of the standard. */
export function elements(notation: Notation, shared = false): ElementDefinition[] {
  return Object.entries(notation).map(([key, type]) => ({
    name: key.replace(/[?*]$/, ''),
    required: !key.endsWith('?'),
    many: key.endsWith('*'),
    shared,
    type: typeof type === 'string' ? type : type instanceof SharedGroup ? type.children : elements(type),
  }));
}

/** Writes a shared group down. */
export function sharedGroup(notation: Notation): SharedGroup {
  return new SharedGroup(elements(notation, true));
}
