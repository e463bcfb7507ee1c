import {
  Field,
  goTo,
  Loaded,
  Page,
  ServerForm,
  useKeysetPage,
  useLanguage,
  useQuery,
  useServerForm,
  useTranslation,
  type UploadedFile,
} from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import {
  Card,
  DataTable,
  dateInNetherlands,
  EmptyState,
  formatDate,
  formatFileSize,
  formatNumber,
  Link,
  Pagination,
  Row,
  Text,
} from '@volmacht/ui';
import type { ListStateFragment } from '../gql/graphql';
import { ListBadge } from './list-badge.component';
import { CheckBewindListMutation, ListsQuery } from './lists.graphql';

const CHECKS = ['person', 'date', 'decree', 'double'] as const;

function UploadForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useServerForm({
    defaultValues: { file: null as UploadedFile | null, decrees: null as UploadedFile | null },
    mutation: CheckBewindListMutation,
    variables: ({ file, decrees }) => ({ fileId: file?.id ?? '', decreesFileId: decrees?.id ?? '' }),
    fields: { fileId: 'file', decreesFileId: 'decrees' },
    onDone: ({ checkBewindList }) => goTo(`/ondersteuner/aanmelden/lijst/${checkBewindList.id}`),
  });
  return (
    <ServerForm form={form} submitLabel={t('lists.submit')}>
      <Card title={t('lists.files')} icon="upload">
        <Field.File
          name="file"
          label={t('lists.file')}
          hint={t('lists.fileHint', { rows: formatNumber(LIMITS.clientListRows, language) })}
          purpose="clients"
          maxBytes={LIMITS.clientListBytes}
          accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          required={t('lists.fileRequired')}
        />
        <Field.File
          name="decrees"
          label={t('lists.decrees')}
          hint={t('lists.decreesHint', { limit: formatFileSize(LIMITS.decreesZipBytes, language) })}
          purpose="decrees"
          maxBytes={LIMITS.decreesZipBytes}
          accept=".zip,application/zip"
          required={t('lists.decreesRequired')}
        />
      </Card>
    </ServerForm>
  );
}

function EarlierLists() {
  const { t } = useTranslation();
  const page = useKeysetPage();
  const query = useQuery(ListsQuery, { variables: page.variables });
  return (
    <Card title={t('lists.earlier')} icon="clipboard">
      <Loaded query={query} skeleton="table">
        {({ bewindBatches: { nodes, totalCount, pageInfo } }) => (
          <>
            <DataTable<ListStateFragment>
              caption={t('lists.earlier')}
              count={t('lists.count', { count: totalCount })}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/ondersteuner/aanmelden/lijst/${id}`}
              busy={query.loading}
              columns={[
                { id: 'name', header: t('lists.name'), cell: ({ fileName }) => fileName },
                {
                  id: 'date',
                  header: t('lists.date'),
                  cell: ({ createdAt }) => formatDate(dateInNetherlands(createdAt)),
                },
                { id: 'status', header: t('lists.status'), cell: ({ status }) => <ListBadge status={status} /> },
                { id: 'rows', header: t('lists.rows'), align: 'end', cell: ({ rows }) => formatNumber(rows) },
                { id: 'failed', header: t('lists.failed'), align: 'end', cell: ({ failed }) => formatNumber(failed) },
                {
                  id: 'requested',
                  header: t('lists.requested'),
                  align: 'end',
                  cell: ({ requested }) => formatNumber(requested),
                },
              ]}
              empty={<EmptyState icon="clipboard" title={t('lists.none')} />}
            />
            <Pagination {...page.paginationFor(pageInfo)} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

/** Cliënten aanmelden met een lijst: what is asked, the two files, and earlier lists (MZ-22). */
export function ListsScreen() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('lists.title')}
      intro={t('lists.intro')}
      breadcrumb={[{ label: t('signUp.title'), href: '/ondersteuner/aanmelden' }]}
    >
      <Card title={t('lists.template')} icon="file">
        <Text>{t('lists.templateText')}</Text>
        <Row>
          <Link icon="download" href="/files/template/clienten.csv">
            {t('lists.templateCsv')}
          </Link>
          <Link icon="download" href="/files/template/clienten.xlsx">
            {t('lists.templateXlsx')}
          </Link>
        </Row>
      </Card>
      <Card title={t('lists.checked')} icon="shield">
        <ul>
          {CHECKS.map((check) => (
            <li key={check}>{t(`lists.check.${check}`)}</li>
          ))}
        </ul>
      </Card>
      <UploadForm />
      <EarlierLists />
    </Page>
  );
}
