import { Field, goTo, Page, ServerForm, useServerForm, useSession, useTranslation } from '@volmacht/platform';
import { Button, Card, Link, toE164 } from '@volmacht/ui';
import { useState } from 'react';
import type { RequestMobileNumberChangeMutation as Requested } from '../gql/graphql';
import { CodeCard } from '../log-in/code-card.component';
import { useAccountBreadcrumb } from './account-breadcrumb.hook';
import { ConfirmMobileNumberChangeMutation, RequestMobileNumberChangeMutation } from './overview.graphql';

type Challenge = Requested['requestMobileNumberChange'];

/** Changes the own mobile number, proved by a code sent to the new one (MZ-05). */
export function ChangeMobileScreen() {
  const { t } = useTranslation();
  const breadcrumb = useAccountBreadcrumb();
  const [challenge, setChallenge] = useState<Challenge>();
  return (
    <Page title={t('changeMobile.title')} intro={t('changeMobile.intro')} breadcrumb={breadcrumb} narrow>
      {challenge ? (
        <CodeStep challenge={challenge} onAgain={() => setChallenge(undefined)} />
      ) : (
        <NumberStep onDone={setChallenge} />
      )}
    </Page>
  );
}

function NumberStep({ onDone }: { onDone: (challenge: Challenge) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { mobileNumber: '' },
    mutation: RequestMobileNumberChangeMutation,
    variables: ({ mobileNumber }) => ({ mobileNumber: toE164(mobileNumber) }),
    onDone: ({ requestMobileNumberChange }) => onDone(requestMobileNumberChange),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('changeMobile.send')}
      secondary={<Link href="/account/overzicht">{t('cancel')}</Link>}
    >
      <Card>
        <Field.Text
          name="mobileNumber"
          type="tel"
          width="medium"
          label={t('changeMobile.label')}
          hint={t('request.mobileHint')}
          autoComplete="tel"
          required={t('request.mobileRequired')}
        />
      </Card>
    </ServerForm>
  );
}

function CodeStep({ challenge, onAgain }: { challenge: Challenge; onAgain: () => void }) {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const form = useServerForm({
    defaultValues: { code: '' },
    mutation: ConfirmMobileNumberChangeMutation,
    variables: ({ code }) => ({ challengeId: challenge.id, code }),
    onDone: async () => {
      await refresh();
      goTo('/account/overzicht?gewijzigd=mobile');
    },
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('changeMobile.submit')}
      secondary={
        <Button appearance="subtle" onClick={onAgain}>
          {t('code.again')}
        </Button>
      }
    >
      <CodeCard challenge={challenge} />
    </ServerForm>
  );
}
