/** An element of a message that was read. */
export interface MessageElement {
  name: string;
  namespace: string;
  /** Its text; only when it has no elements in it. */
  text: string;
  children: MessageElement[];
  parent: MessageElement | null;
  /** Line of the file on which it begins. */
  line: number;
  /** It has attributes, which no element of a message has. */
  attributes: boolean;
}

/** The first element with a path below another, such as 'Naam/Geslachtsnaam'. */
export function find(from: MessageElement | undefined, path: string): MessageElement | undefined {
  let at = from;
  for (const name of path.split('/')) at = at?.children.find((child) => child.name === name);
  return at;
}

/** All elements with a path below another: 'Clienten/Client/Prestaties/Prestatie' gives the lines of all clients. */
export function findAll(from: MessageElement, path: string): MessageElement[] {
  return path
    .split('/')
    .reduce<MessageElement[]>(
      (level, name) => level.flatMap((element) => element.children.filter((child) => child.name === name)),
      [from],
    );
}

/** The text at a path, undefined when it is not there. */
export function textAt(from: MessageElement | undefined, path: string): string | undefined {
  return find(from, path)?.text;
}

/** Every element with this name, at any depth. */
export function everywhere(from: MessageElement, name: string): MessageElement[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everywhere(child, name)]);
}

/** Where an element stands, in names only, for a person who opens the file: 'Client/StartProducten/StartProduct[2]'. */
export function pathOf(element: MessageElement): string {
  const parts: string[] = [];
  for (let at: MessageElement = element; at.parent; at = at.parent) {
    const alike = at.parent.children.filter(({ name }) => name === at.name);
    parts.unshift(alike.length > 1 ? `${at.name}[${alike.indexOf(at) + 1}]` : at.name);
  }
  return parts.join('/') || element.name;
}
