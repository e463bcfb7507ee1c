import { fileURLToPath } from 'node:url';
import { microFrontend } from '@volmacht/platform/webpack/micro-frontend';

const build = microFrontend(fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''));

/** The parts of pdfjs that run in a worker: built already, so they go along as they are, under a name we serve. */
const workerParts = [
  {
    test: /pdfjs-dist[\\/]build[\\/]pdf\.worker\.min\.mjs$/,
    type: 'asset/resource',
    generator: { filename: 'pdf/[name].[contenthash:12].js' },
  },
  // The worker asks for its decoder of scanned pictures by name, without a hash.
  { test: /openjpeg_nowasm_fallback\.js$/, type: 'asset/resource', generator: { filename: 'pdf/[name].js' } },
];

export default (env, argv) => {
  const settings = build(env, argv);
  return { ...settings, module: { rules: [...settings.module.rules, ...workerParts] } };
};
