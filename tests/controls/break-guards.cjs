// Loaded before the product (NODE_OPTIONS=--require): makes a deliberately broken build of it, in memory only. A text that
// is not there exactly once ends the process, so that a control can never quietly stop breaking anything.
const { readFileSync } = require('node:fs');
const Module = require('node:module');

const edits = new Map(JSON.parse(process.env.BROKEN_GUARDS ?? '[]'));
const load = Module._extensions['.js'];

Module._extensions['.js'] = (module, filename) => {
  const broken = edits.get(filename);
  if (!broken) return load(module, filename);
  let text = readFileSync(filename, 'utf8');
  for (const { find, replace } of broken) {
    if (text.split(find).length !== 2) throw new Error(`${filename} does not have exactly one "${find}".`);
    text = text.replace(find, () => replace);
  }
  return module._compile(text, filename);
};
