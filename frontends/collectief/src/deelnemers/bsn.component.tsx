import { toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, MaskedNumber } from '@volmacht/ui';
import { useState } from 'react';
import { RevealDeelnemerBsnMutation } from './deelnemers.graphql';

/** The BSN, masked until 'Toon' is pressed; each look stands in the audit trail (XX-02). */
export function Bsn({ deelnemerId, masked }: { deelnemerId: string; masked: string }) {
  const { t } = useTranslation();
  const [reveal] = useMutation(RevealDeelnemerBsnMutation, { fetchPolicy: 'no-cache' });
  const [failed, setFailed] = useState<string>();
  const show = async () => {
    setFailed(undefined);
    try {
      const { data } = await reveal({ variables: { deelnemerId } });
      return data?.revealDeelnemerBsn ?? '';
    } catch (error) {
      const { message, isUnexpected } = toApiError(error);
      setFailed(isUnexpected || !message ? t('platform.failed.title') : message);
      return '';
    }
  };
  return (
    <>
      <MaskedNumber label={t('deelnemer.bsnShort')} masked={masked} onShow={show} />
      {failed ? (
        <Alert tone="danger" announce>
          {failed}
        </Alert>
      ) : null}
    </>
  );
}
