import { fileURLToPath } from 'node:url';
import { esModuleBuild, SHARED_MODULES } from '../platform/webpack/base.mjs';

export default esModuleBuild({
  folder: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  entries: { ui: './src/index.ts' },
  provides: { ui: ['@volmacht/ui'] },
  externals: SHARED_MODULES.filter((name) => name !== '@volmacht/ui'),
  manifest: { kind: 'library' },
});
