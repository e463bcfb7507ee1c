const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * True when an object in a JSON text names a member twice. Parsers differ in which of the two they take, so an assertion
 * that does is one that two readers may understand differently (A17). The text must be valid JSON.
 */
export function hasDuplicateMembers(json: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const names = open.at(-1);
      const name = JSON.parse(last) as string;
      if (names?.has(name)) return true;
      names?.add(name);
    }
    last = token;
  }
  return false;
}
