import { FileField, formatFileSize, type FieldFile, type FileFieldProps } from '@volmacht/ui';
import { LIMITS } from '@volmacht/shared-schema';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toApiError } from '../graphql/api-error';
import { useLanguage } from '../i18n/i18n';
import { useBoundField } from './bound-field.hook';
import { uploadFile, type UploadedFile, type UploadOptions } from './upload';

export interface UploadFieldProps extends Omit<FileFieldProps, 'file' | 'onChoose' | 'onRemove' | 'error' | 'ref'> {
  /** What to say when there is no file. */
  required?: string;
  /** Most bytes the file may have; else what a document may have. */
  maxBytes?: number;
  /** What the file is for, when it is no document. */
  purpose?: UploadOptions['purpose'];
}

/**
 * A file that is sent as soon as it is chosen; the form's value is the UploadedFile, or null. A refusal by the server
 * (no PDF, infected, too large) stands at the field, and the file can be removed before the form is sent (MZ-12).
 */
export function UploadField({ required, maxBytes = LIMITS.uploadBytes, purpose, ...props }: UploadFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setError, clearErrors } = useFormContext();
  const { value, onChange, error } = useBoundField<UploadedFile | null>({ ...props, required, secret: true });
  const [underway, setUnderway] = useState<FieldFile | null>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const choose = async (file: File) => {
    const controller = new AbortController();
    running.current = controller;
    clearErrors(props.name);
    setUnderway({ name: file.name, size: file.size, percent: 0 });
    try {
      const onProgress = (percent: number) => setUnderway({ name: file.name, size: file.size, percent });
      onChange(await uploadFile(file, { signal: controller.signal, onProgress, maxBytes, purpose }));
      // Who pressed on while the file was still on its way was told that it is missing; now it is there.
      clearErrors(props.name);
    } catch (thrown) {
      if (controller.signal.aborted) return;
      const failure = toApiError(thrown);
      const problem = failure.problems[0];
      const message =
        problem?.rule === 'FILE_TOO_LARGE'
          ? t('platform.upload.tooLarge', { limit: formatFileSize(maxBytes, language) })
          : problem?.message || (failure.isUnexpected ? '' : failure.message) || t('platform.upload.failed');
      setError(props.name, { type: problem?.rule ?? failure.code, message });
    } finally {
      setUnderway(null);
    }
  };
  const remove = () => {
    running.current?.abort();
    onChange(null);
  };
  return (
    <FileField
      {...props}
      file={underway ?? value}
      error={error}
      onChoose={(file) => void choose(file)}
      onRemove={remove}
    />
  );
}
