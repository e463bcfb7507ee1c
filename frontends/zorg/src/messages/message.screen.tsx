import { Loaded, NotFound, Page, PASSIVE, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  DefinitionGrid,
  Findings,
  formatDate,
  formatDateTime,
  Link,
  StatusBadge,
  Text,
} from '@volmacht/ui';
import { useEffect } from 'react';
import type { MessageQuery as MessageData } from '../gql/graphql';
import { MessageBadge, MessageProblems } from './message-parts.component';
import { MessageQuery } from './messages.graphql';

type Message = NonNullable<MessageData['zorgMessage']>;

/** How often one looks whether a message is checked and delivered, in milliseconds. */
const EVERY = 2000;

/** A message that was sent and of which the checks or the delivery are not over yet. */
function isUnderWay({ direction, status }: Pick<Message, 'direction' | 'status'>): boolean {
  return status === 'RECEIVED' || (direction === 'OUT' && status === 'CHECKED');
}

function Linked({ label, message }: { label: string; message: NonNullable<Message['retour']> }) {
  return (
    <Card title={label} icon="link">
      <Link href={`/zorg/berichten/${message.id}`}>{`${message.code} ${message.name ?? ''}`.trim()}</Link>
      <Text tone="muted">{formatDateTime(message.receivedAt)}</Text>
    </Card>
  );
}

function MessagePage({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { direction, retour, answers, problems, remarks } = message;
  const sent = direction === 'OUT';
  const at = (instant: string | null | undefined) => (instant ? formatDateTime(instant) : '–');
  return (
    <Page
      title={message.code ? `${message.code} ${message.name ?? ''}`.trim() : t('messages.unknownKind')}
      tabTitle={t('messages.one')}
      breadcrumb={[{ label: t('messages.title'), href: `/zorg/berichten${sent ? '?bak=verstuurd' : ''}` }]}
      badge={<MessageBadge {...message} />}
      action={
        <Link appearance="primary" icon="download" href={`/files/${message.file.id}`}>
          {t('messages.download')}
        </Link>
      }
    >
      {isUnderWay(message) ? <Alert tone="info" title={t('messages.underWay')} /> : null}
      {message.retourMissing ? (
        <Alert tone="danger" title={t('messages.retourMissing')}>
          {t('messages.retourMissingNext', { day: message.retourDueOn ? formatDate(message.retourDueOn) : '–' })}
        </Alert>
      ) : null}
      {problems.length > 0 ? (
        <Card title={t('messages.problems', { count: problems.length })} icon="alert">
          <MessageProblems problems={problems} />
        </Card>
      ) : null}
      {remarks.length > 0 ? (
        <Card title={t('messages.remarks')} icon="clipboard">
          <Findings
            items={remarks.map(({ path, code, rule, explanation }, at) => ({
              id: String(at),
              title: path,
              badge: (
                <StatusBadge tone={code === '0200' ? 'success' : 'warning'}>
                  {[code, rule].filter(Boolean).join(' · ')}
                </StatusBadge>
              ),
              text: explanation,
            }))}
          />
        </Card>
      ) : null}
      <Card title={t('messages.details')} icon="file">
        <DefinitionGrid
          items={[
            { label: t('messages.product'), value: t(`product.${message.product}`) },
            { label: t('messages.identification'), value: message.identification ?? '–' },
            { label: t('messages.dated'), value: message.dated ? formatDate(message.dated) : '–' },
            { label: t('messages.sender'), value: message.sender ?? '–' },
            { label: t('messages.receiver'), value: message.receiver ?? '–' },
            { label: t('messages.file'), value: message.file.name },
            { label: t(sent ? 'messages.sentAt' : 'messages.receivedAt'), value: at(message.receivedAt) },
            sent
              ? { label: t('messages.deliveredAt'), value: at(message.deliveredAt) }
              : { label: t('messages.downloadedAt'), value: at(message.downloadedAt) },
            ...(sent && message.retourDueOn && !retour
              ? [{ label: t('messages.retourDueOn'), value: formatDate(message.retourDueOn) }]
              : []),
          ]}
        />
      </Card>
      {retour ? <Linked label={t('messages.retour')} message={retour} /> : null}
      {answers ? <Linked label={t('messages.answers')} message={answers} /> : null}
    </Page>
  );
}

/** One message: where it stands, what is wrong, its retour codes in plain words, and the message it belongs to (ZO-13). */
export function MessageScreen() {
  const { id = '' } = useParams();
  const query = useQuery(MessageQuery, { variables: { id }, context: PASSIVE });
  const { startPolling, stopPolling, data } = query;
  const underWay = data?.zorgMessage ? isUnderWay(data.zorgMessage) : false;
  useEffect(() => {
    if (!underWay) return undefined;
    startPolling(EVERY);
    return stopPolling;
  }, [underWay, startPolling, stopPolling]);
  return (
    <Loaded query={query} skeleton="page">
      {({ zorgMessage }) => (zorgMessage ? <MessagePage message={zorgMessage} /> : <NotFound />)}
    </Loaded>
  );
}
