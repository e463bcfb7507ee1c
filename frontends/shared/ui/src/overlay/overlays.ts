// Everything that stands on the overlay library, as one part that is loaded when the first of them is needed.
export { ComboboxInput } from './combobox.overlay';
export { MenuLayer } from './menu.overlay';
export { ModalLayer } from './modal.overlay';
