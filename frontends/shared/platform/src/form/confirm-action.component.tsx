import { Alert, ConfirmDialog, TextAreaField } from '@volmacht/ui';
import { LIMITS } from '@volmacht/shared-schema';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toApiError } from '../graphql/api-error';

export interface ConfirmActionProps {
  title: string;
  /** What will happen, one line each. */
  consequences?: ReactNode[];
  /** The verb. */
  confirmLabel: string;
  danger?: boolean;
  /** A text that goes with the action: a reason or a question. Its name is that of the API's argument. */
  text?: { name: string; label: string; hint?: string; required: string };
  /** Does it; what the API refuses is shown in the dialog, in the API's own words. */
  onConfirm: (text: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before an action with consequences, takes the text that goes with it, and stays open with the reason when it is refused. */
export function ConfirmAction({ text, onConfirm, onClose, children, ...rest }: ConfirmActionProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const confirm = async () => {
    setWrong(undefined);
    setRefused(undefined);
    if (text && !typed.trim()) return setWrong(text.required);
    try {
      await onConfirm(typed.trim());
    } catch (thrown) {
      const error = toApiError(thrown);
      const atText = error.problems.find(({ field }) => field === text?.name);
      if (atText) return setWrong(atText.message);
      const reference = error.requestId ? ` ${t('platform.form.reference', { requestId: error.requestId })}` : '';
      setRefused(error.isUnexpected || !error.message ? t('platform.form.unexpected') + reference : error.message);
    }
  };
  return (
    <ConfirmDialog open {...rest} onConfirm={confirm} onClose={onClose}>
      {refused ? (
        <Alert tone="danger" announce title={t('platform.failed.title')}>
          {refused}
        </Alert>
      ) : null}
      {children}
      {text ? (
        <TextAreaField
          name={text.name}
          label={text.label}
          hint={text.hint}
          value={typed}
          onChange={setTyped}
          error={wrong}
          rows={4}
          maxLength={LIMITS.freeText}
        />
      ) : null}
    </ConfirmDialog>
  );
}
