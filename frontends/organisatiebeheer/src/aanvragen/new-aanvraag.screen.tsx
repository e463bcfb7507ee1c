import { goTo, Loaded, Page, useQuery, useTranslation } from '@volmacht/platform';
import { Alert } from '@volmacht/ui';
import { useState } from 'react';
import { AanvraagJourney } from './aanvraag-journey.component';
import { NOTHING } from './aanvraag-values';
import { KindsQuery } from './aanvragen.graphql';

/** Nieuwe aanvraag, of a kind that the profile gives (PO-11, PO-12). */
export function NewAanvraagScreen() {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const query = useQuery(KindsQuery, { fetchPolicy: 'cache-first' });
  return (
    <Loaded query={query} skeleton="form">
      {({ organisation }) =>
        organisation && organisation.aanvraagKinds.length > 0 ? (
          <AanvraagJourney
            key={round}
            kinds={organisation.aanvraagKinds}
            initial={NOTHING}
            onAgain={() => {
              goTo('/organisatiebeheer/aanvragen/nieuw');
              setRound(round + 1);
            }}
          />
        ) : (
          <Page title={t('aanvragen.new')}>
            <Alert tone="warning" title={t('organisation.noProfile')}>
              {t('organisation.noProfileNext')}
            </Alert>
          </Page>
        )
      }
    </Loaded>
  );
}
