import {
  ConfirmAction,
  goTo,
  Loaded,
  NotFound,
  Page,
  useLanguage,
  useMutation,
  useParams,
  useQuery,
  useTranslation,
} from '@volmacht/platform';
import {
  Alert,
  Button,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  DueDate,
  formatDate,
  formatFileSize,
  Link,
  Row,
  Stack,
  Text,
  Timeline,
  type TimelineEvent,
} from '@volmacht/ui';
import { useState } from 'react';
import type { AanvraagDetailFragment } from '../gql/graphql';
import { AanvraagBadge, AanvraagBsn, OPEN } from './aanvraag-parts.component';
import { AanvraagQuery, DeleteDraftMutation, WithdrawAanvraagMutation } from './aanvragen.graphql';

const LIST = '/organisatiebeheer/aanvragen';

function Standing({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const { status, dueAt, overdue, reason, validFrom, validUntil } = aanvraag;
  if (OPEN.includes(status) && dueAt)
    return (
      <Alert tone={overdue ? 'warning' : 'info'} title={t(`aanvraag.waits.${status}`)}>
        <DueDate dueAt={dueAt} overdue={overdue} />
      </Alert>
    );
  if (status === 'GRANTED' || status === 'DENIED')
    return (
      <Alert tone={status === 'GRANTED' ? 'success' : 'danger'} title={t(`aanvraag.decided.${status}`)}>
        <Text>{reason}</Text>
        {validFrom ? (
          <Text>
            {validUntil
              ? t('aanvraag.validUntil', { from: formatDate(validFrom), until: formatDate(validUntil) })
              : t('aanvraag.validFrom', { from: formatDate(validFrom) })}
          </Text>
        ) : null}
      </Alert>
    );
  return (
    <Alert tone="info" title={t(`aanvraag.stands.${status}`)}>
      {t(`aanvraag.standsNext.${status}`)}
    </Alert>
  );
}

function Happened({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const { status, submittedAt, submittedBy, decidedAt, changedAt, registeredAt } = aanvraag;
  const events: (TimelineEvent | null)[] = [
    registeredAt ? { id: 'registered', at: registeredAt, icon: 'check', title: t('aanvraag.event.registered') } : null,
    decidedAt
      ? {
          id: 'decided',
          at: decidedAt,
          icon: status === 'GRANTED' ? 'circle-check' : 'circle-x',
          title: t(`aanvraag.decided.${status}`),
        }
      : null,
    status === 'WITHDRAWN'
      ? { id: 'withdrawn', at: changedAt, icon: 'ban', title: t('aanvraagStatus.WITHDRAWN') }
      : null,
    submittedAt
      ? { id: 'sent', at: submittedAt, who: submittedBy.fullName, icon: 'send', title: t('aanvraag.event.sent') }
      : null,
  ];
  return (
    <Card title={t('aanvraag.happened')} icon="history">
      <Timeline events={events.filter((event) => event !== null)} />
    </Card>
  );
}

function AanvraagPage({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [withdraw] = useMutation(WithdrawAanvraagMutation);
  const [drop] = useMutation(DeleteDraftMutation);
  const { id, number, status, kind, documents, maskedPartnerBsn } = aanvraag;
  const draft = status === 'DRAFT';
  const open = OPEN.includes(status);
  return (
    <Page
      title={t('aanvraag.title', { number })}
      intro={t(`kind.${kind}`)}
      breadcrumb={[{ label: t('aanvragen.title'), href: LIST }]}
      badge={<AanvraagBadge status={status} />}
      action={
        <Row>
          {draft ? (
            <Link appearance="primary" icon="pencil" href={`${LIST}/${id}/verder`}>
              {t('aanvraag.goOn')}
            </Link>
          ) : null}
          {draft || open ? (
            <Button danger icon={draft ? 'trash' : 'ban'} onClick={() => setAsking(true)}>
              {t(draft ? 'aanvraag.drop' : 'aanvraag.withdraw')}
            </Button>
          ) : null}
        </Row>
      }
    >
      <Standing aanvraag={aanvraag} />
      <Card title={t('aanvraag.client')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('aanvraag.name'), value: aanvraag.fullName },
            { label: t('aanvraag.bsnShort'), value: <AanvraagBsn id={id} masked={aanvraag.maskedBsn} /> },
            { label: t('aanvraag.birthDate'), value: formatDate(aanvraag.birthDate) },
            { label: t('aanvraag.gender'), value: t(`gender.${aanvraag.gender}`) },
            ...(maskedPartnerBsn
              ? [{ label: t('aanvraag.partnerBsn'), value: <AanvraagBsn id={id} masked={maskedPartnerBsn} partner /> }]
              : []),
          ]}
        />
      </Card>
      <Card title={t('aanvraag.explanation')} icon="pencil">
        <Text>{aanvraag.explanation ?? '–'}</Text>
        <DefinitionGrid
          columns={1}
          items={[
            {
              label: t('aanvraag.documents'),
              value:
                documents.length > 0 ? (
                  <Stack gap={1}>
                    {documents.map((file) => (
                      <Link key={file.id} href={`/files/${file.id}`} icon="download">
                        {file.name} ({formatFileSize(file.size, language)})
                      </Link>
                    ))}
                  </Stack>
                ) : (
                  t('aanvraag.noDocuments')
                ),
            },
            {
              label: t('aanvraag.sent'),
              value: aanvraag.submittedAt ? formatDate(dateInNetherlands(aanvraag.submittedAt)) : null,
            },
          ]}
        />
      </Card>
      {draft ? null : <Happened aanvraag={aanvraag} />}
      {asking ? (
        <ConfirmAction
          title={t(draft ? 'aanvraag.dropTitle' : 'aanvraag.withdrawTitle', { number })}
          consequences={draft ? [t('aanvraag.dropNow')] : [t('aanvraag.withdrawNow'), t('aanvraag.withdrawAgain')]}
          confirmLabel={t(draft ? 'aanvraag.drop' : 'aanvraag.withdraw')}
          danger
          onConfirm={async () => {
            if (draft) {
              await drop({ variables: { id } });
              goTo(LIST);
            } else {
              await withdraw({ variables: { id } });
              setAsking(false);
            }
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  );
}

/** One aanvraag: where it stands and what came of it (PO-12). */
export function AanvraagScreen() {
  const { id = '' } = useParams();
  const query = useQuery(AanvraagQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ aanvraag }) => (aanvraag ? <AanvraagPage key={aanvraag.id} aanvraag={aanvraag} /> : <NotFound />)}
    </Loaded>
  );
}
