/** The two laws under which these messages are sent; their standards differ in codes and lists only. */
export type MessageProduct = 'IWMO' | 'IJW';

/** A word in two languages. */
export interface Wording {
  nl: string;
  en: string;
}
