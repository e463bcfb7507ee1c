import { Loaded, NotFound, Page, PASSIVE, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  Columns,
  DefinitionGrid,
  formatDateTime,
  formatFileSize,
  formatNumber,
  Link,
  NumberCard,
  ProgressBar,
  Row,
} from '@volmacht/ui';
import { useEffect } from 'react';
import { contractName } from '../contracts/contract-roles';
import type { BatchStateFragment } from '../gql/graphql';
import { BatchBadge, isOver } from './batch-badge.component';
import { BatchQuery } from './batches.graphql';
import { FailureList } from './failure-list.component';

/** How often one looks how far an upload is, in milliseconds. */
const EVERY = 1500;

function Outcome({ batch }: { batch: BatchStateFragment }) {
  const { t } = useTranslation();
  if (batch.status === 'FAILED') {
    return (
      <Alert tone="danger" announce title={t('batch.broken')}>
        <p>{t('batch.brokenNext')}</p>
        <Link href="/collectief/upload">{t('upload.again')}</Link>
      </Alert>
    );
  }
  if (batch.failed > 0) {
    return (
      <Alert tone="warning" announce title={t('batch.partly', { count: batch.failed })}>
        {t('batch.partlyNext')}
      </Alert>
    );
  }
  return <Alert tone="success" announce title={t('batch.all')} />;
}

function BatchPage({ batch }: { batch: BatchStateFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const over = isOver(batch);
  return (
    <Page
      title={t('batch.title', { name: batch.file.name })}
      tabTitle={t('batches.report')}
      breadcrumb={[{ label: t('batches.title'), href: '/collectief/verwerkingsverslagen' }]}
      badge={<BatchBadge batch={batch} />}
    >
      {over ? (
        <Outcome batch={batch} />
      ) : (
        <Card title={t('batch.busy')} icon="clock">
          <ProgressBar
            label={t('batch.progress', {
              done: formatNumber(Math.round(batch.rows * batch.progress), language),
              rows: formatNumber(batch.rows, language),
            })}
            value={Math.round(batch.progress * 100)}
            max={100}
          />
          <p>{t('batch.leave')}</p>
        </Card>
      )}
      <Columns count={4}>
        <NumberCard label={t('batches.rows')} value={batch.rows} />
        <NumberCard label={t('batches.added')} value={batch.added} />
        <NumberCard label={t('batches.ended')} value={batch.ended} />
        <NumberCard label={t('batches.failed')} value={batch.failed} tone={batch.failed > 0 ? 'danger' : 'plain'} />
      </Columns>
      <Card title={t('batch.file')} icon="file">
        <DefinitionGrid
          items={[
            { label: t('batches.file'), value: batch.file.name },
            { label: t('batch.size'), value: formatFileSize(batch.file.size, language) },
            { label: t('contract.title'), value: contractName(batch.contract) },
            { label: t('batch.started'), value: formatDateTime(batch.startedAt) },
            { label: t('batch.finished'), value: formatDateTime(batch.finishedAt) },
          ]}
        />
      </Card>
      {over && batch.failed > 0 ? (
        <Card title={t('failures.title')} icon="alert">
          <FailureList batch={batch} />
        </Card>
      ) : null}
      {over ? (
        <Row>
          <Link appearance="secondary" icon="upload" href="/collectief/upload">
            {t('upload.again')}
          </Link>
        </Row>
      ) : null}
    </Page>
  );
}

/** Verwerkingsverslag: how far an upload is, and then what came of it, in numbers and row by row (CO-15). */
export function BatchScreen() {
  const { id = '' } = useParams();
  const query = useQuery(BatchQuery, { variables: { id }, pollInterval: EVERY, context: PASSIVE });
  const { data, stopPolling } = query;
  const over = data !== undefined && (!data.deelnemerBatch || isOver(data.deelnemerBatch));
  useEffect(() => {
    if (over) stopPolling();
  }, [over, stopPolling]);
  return (
    <Loaded query={query} skeleton="page">
      {({ deelnemerBatch }) => (deelnemerBatch ? <BatchPage batch={deelnemerBatch} /> : <NotFound />)}
    </Loaded>
  );
}
