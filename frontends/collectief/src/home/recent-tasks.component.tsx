import { Loaded, useQuery, useTranslation } from '@volmacht/platform';
import { Card, Findings, formatDateTime, Link, Stack } from '@volmacht/ui';
import { BatchBadge } from '../batches/batch-badge.component';
import { useAskedExports } from '../exports/export-memory';
import { ExportProgress } from '../exports/export-progress.component';
import { RecentBatchesQuery } from './home.graphql';

function RecentBatches({ contractId }: { contractId: string }) {
  const { t } = useTranslation();
  const query = useQuery(RecentBatchesQuery, { variables: { contractId } });
  return (
    <Loaded query={query}>
      {({ deelnemerBatches: { nodes } }) =>
        nodes.length === 0 ? (
          <p>{t('home.noTasks')}</p>
        ) : (
          <Findings
            items={nodes.map((batch) => ({
              id: batch.id,
              title: batch.file.name,
              badge: <BatchBadge batch={batch} />,
              text: (
                <>
                  {batch.startedAt ? `${formatDateTime(batch.startedAt)}. ` : ''}
                  <Link
                    href={`/collectief/verwerkingsverslagen/${batch.id}`}
                    aria-label={t('batches.open', { name: batch.file.name })}
                  >
                    {t('batches.report')}
                  </Link>
                </>
              ),
            }))}
          />
        )
      }
    </Loaded>
  );
}

/** Recente taken: uploads of this contract, and the lists that were asked for in this session. */
export function RecentTasks({ contractId, mayUpload }: { contractId: string; mayUpload: boolean }) {
  const { t } = useTranslation();
  const { asked } = useAskedExports();
  if (!mayUpload && asked.length === 0) return null;
  return (
    <Card title={t('home.tasks')} icon="history">
      <Stack gap={4}>
        {asked.map(({ id, label }) => (
          <ExportProgress key={id} id={id} label={label} />
        ))}
        {mayUpload ? <RecentBatches contractId={contractId} /> : null}
      </Stack>
    </Card>
  );
}
