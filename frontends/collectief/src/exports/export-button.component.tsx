import { toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, Button, Stack } from '@volmacht/ui';
import { useState } from 'react';
import type { ExportInput } from '../gql/graphql';
import { useAskedExports } from './export-memory';
import { ExportProgress } from './export-progress.component';
import { RequestExportMutation } from './exports.graphql';

interface ExportButtonProps {
  input: ExportInput;
  /** The verb on the button: 'Download volledige lijst'. */
  children: string;
  /** What is made, in words: 'Deelnemers van contract 12345'. */
  label: string;
}

/** Asks for a list as a file; it is made in the background and found again by who walks away meanwhile. */
export function ExportButton({ input, children, label }: ExportButtonProps) {
  const { t } = useTranslation();
  const question = JSON.stringify(input);
  const { asked, add } = useAskedExports();
  const [request, { loading }] = useMutation(RequestExportMutation);
  const [refused, setRefused] = useState<string>();
  const [, setRound] = useState(0);
  const running = asked.find((one) => one.question === question);
  const ask = async () => {
    setRefused(undefined);
    try {
      const { data } = await request({ variables: { input } });
      if (data) add({ id: data.requestExport.id, label, question });
      setRound((round) => round + 1);
    } catch (thrown) {
      const { message, isUnexpected } = toApiError(thrown);
      setRefused(isUnexpected || !message ? t('platform.failed.title') : message);
    }
  };
  const button = (
    <Button icon="download" busy={loading} onClick={() => void ask()}>
      {children}
    </Button>
  );
  return (
    <Stack gap={3}>
      <div>{button}</div>
      {refused ? (
        <Alert tone="danger" announce title={t('export.refused')}>
          {refused}
        </Alert>
      ) : null}
      {running ? <ExportProgress key={running.id} id={running.id} label={label} /> : null}
    </Stack>
  );
}
