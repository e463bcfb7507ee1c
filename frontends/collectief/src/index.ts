import { createMicroFrontend } from '@volmacht/platform';
import en from '../translations/en.json';
import nl from '../translations/nl.json';
import { routes } from './routes';

export const { bootstrap, mount, unmount } = createMicroFrontend({
  name: '@volmacht/collectief',
  titleKey: 'portal',
  translations: { nl, en },
  routes,
  help: { path: '/collectief/contact', access: 'contact:send' },
});
