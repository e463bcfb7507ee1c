import { fileURLToPath } from 'node:url';
import { microFrontend } from '@volmacht/platform/webpack/micro-frontend';

export default microFrontend(fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''));
