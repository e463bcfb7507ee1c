import { ConfirmAction, useMutation, useTranslation } from '@volmacht/platform';
import { Button, Card, Row, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { AccessRequestDetailFragment } from '../gql/graphql';
import { ApproveAccessMutation, DeclineAccessMutation } from './access.graphql';

/** The decision on a request for access: what each choice does is said before it is done (MZ-01, MZ-09). */
export function DecideAccess({ request }: { request: AccessRequestDetailFragment }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<'approve' | 'decline'>();
  const [approve] = useMutation(ApproveAccessMutation);
  const [decline] = useMutation(DeclineAccessMutation);
  const { id, portal, organisationName, applicantName, email, knownOrganisation } = request;
  const close = () => setChoice(undefined);
  return (
    <Card title={t('access.decide')} icon="scale">
      <Text>{t('access.decideText')}</Text>
      <Row>
        <Button appearance="primary" icon="check" onClick={() => setChoice('approve')}>
          {t('access.approve')}
        </Button>
        <Button danger icon="x" onClick={() => setChoice('decline')}>
          {t('access.decline')}
        </Button>
      </Row>
      {choice === 'approve' ? (
        <ConfirmAction
          title={t('access.approveTitle', { organisation: organisationName })}
          consequences={[
            knownOrganisation
              ? t(`access.consequence.join.${portal}`, { name: knownOrganisation.name })
              : t('access.consequence.make', { name: organisationName }),
            t(`access.consequence.manager.${portal}`, { name: applicantName }),
            t('access.consequence.mail', { email }),
          ]}
          confirmLabel={t('access.approveNow')}
          onConfirm={() => approve({ variables: { id } })}
          onClose={close}
        />
      ) : null}
      {choice === 'decline' ? (
        <ConfirmAction
          title={t('access.declineTitle', { organisation: organisationName })}
          consequences={[t('access.consequence.noAccess'), t('access.consequence.reasonMailed', { email })]}
          confirmLabel={t('access.declineNow')}
          danger
          text={{
            name: 'reason',
            label: t('access.reason'),
            hint: t('access.reasonHint'),
            required: t('access.reasonRequired'),
          }}
          onConfirm={(reason) => decline({ variables: { id, reason } })}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}
