/**
 * Utrecht's components come in one file, each followed by `X.displayName = '…'`. That assignment is all that keeps a
 * component nobody uses in the bundle; without it the minifier drops the component (measured: 58 kB becomes a third).
 */
module.exports = function dropDisplayNames(source) {
  return source.replace(/^[A-Za-z$_][\w$]*\.displayName = '[^']*';$/gm, '');
};
