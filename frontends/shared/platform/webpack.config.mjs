import { fileURLToPath } from 'node:url';
import { esModuleBuild, SHARED_MODULES } from './webpack/base.mjs';

export default esModuleBuild({
  folder: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  entries: { platform: './src/index.ts' },
  provides: { platform: ['@volmacht/platform'] },
  externals: SHARED_MODULES.filter((name) => name !== '@volmacht/platform'),
  manifest: { kind: 'library' },
});
