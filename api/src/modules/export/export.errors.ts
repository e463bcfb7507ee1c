import { defineTexts } from '../../core/texts';

/** Downloads that one user may have in the making. */
export const MAX_RUNNING = 5;

/** Sentences of this module. */
export const EXPORT_TEXTS = defineTexts({
  EXPORTS_RUNNING: {
    nl: 'Er worden al {max} downloads voor u gemaakt. Wacht tot er een klaar is.',
    en: '{max} downloads are being made for you already. Wait until one of them is ready.',
  },
});
