import { Page, useTranslation } from '@volmacht/platform';
import { Card, Columns, DefinitionGrid, Link, Text } from '@volmacht/ui';

import type { ShellData } from '../portals/manifest';

const QUESTIONS = ['login', 'code', 'role', 'waiting'] as const;

/** Where questions go: first what people can solve themselves, then whom to ask. */
export function HelpPage({ contact }: { contact: ShellData['contact'] }) {
  const { t } = useTranslation();
  const ways = [
    contact.phone
      ? { label: t('help.phone'), value: <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> }
      : null,
    contact.email
      ? { label: t('help.email'), value: <Link href={`mailto:${contact.email}`}>{contact.email}</Link> }
      : null,
  ].filter((way) => way !== null);
  return (
    <Page title={t('help.title')} intro={t('help.intro')} breadcrumb={[{ label: t('home'), href: '/' }]} withoutHelp>
      <Columns>
        {QUESTIONS.map((question) => (
          <Card key={question} title={t(`help.${question}.title`)}>
            <Text>{t(`help.${question}.text`)}</Text>
            {question === 'login' ? <Link href="/account/wachtwoord-vergeten">{t('help.login.link')}</Link> : null}
          </Card>
        ))}
      </Columns>
      <Card title={t('help.contact')}>
        <Text>{t('help.contactText')}</Text>
        {ways.length > 0 ? <DefinitionGrid items={ways} /> : null}
      </Card>
    </Page>
  );
}
