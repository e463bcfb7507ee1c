import {
  Field,
  goTo,
  Page,
  ServerForm,
  toApiError,
  useLanguage,
  useMutation,
  useServerForm,
  useTranslation,
  type UploadedFile,
} from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Alert, Button, Card, formatFileSize } from '@volmacht/ui';
import { useState } from 'react';
import type { CheckMessageMutation as CheckData, Product } from '../gql/graphql';
import { MessageProblems } from './message-parts.component';
import { CheckMessageMutation, SendMessageMutation } from './messages.graphql';

interface Checked {
  fileId: string;
  product: Product;
  found: CheckData['checkZorgMessage'];
}

function Verdict({ checked: { fileId, product, found } }: { checked: Checked }) {
  const { t } = useTranslation();
  const [send, { loading }] = useMutation(SendMessageMutation);
  const [refused, setRefused] = useState<string>();
  const kind = found.code ? `${found.code} ${found.name ?? ''}`.trim() : t('messages.unknownKind');
  if (found.problems.length > 0) {
    return (
      <>
        <Alert tone="danger" announce title={t('send.wrong', { count: found.problems.length, kind })}>
          {t('send.wrongNext')}
        </Alert>
        <Card title={t('messages.problems', { count: found.problems.length })} icon="alert">
          <MessageProblems problems={found.problems} />
        </Card>
      </>
    );
  }
  const submit = async () => {
    setRefused(undefined);
    try {
      const { data } = await send({ variables: { product, fileId } });
      if (data) goTo(`/zorg/berichten/${data.uploadZorgMessage.id}`);
    } catch (thrown) {
      const { message, isUnexpected } = toApiError(thrown);
      setRefused(isUnexpected || !message ? t('platform.failed.title') : message);
    }
  };
  return (
    <>
      <Alert tone="success" announce title={t('send.right', { kind })}>
        {t('send.rightNext')}
      </Alert>
      {refused ? (
        <Alert tone="danger" announce>
          {refused}
        </Alert>
      ) : null}
      <div>
        <Button appearance="primary" icon="send" busy={loading} onClick={() => void submit()}>
          {t('send.send')}
        </Button>
      </div>
    </>
  );
}

/** Bericht versturen: the file is checked first; only one without problems can be sent from here (ZO-11, ZO-13). */
export function SendScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [checked, setChecked] = useState<Checked>();
  const form = useServerForm({
    defaultValues: { product: '', file: null as UploadedFile | null },
    mutation: CheckMessageMutation,
    variables: ({ product, file }) => ({ product: product as Product, fileId: file?.id ?? '' }),
    fields: { fileId: 'file' },
    onDone: ({ checkZorgMessage }, { product, file }) =>
      setChecked({ fileId: file?.id ?? '', product: product as Product, found: checkZorgMessage }),
    onFail: () => {
      setChecked(undefined);
      return false;
    },
  });
  const { product, file } = form.methods.watch();
  const isCurrent = checked && checked.fileId === file?.id && checked.product === product;
  return (
    <Page title={t('send.title')} intro={t('send.intro')} narrow>
      <ServerForm form={form} submitLabel={t('send.check')}>
        <Card>
          <Field.Radio
            name="product"
            label={t('messages.product')}
            required={t('send.productRequired')}
            choices={[
              { value: 'IWMO', label: t('product.IWMO') },
              { value: 'IJW', label: t('product.IJW') },
            ]}
          />
          <Field.File
            name="file"
            label={t('messages.file')}
            hint={t('send.fileHint', { limit: formatFileSize(LIMITS.messageBytes, language) })}
            maxBytes={LIMITS.messageBytes}
            accept=".xml,application/xml,text/xml"
            required={t('send.fileRequired')}
          />
        </Card>
      </ServerForm>
      {isCurrent ? <Verdict checked={checked} /> : null}
    </Page>
  );
}
