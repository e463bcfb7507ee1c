import {
  Field,
  goTo,
  Page,
  ServerForm,
  useLanguage,
  useServerForm,
  useTranslation,
  type UploadedFile,
} from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card, FilterBar, formatFileSize, Link, Row, Text } from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { Contract } from '../contracts/contract-roles';
import { ForContract } from '../contracts/for-contract.component';
import { UploadDeelnemersMutation } from './batches.graphql';

const CHECKS = ['bsn', 'dates', 'double', 'contract', 'end'] as const;

function UploadForm({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useServerForm({
    defaultValues: { file: null as UploadedFile | null },
    mutation: UploadDeelnemersMutation,
    variables: ({ file }) => ({ contractId: contract.id, fileId: file?.id ?? '' }),
    fields: { fileId: 'file' },
    onDone: ({ uploadDeelnemers }) => goTo(`/collectief/verwerkingsverslagen/${uploadDeelnemers.id}`),
  });
  return (
    <>
      {picker ? <FilterBar>{picker}</FilterBar> : null}
      <Card title={t('upload.template')} icon="file">
        <Text>{t('upload.templateText')}</Text>
        <Row>
          <Link icon="download" href="/files/template/aan-en-afmeldingen.csv">
            {t('upload.templateCsv')}
          </Link>
          <Link icon="download" href="/files/template/aan-en-afmeldingen.xlsx">
            {t('upload.templateXlsx')}
          </Link>
        </Row>
      </Card>
      <Card title={t('upload.checked')} icon="shield">
        <ul>
          {CHECKS.map((check) => (
            <li key={check}>{t(`upload.check.${check}`)}</li>
          ))}
        </ul>
        <Text>{t('upload.afterwards')}</Text>
      </Card>
      <ServerForm form={form} submitLabel={t('upload.submit')}>
        <Card title={t('upload.file')} icon="upload">
          <Field.File
            name="file"
            label={t('upload.file')}
            hint={t('upload.fileHint', { limit: formatFileSize(LIMITS.batchBytes, language) })}
            maxBytes={LIMITS.batchBytes}
            accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required={t('upload.fileRequired')}
          />
        </Card>
      </ServerForm>
    </>
  );
}

/** Upload aan- en afmeldingen: what is asked of the file, the file, and then its report (CO-15). */
export function UploadScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('upload.title')} intro={t('upload.intro')}>
      <ForContract action="deelnemer:manage">
        {(contract, picker) => <UploadForm key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
