import { fileURLToPath } from 'node:url';
import { esModuleBuild } from '../platform/webpack/base.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const fromElsewhere = new Set(['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'single-spa']);

export default esModuleBuild({
  folder,
  entries: {
    react: './src/react.mjs',
    'react-dom': './src/react-dom.mjs',
    'single-spa': './src/single-spa.mjs',
    apollo: './src/apollo.mjs',
  },
  provides: {
    react: ['react', 'react/jsx-runtime'],
    'react-dom': ['react-dom', 'react-dom/client'],
    'single-spa': ['single-spa'],
    apollo: ['@apollo/client', '@apollo/client/react', 'graphql', 'rxjs'],
  },
  // Our own entry files bundle the library they name; the libraries themselves leave each other to the import map.
  externals: [
    ({ request, contextInfo }, callback) => {
      const fromOurs = contextInfo.issuer === '' || contextInfo.issuer.startsWith(`${folder}/src/`);
      const insideReactDom = /\/node_modules\/react-dom\//.test(contextInfo.issuer) && request.startsWith('react-dom');
      if (fromOurs || insideReactDom || !fromElsewhere.has(request)) return callback();
      return callback(null, request);
    },
  ],
  manifest: { kind: 'library' },
});
