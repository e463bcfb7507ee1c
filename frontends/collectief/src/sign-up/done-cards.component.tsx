import { useLanguage, useTranslation } from '@volmacht/platform';
import { Alert, Card, formatLongDate, Link, Row, Text } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { DeelnemerRowFragment } from '../gql/graphql';

interface DoneCardsProps {
  added: DeelnemerRowFragment[];
  /** A new insurance comes with papers by post. */
  insured: boolean;
  again?: ReactNode;
}

/** Who came in, and what happens now (CO-06, CO-07). */
export function DoneCards({ added, insured, again }: DoneCardsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = added[0];
  return (
    <>
      <Alert tone="success" announce title={t('new.added', { count: added.length })}>
        <ul>
          {added.map(({ id, fullName, relatienummer }) => (
            <li key={id}>{t('new.addedWho', { name: fullName, number: relatienummer })}</li>
          ))}
        </ul>
      </Alert>
      <Card title={t('journey.whatNext')}>
        {first ? <Text>{t('new.from', { date: formatLongDate(first.startDate, language) })}</Text> : null}
        {insured ? <Text>{t('new.papers')}</Text> : null}
        <Text>{t('new.bericht')}</Text>
      </Card>
      <Row>
        {first ? (
          <Link appearance="primary" href={`/collectief/deelnemers/${first.id}`}>
            {t('new.toDeelnemer')}
          </Link>
        ) : null}
        {again}
        <Link appearance="secondary" href="/collectief/deelnemers">
          {t('new.toList')}
        </Link>
      </Row>
    </>
  );
}
