import { fileURLToPath } from 'node:url';
import { esModuleBuild } from '../shared/platform/webpack/base.mjs';

export default esModuleBuild({
  folder: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  entries: { shell: './src/shell.app.tsx' },
  manifest: { kind: 'shell' },
});
