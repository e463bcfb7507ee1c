import { fieldId } from '@volmacht/ui';
import { useEffect } from 'react';

/** Puts the focus in a field that has just taken the place of what was pressed, so that the keyboard goes on there (XX-04). */
export function useFocusField(name: string, wanted = true): void {
  useEffect(() => {
    if (wanted) document.getElementById(fieldId(name))?.focus();
  }, [name, wanted]);
}
