import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { UiProvider } from '@volmacht/ui';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLanguage } from '../i18n/i18n';
import { goTo } from '../session/navigation';
import { SessionProvider } from '../session/session.provider';

export interface ProvidersProps {
  client: ApolloClient;
  i18n: i18n;
  navigate?: (path: string) => void;
  children: ReactNode;
}

/** Everything a screen may lean on: words, components' language, data and session. */
export function Providers({ client, i18n, navigate = goTo, children }: ProvidersProps) {
  const language = useLanguage();
  return (
    <I18nextProvider i18n={i18n}>
      <UiProvider language={language} navigate={navigate}>
        <ApolloProvider client={client}>
          <SessionProvider>{children}</SessionProvider>
        </ApolloProvider>
      </UiProvider>
    </I18nextProvider>
  );
}
