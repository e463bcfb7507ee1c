import {
  Loaded,
  NotFound,
  Page,
  PASSIVE,
  toApiError,
  useKeysetPage,
  useMutation,
  useParams,
  useQuery,
  useTranslation,
} from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import {
  Alert,
  Button,
  Card,
  Columns,
  ConfirmDialog,
  DataTable,
  Link,
  NumberCard,
  Pagination,
  ProgressBar,
  Row,
  Text,
} from '@volmacht/ui';
import { useEffect, useState } from 'react';
import type { ListFailuresQuery as FailuresData, ListStateFragment } from '../gql/graphql';
import { ListBadge, rests } from './list-badge.component';
import { ListFailuresQuery, ListQuery, SubmitBewindBatchMutation } from './lists.graphql';

/** How often one looks how far a list is, in milliseconds. */
const EVERY = 1500;

type Failure = NonNullable<FailuresData['bewindBatch']>['failures']['nodes'][number];

function HandIn({ list }: { list: ListStateFragment }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [submit, { loading, error }] = useMutation(SubmitBewindBatchMutation, { variables: { id: list.id } });
  return (
    <>
      {error ? <Alert tone="danger" announce title={toApiError(error).message} /> : null}
      <Alert tone="info" announce title={t('lists.ready', { count: list.good })}>
        <p>{t('lists.readyText')}</p>
        {list.doubtful > 0 ? <p>{t('lists.doubtful', { count: list.doubtful })}</p> : null}
      </Alert>
      <Row>
        <Button appearance="primary" busy={loading} onClick={() => setAsking(true)}>
          {t('lists.send')}
        </Button>
      </Row>
      <ConfirmDialog
        open={asking}
        title={t('lists.confirm')}
        consequences={[t('lists.confirmText', { count: list.good })]}
        confirmLabel={t('lists.send')}
        onConfirm={() => {
          setAsking(false);
          // What goes wrong stands on the page.
          void submit().catch(() => undefined);
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function Outcome({ list }: { list: ListStateFragment }) {
  const { t } = useTranslation();
  if (list.status === 'FAILED')
    return (
      <Alert tone="danger" announce title={t('lists.refused')}>
        {t('lists.refusedText')}
      </Alert>
    );
  if (list.status === 'DONE')
    return (
      <Alert tone="success" announce title={t('lists.done', { count: list.requested })}>
        <p>{t('lists.doneText')}</p>
        <Link href="/ondersteuner/aanvragen">{t('lists.toRequests')}</Link>
      </Alert>
    );
  if (list.good > 0) return <HandIn list={list} />;
  return (
    <Alert tone="warning" announce title={t('lists.nothing')}>
      {t('lists.nothingText')}
    </Alert>
  );
}

function ToMend({ list }: { list: ListStateFragment }) {
  const { t } = useTranslation();
  const page = useKeysetPage();
  const query = useQuery(ListFailuresQuery, {
    variables: { id: list.id, ...page.variables },
    // Rows hold numbers of people: they must not stay behind in the cache.
    fetchPolicy: 'no-cache',
  });
  return (
    <Card title={t('lists.mendTitle')} icon="alert">
      <Loaded query={query} skeleton="table">
        {({ bewindBatch }) => (
          <>
            <DataTable<Failure>
              caption={t('lists.mendTitle')}
              rows={bewindBatch?.failures.nodes ?? []}
              rowKey={({ row, rule, column }) => `${row} ${column} ${rule}`}
              busy={query.loading}
              columns={[
                { id: 'row', header: t('lists.row'), cell: ({ row }) => (row > 0 ? row : '–') },
                { id: 'column', header: t('lists.column'), cell: ({ column }) => column ?? '–' },
                { id: 'reason', header: t('lists.reason'), cell: ({ message }) => message },
                { id: 'raw', header: t('lists.raw'), cell: ({ raw }) => raw },
              ]}
            />
            {bewindBatch ? <Pagination {...page.paginationFor(bewindBatch.failures.pageInfo)} /> : null}
          </>
        )}
      </Loaded>
      {list.failed > 0 ? (
        <>
          <Text>{t('lists.mendText')}</Text>
          <Link icon="download" href={`/files/clienten/${list.id}`}>
            {t('lists.mend')}
          </Link>
        </>
      ) : null}
    </Card>
  );
}

function ListPage({ list }: { list: ListStateFragment }) {
  const { t } = useTranslation();
  const still = rests(list.status);
  return (
    <Page
      title={t('lists.reportOf', { name: list.fileName })}
      tabTitle={t('lists.report')}
      breadcrumb={[{ label: t('lists.title'), href: '/ondersteuner/aanmelden/lijst' }]}
      badge={<ListBadge status={list.status} />}
    >
      {still ? (
        <Outcome list={list} />
      ) : (
        <Card title={t(list.status === 'PROCESSING' ? 'lists.busySUBMIT' : 'lists.busyCHECK')} icon="clock">
          <ProgressBar
            label={t('lists.progress', { percent: Math.round(list.progress * 100) })}
            value={Math.round(list.progress * 100)}
            max={100}
          />
          <p>{t('lists.leave', { days: LIMITS.clientListDays })}</p>
        </Card>
      )}
      <Columns count={4}>
        <NumberCard label={t('lists.rows')} value={list.rows} />
        <NumberCard label={t('lists.good')} value={list.good} />
        <NumberCard label={t('lists.failed')} value={list.failed} tone={list.failed > 0 ? 'danger' : 'plain'} />
        <NumberCard label={t('lists.requested')} value={list.requested} />
      </Columns>
      {still && (list.failed > 0 || list.status === 'FAILED') ? <ToMend list={list} /> : null}
      {still ? (
        <Row>
          <Link appearance="secondary" icon="upload" href="/ondersteuner/aanmelden/lijst">
            {t('lists.again')}
          </Link>
        </Row>
      ) : null}
    </Page>
  );
}

/** The report of a list of clients: how far the check is, what must be mended, and 'dien in' (MZ-22). */
export function ListScreen() {
  const { id = '' } = useParams();
  const query = useQuery(ListQuery, { variables: { id }, pollInterval: EVERY, context: PASSIVE });
  const { data, startPolling, stopPolling } = query;
  const still = data !== undefined && (!data.bewindBatch || rests(data.bewindBatch.status));
  useEffect(() => {
    // Handed in, it moves again.
    if (still) stopPolling();
    else startPolling(EVERY);
  }, [still, startPolling, stopPolling]);
  return (
    <Loaded query={query} skeleton="page">
      {({ bewindBatch }) => (bewindBatch ? <ListPage list={bewindBatch} /> : <NotFound />)}
    </Loaded>
  );
}
