import { cellWords as words } from '../../core/sheets';

/** AAN or AF. */
export const kindFromText = words({ AAN: 'AAN', AF: 'AF', aan: 'AAN', af: 'AF', aanmelding: 'AAN', afmelding: 'AF' });

/** M, V or X. */
export const genderFromText = words({ M: 'M', V: 'V', X: 'X', m: 'M', v: 'V', x: 'X', man: 'M', vrouw: 'V' });

/** The reason of an afmelding, as the screens have it or by its code. */
export const endReasonFromText = words({
  'einde collectiviteit': 'EINDE_COLLECTIVITEIT',
  overleden: 'OVERLEDEN',
});

/** How the premium is paid. */
export const paymentFromText = words({
  'automatische incasso': 'DIRECT_DEBIT',
  incasso: 'DIRECT_DEBIT',
  'direct debit': 'DIRECT_DEBIT',
  factuur: 'INVOICE',
  invoice: 'INVOICE',
});

/** The place in the household; nothing means the client. */
export const roleFromText = words({ '': 'CLIENT', client: 'CLIENT', partner: 'PARTNER', kind: 'KIND' });
