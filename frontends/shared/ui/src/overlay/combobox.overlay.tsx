import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ComboboxFieldProps } from '../form/combobox-field.component';
import { fieldId } from '../form/field-frame.component';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

/** The input and the list of a ComboboxField. */
export function ComboboxInput({ name, label, value, onChange, onBlur, choices, disabled, error }: ComboboxFieldProps) {
  const { texts } = useUi();
  return (
    <ComboBox
      aria-label={typeof label === 'string' ? label : name}
      selectedKey={value || null}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      onBlur={onBlur}
      isDisabled={disabled}
      isInvalid={Boolean(error)}
      defaultItems={choices}
      menuTrigger="focus"
      className="vm-combobox"
    >
      <Input id={fieldId(name)} className="utrecht-textbox utrecht-textbox--html-input" />
      <Button className="vm-combobox__button" aria-label={texts.choose}>
        <Icon name="chevron-down" />
      </Button>
      <Popover className="vm-popover">
        <ListBox className="vm-menu" items={choices}>
          {(choice: { value: string; label: string }) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="vm-menu__item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
