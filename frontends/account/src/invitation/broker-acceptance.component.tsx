import { Loaded, Page, useQuery, useTranslation } from '@volmacht/platform';
import { Card, CheckboxField, Form, Link, Text } from '@volmacht/ui';
import { useState, type FormEvent } from 'react';
import type { MailedLink } from '../link-token';
import { PortalPolicyQuery } from '../log-in/log-in.graphql';
import type { Portal } from '../gql/graphql';

/** An invitation to a portal without passwords: the terms, and then eHerkenning (CO-13). */
export function BrokerAcceptance({ link, portal }: { link: MailedLink; portal: Portal }) {
  const { t } = useTranslation();
  const policy = useQuery(PortalPolicyQuery, { variables: { portal } });
  const [accepted, setAccepted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const missing = attempt > 0 && !accepted ? t('terms.required') : undefined;
  // The browser itself sends the form and follows to the broker, so that the token is in no address and no script's hands.
  const submit = (event: FormEvent) => {
    if (accepted) return setLeaving(true);
    event.preventDefault();
    setAttempt(attempt + 1);
  };
  return (
    <Page title={t('invitation.title')} intro={t('invitation.brokerIntro')} withoutHelp narrow>
      <Form
        action="/auth/eherkenning/invitation"
        onSubmit={submit}
        submitLabel={t('login.brokerGo')}
        busy={leaving}
        attempt={attempt}
        problems={missing ? [{ name: 'terms', message: missing }] : []}
      >
        <input type="hidden" name="token" value={link.token} />
        <Card title={t('login.withBroker')} icon="shield">
          <Loaded query={policy} skeleton="lines">
            {({ portalPolicy }) => (
              <Text>
                {t('invitation.brokerText', { level: (portalPolicy.minimumAssurance ?? '').replace('_PLUS', '+') })}
              </Text>
            )}
          </Loaded>
        </Card>
        <Card title={t('terms.title')}>
          <Text>
            <Link href="/account/voorwaarden" newTab>
              {t('terms.read')}
            </Link>
          </Text>
          <CheckboxField
            name="terms"
            label={t('terms.accept')}
            value={accepted}
            onChange={setAccepted}
            error={missing}
          />
        </Card>
      </Form>
    </Page>
  );
}
