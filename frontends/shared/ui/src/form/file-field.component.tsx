import { FormFieldDescription, FormLabel } from '@utrecht/component-library-react';
import { useRef, useState, type DragEvent, type Ref } from 'react';
import { ProgressBar } from '../feedback/progress-bar.component';
import { formatFileSize } from '../format/format';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';
import { describedBy, FieldError, fieldId, OptionalMark, type FieldProps } from './field-frame.component';

/** A file in the field: on its way, or received. */
export interface FieldFile {
  name: string;
  size: number;
  /** Sent so far, 0–100; absent when the server has it. */
  percent?: number;
}

export interface FileFieldProps extends FieldProps {
  file: FieldFile | null;
  onChoose: (file: File) => void;
  onRemove: () => void;
  /** Media types and extensions, as an input's accept: 'application/pdf,.pdf'. */
  accept?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A drop zone that is a button too; says the limits first, then name, size and how far it is. */
export function FileField({
  name,
  label,
  hint,
  error,
  optional,
  disabled,
  file,
  onChoose,
  onRemove,
  accept,
  ref,
}: FileFieldProps) {
  const { texts, language } = useUi();
  const id = fieldId(name);
  const [over, setOver] = useState(false);
  const zone = useRef<HTMLDivElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !disabled) onChoose(dropped);
  };
  const remove = () => {
    onRemove();
    // The button that was pressed disappears with the file: hand the focus to what takes its place.
    requestAnimationFrame(() => zone.current?.querySelector('input')?.focus());
  };
  return (
    <div className={error ? 'vm-check vm-check--invalid' : 'vm-check'} ref={zone}>
      <FormLabel htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </FormLabel>
      {hint ? <FormFieldDescription id={`${id}-hint`}>{hint}</FormFieldDescription> : null}
      <FieldError id={id} error={error} />
      {file ? (
        <div className="vm-file">
          <Icon name="file" size={28} />
          <div className="vm-file__what">
            <strong>{file.name}</strong>
            <span className="vm-muted">{formatFileSize(file.size, language)}</span>
            {file.percent === undefined ? (
              <span className="vm-file__done" role="status">
                <Icon name="circle-check" /> {texts.uploaded}
              </span>
            ) : (
              <ProgressBar label={texts.uploading(file.percent)} value={file.percent} max={100} />
            )}
          </div>
          <button type="button" className="vm-icon-button" onClick={remove} aria-label={texts.removeFile(file.name)}>
            <Icon name="trash" />
          </button>
        </div>
      ) : (
        <div
          className={over ? 'vm-drop vm-drop--over' : 'vm-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name="upload" size={28} />
          <span className="vm-drop__words">{texts.dropFile}</span>
          <input
            ref={ref}
            id={id}
            name={name}
            type="file"
            className="vm-drop__input"
            accept={accept}
            disabled={disabled}
            aria-describedby={describedBy({ name, hint, error })}
            aria-invalid={error ? true : undefined}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen) onChoose(chosen);
            }}
          />
          <span className="utrecht-button utrecht-button--secondary-action vm-drop__button" aria-hidden="true">
            {texts.chooseFile}
          </span>
        </div>
      )}
    </div>
  );
}
