import { toApiError, useLazyQuery, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, Card, ConfirmDialog, Form, Link, RadioField } from '@volmacht/ui';
import { useState, type FormEvent } from 'react';
import type { CorrespondenceChannel, CorrespondenceImpactQuery as ImpactData } from '../gql/graphql';
import type { ChangeProps } from './change-organisation.screen';
import { ChangeCorrespondenceMutation, CorrespondenceImpactQuery, OrganisationQuery } from './organisation.graphql';

const CHANNELS: readonly CorrespondenceChannel[] = ['DIGITAL', 'POST'];

/**
 * The verzendwijze: first what it would touch, in numbers, then the verb; before that nothing happens (MZ-08).
 */
export function ChangeChannel({ organisation, onDone }: ChangeProps) {
  const { t } = useTranslation();
  const [channel, setChannel] = useState<CorrespondenceChannel>(organisation.correspondenceChannel);
  const [impact, setImpact] = useState<ImpactData['correspondenceImpact']>();
  const [failed, setFailed] = useState<string>();
  const [ask, { loading }] = useLazyQuery(CorrespondenceImpactQuery, { fetchPolicy: 'network-only' });
  const [change] = useMutation(ChangeCorrespondenceMutation, { refetchQueries: [OrganisationQuery] });

  const tell = (error: unknown) => {
    const { message, problems, isUnexpected } = toApiError(error);
    setFailed((isUnexpected ? '' : (problems[0]?.message ?? message)) || t('platform.failed.title'));
  };
  const consider = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(undefined);
    try {
      const { data, error } = await ask({ variables: { channel } });
      if (error) return tell(error);
      setImpact(data?.correspondenceImpact);
    } catch (error) {
      tell(error);
    }
  };
  const confirm = async () => {
    try {
      const { data } = await change({ variables: { channel } });
      const touched = data!.changeCorrespondenceChannel;
      setImpact(undefined);
      onDone(
        t(`organisation.channelDone.${channel}`, { clients: t('clients.count', { count: touched.clients }) }) +
          (touched.gberStopped > 0 ? ` ${t('organisation.gberStopped', { count: touched.gberStopped })}` : ''),
      );
    } catch (error) {
      setImpact(undefined);
      tell(error);
    }
  };
  const consequences = impact
    ? [
        t(`organisation.consequence.${channel}`, { count: impact.clients }),
        t('organisation.consequence.overrides'),
        ...(channel === 'POST' ? [t('organisation.consequence.gber', { count: impact.gberStopped })] : []),
      ]
    : [];
  return (
    <>
      {failed ? (
        <Alert tone="danger" announce title={t('organisation.channelFailed')}>
          {failed}
        </Alert>
      ) : null}
      <Form
        onSubmit={(event) => void consider(event)}
        submitLabel={t('organisation.seeConsequences')}
        busy={loading}
        secondary={
          <Link appearance="subtle" href="/ondersteuner/gegevens">
            {t('journey.cancel')}
          </Link>
        }
      >
        <Card>
          <RadioField
            name="channel"
            label={t('organisation.channel')}
            value={channel}
            onChange={(value) => setChannel(value as CorrespondenceChannel)}
            choices={CHANNELS.map((value) => ({
              value,
              label: t(`channel.${value}`),
              hint: t(`channelHint.${value}`),
            }))}
          />
        </Card>
      </Form>
      <ConfirmDialog
        open={impact !== undefined}
        title={t(`organisation.confirm.${channel}`)}
        consequences={consequences}
        confirmLabel={t(`organisation.confirmVerb.${channel}`)}
        danger={channel === 'POST' && (impact?.gberStopped ?? 0) > 0}
        onConfirm={confirm}
        onClose={() => setImpact(undefined)}
      />
    </>
  );
}
