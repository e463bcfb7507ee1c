import {
  Loaded,
  NotFound,
  Page,
  toApiError,
  useLanguage,
  useMutation,
  useParams,
  useQuery,
  useSession,
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
  MaskedNumber,
  Row,
  Stack,
  Text,
} from '@volmacht/ui';
import { useState } from 'react';
import type { AanvraagDetailFragment } from '../gql/graphql';
import { AanvraagBadge, OPEN } from './aanvraag-status.component';
import {
  AanvraagQuery,
  ClaimAanvraagMutation,
  ReleaseAanvraagMutation,
  RevealAanvraagBsnMutation,
} from './aanvragen.graphql';
import { DecideAanvraag } from './decide-aanvraag.component';

function Standing({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const { status, dueAt, overdue, reason, validFrom, validUntil, decidedBy, registeredAt } = aanvraag;
  if (OPEN.includes(status) && dueAt)
    return (
      <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'aanvragen.late' : 'aanvragen.waits')}>
        <DueDate dueAt={dueAt} overdue={overdue} />
      </Alert>
    );
  if (status !== 'GRANTED' && status !== 'DENIED') return <Alert tone="info" title={t(`aanvraagStatus.${status}`)} />;
  return (
    <Alert tone={status === 'GRANTED' ? 'success' : 'danger'} title={t(`aanvragen.decided.${status}`)}>
      <Stack gap={2}>
        <Text>{reason}</Text>
        <DefinitionGrid
          items={[
            { label: t('aanvragen.decidedBy'), value: decidedBy?.fullName },
            ...(validFrom
              ? [
                  { label: t('aanvragen.validFrom'), value: formatDate(validFrom) },
                  {
                    label: t('aanvragen.validUntil'),
                    value: validUntil ? formatDate(validUntil) : t('aanvragen.noEnd'),
                  },
                ]
              : []),
            ...(registeredAt
              ? [{ label: t('aanvragen.registered'), value: formatDate(dateInNetherlands(registeredAt)) }]
              : []),
          ]}
        />
      </Stack>
    </Alert>
  );
}

/** Who handles it, and taking it on or giving it back. */
function Handling({ aanvraag, onFailed }: { aanvraag: AanvraagDetailFragment; onFailed: (words: string) => void }) {
  const { t } = useTranslation();
  const [claim, claiming] = useMutation(ClaimAanvraagMutation);
  const [release, releasing] = useMutation(ReleaseAanvraagMutation);
  const act = async (work: typeof claim | typeof release) => {
    onFailed('');
    try {
      await work({ variables: { id: aanvraag.id } });
    } catch (error) {
      onFailed(toApiError(error).message || t('platform.failed.title'));
    }
  };
  if (!OPEN.includes(aanvraag.status)) return null;
  return (
    <Row>
      {aanvraag.status === 'SUBMITTED' ? (
        <Button appearance="primary" icon="check" busy={claiming.loading} onClick={() => void act(claim)}>
          {t('aanvragen.claim')}
        </Button>
      ) : (
        <Button icon="refresh" busy={releasing.loading} onClick={() => void act(release)}>
          {t('aanvragen.release')}
        </Button>
      )}
    </Row>
  );
}

function AanvraagPage({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useSession();
  const [failed, setFailed] = useState('');
  const [reveal] = useMutation(RevealAanvraagBsnMutation, { fetchPolicy: 'no-cache' });
  const show = async (partner: boolean) => {
    setFailed('');
    try {
      return (await reveal({ variables: { id: aanvraag.id, partner } })).data?.revealAanvraagBsn ?? '';
    } catch (error) {
      setFailed(toApiError(error).message || t('platform.failed.title'));
      return '';
    }
  };
  const { number, kind, status, assignee, documents, submittedAt, maskedPartnerBsn } = aanvraag;
  const mine = status === 'IN_PROGRESS' && assignee?.id === viewer?.user.id;
  return (
    <Page
      title={t('aanvragen.one', { number })}
      intro={t(`aanvraagKind.${kind}`)}
      breadcrumb={[{ label: t('aanvragen.title'), href: '/backoffice/aanvragen' }]}
      badge={<AanvraagBadge status={status} />}
      action={<Handling aanvraag={aanvraag} onFailed={setFailed} />}
    >
      {failed ? (
        <Alert tone="danger" announce>
          {failed}
        </Alert>
      ) : null}
      <Standing aanvraag={aanvraag} />
      {status === 'IN_PROGRESS' && !mine && assignee ? (
        <Alert tone="info" title={t('aanvragen.handledBy', { name: assignee.fullName })} />
      ) : null}
      <Card title={t('aanvragen.client')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('aanvragen.name'), value: aanvraag.fullName },
            {
              label: t('aanvragen.bsn'),
              value: <MaskedNumber label={t('aanvragen.bsn')} masked={aanvraag.maskedBsn} onShow={() => show(false)} />,
            },
            { label: t('aanvragen.birthDate'), value: formatDate(aanvraag.birthDate) },
            ...(maskedPartnerBsn
              ? [
                  {
                    label: t('aanvragen.partnerBsn'),
                    value: (
                      <MaskedNumber
                        label={t('aanvragen.partnerBsn')}
                        masked={maskedPartnerBsn}
                        onShow={() => show(true)}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Card>
      <Card title={t('aanvragen.ground')} icon="file">
        <Text>{aanvraag.explanation}</Text>
        <DefinitionGrid
          items={[
            { label: t('aanvragen.organisation'), value: aanvraag.organisation.name },
            { label: t('aanvragen.submittedBy'), value: aanvraag.submittedBy.fullName },
            {
              label: t('aanvragen.submitted'),
              value: submittedAt ? formatDate(dateInNetherlands(submittedAt)) : null,
            },
            {
              label: t('aanvragen.documents'),
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
                  t('aanvragen.noDocuments')
                ),
            },
          ]}
        />
      </Card>
      {mine ? <DecideAanvraag aanvraag={aanvraag} /> : null}
    </Page>
  );
}

/** One aanvraag for who decides on it: the person, the ground, and the decision (PO-12). */
export function AanvraagScreen() {
  const { id = '' } = useParams();
  const query = useQuery(AanvraagQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ aanvraag }) => (aanvraag ? <AanvraagPage key={aanvraag.id} aanvraag={aanvraag} /> : <NotFound />)}
    </Loaded>
  );
}
