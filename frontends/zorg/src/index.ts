import { createMicroFrontend } from '@volmacht/platform';
import en from '../translations/en.json';
import nl from '../translations/nl.json';
import { routes } from './routes';

export const { bootstrap, mount, unmount } = createMicroFrontend({
  name: '@volmacht/zorg',
  titleKey: 'portal',
  translations: { nl, en },
  routes,
});
