import { Loaded, NotFound, Page, useCan, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  dateInNetherlands,
  DefinitionGrid,
  DueDate,
  formatDate,
  formatFileSize,
  formatLongDate,
  Link,
} from '@volmacht/ui';
import { useState } from 'react';
import type { RequestDetailFragment } from '../gql/graphql';
import { AnswerForm } from './answer-form.component';
import { RequestBadge, WITH_INSURER } from './request-status.component';
import { RequestTimeline } from './request-timeline.component';
import { RequestQuery } from './requests.graphql';

function Standing({ request, answered }: { request: RequestDetailFragment; answered: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, purpose, overdue, dueAt, workingDaysLeft, reason, bewind } = request;
  if (WITH_INSURER.includes(status)) {
    const date = formatLongDate(dateInNetherlands(dueAt), language);
    return (
      <>
        {answered ? (
          <Alert tone="success" announce title={t('request.answered')}>
            {t('request.answeredNext', { date })}
          </Alert>
        ) : null}
        <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'request.late' : 'request.waiting')}>
          <p>
            <DueDate dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />
          </p>
          {overdue ? <Link href="/hulp?pagina=%2Fondersteuner%2Faanvragen">{t('request.askWhere')}</Link> : null}
        </Alert>
      </>
    );
  }
  if (status === 'REFUSED') {
    return (
      <Alert tone="danger" title={t(`request.refused.${purpose}`)}>
        <p>{reason}</p>
        <p>{t(`request.refusedNext.${purpose}`)}</p>
      </Alert>
    );
  }
  if (status === 'APPROVED') {
    const date = formatLongDate(purpose === 'END' ? (request.endDate ?? bewind.startDate) : bewind.startDate, language);
    return (
      <Alert tone="success" title={t(`request.approved.${purpose}`)}>
        {t(`request.approvedNext.${purpose}`, { date })}
      </Alert>
    );
  }
  return null;
}

function RequestPage({ request }: { request: RequestDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayAnswer = useCan('review:answer');
  const mayAskAgain = useCan('bewind:request');
  const mayReadClients = useCan('client:read');
  const [answered, setAnswered] = useState(false);
  const { purpose, status, bewind, document, exchanges } = request;
  const { client } = bewind;
  const asked = exchanges.find(({ answer }) => answer === null);
  const running = bewind.status === 'ACTIVE' || bewind.status === 'ENDING';
  const action =
    running && mayReadClients ? (
      <Link appearance="secondary" href={`/ondersteuner/clienten/${client.id}`}>
        {t('request.toClient')}
      </Link>
    ) : status === 'REFUSED' && purpose === 'START' && mayAskAgain ? (
      <Link appearance="primary" href="/ondersteuner/aanmelden">
        {t('request.again')}
      </Link>
    ) : null;
  return (
    <Page
      title={t(`request.title.${purpose}`, { name: client.fullName })}
      breadcrumb={[{ label: t('requests.title'), href: '/ondersteuner/aanvragen' }]}
      badge={<RequestBadge status={status} />}
      action={action}
    >
      <Standing request={request} answered={answered} />
      {status === 'QUESTION_ASKED' && asked ? (
        mayAnswer ? (
          <AnswerForm reviewId={request.id} question={asked.question} onAnswered={() => setAnswered(true)} />
        ) : (
          <Alert tone="warning" title={t('request.question')}>
            {asked.question}
          </Alert>
        )
      ) : null}
      <Card title={t('request.facts')}>
        <DefinitionGrid
          items={[
            { label: t('signUp.name'), value: client.fullName },
            { label: t('signUp.birthDate'), value: formatDate(client.birthDate) },
            { label: t('signUp.insurer'), value: t(`insurer.${client.insurer}`) },
            { label: t('signUp.insuredNumber'), value: client.insuredNumber },
            { label: t('signUp.kind'), value: t(`kind.${bewind.kind}`) },
            purpose === 'END'
              ? { label: t('signOff.endDate'), value: formatDate(request.endDate) }
              : { label: t('signUp.startDate'), value: formatDate(bewind.startDate) },
            {
              label: t('journey.decree'),
              value: (
                <Link href={`/files/${document.id}`} icon="download">
                  {document.name} ({formatFileSize(document.size, language)})
                </Link>
              ),
            },
          ]}
        />
      </Card>
      <RequestTimeline request={request} />
    </Page>
  );
}

/** One request: where it stands, what is asked, what happened (MZ-13). */
export function RequestScreen() {
  const { id = '' } = useParams();
  const query = useQuery(RequestQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ decreeReview }) => (decreeReview ? <RequestPage key={id} request={decreeReview} /> : <NotFound />)}
    </Loaded>
  );
}
