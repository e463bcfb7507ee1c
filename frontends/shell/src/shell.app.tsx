import { apiClient, AppNameProvider, createI18n, currentLanguage, Providers } from '@volmacht/platform';
import { createRoot } from 'react-dom/client';
import { BrokenShell, Frame } from './frame/frame.component';
import { ShellBoundary } from './frame/shell-boundary.component';
import { readShellData } from './portals/manifest';
import en from '../translations/en.json';
import nl from '../translations/nl.json';

document.documentElement.lang = currentLanguage();
const data = readShellData();
const i18n = createI18n({ nl, en });
createRoot(document.getElementById('volmacht')!).render(
  <ShellBoundary fallback={<BrokenShell />}>
    <Providers client={apiClient()} i18n={i18n}>
      <AppNameProvider titleKey="landing.title">
        <Frame data={data} />
      </AppNameProvider>
    </Providers>
  </ShellBoundary>,
);
