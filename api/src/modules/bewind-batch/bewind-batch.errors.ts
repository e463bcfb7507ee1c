import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const LIST_TEXTS = defineTexts({
  LIST_FILE_NOT_FOUND: {
    nl: 'Dit bestand is er niet meer of het is al gebruikt. Upload het opnieuw.',
    en: 'This file is no longer there, or it was used already. Upload it again.',
  },
  LIST_SAME_FILE: {
    nl: 'Deze lijst met deze beschikkingen is al ingediend op {when}. Kies een andere lijst.',
    en: 'This list with these decrees was handed in already on {when}. Choose another list.',
  },
  LIST_NOT_CHECKED: {
    nl: 'Deze lijst is nog niet gecontroleerd, of hij is al ingediend.',
    en: 'This list has not been checked yet, or it was handed in already.',
  },
  LIST_NOTHING_GOOD: {
    nl: 'Geen enkele rij is goed. Verbeter de lijst en upload hem opnieuw.',
    en: 'Not one row is right. Mend the list and upload it again.',
  },
  LIST_EMPTY: {
    nl: 'In deze lijst staan geen cliënten. Vul ten minste één rij onder de kopregel in.',
    en: 'This list holds no clients. Fill in at least one row below the header.',
  },
  LIST_TOO_MANY_ROWS: {
    nl: 'In deze lijst staan meer dan {max} cliënten. Verdeel ze over meer lijsten.',
    en: 'This list holds more than {max} clients. Spread them over more lists.',
  },
  LIST_COLUMN_MISSING: {
    nl: 'De kolom ‘{column}’ ontbreekt. Gebruik de kopregel van het voorbeeldbestand.',
    en: 'The column “{column}” is missing. Use the header of the template.',
  },
  LIST_COLUMN_TWICE: {
    nl: 'De kolom ‘{column}’ staat er twee keer in. Verwijder er een.',
    en: 'The column “{column}” is there twice. Remove one of them.',
  },
  LIST_TOO_MANY_UNKNOWN: {
    nl: 'Te veel cliënten worden niet gevonden. Controleer de kolommen verzekeraar, nummer en geboortedatum, en probeer het morgen opnieuw.',
    en: 'Too many clients are not found. Check the columns insurer, number and date of birth, and try again tomorrow.',
  },
  LIST_STOPPED: {
    nl: 'Door een storing is dit gestopt. Bel klantenservice; upload de lijst nog niet opnieuw.',
    en: 'This stopped because of a failure. Call customer service; do not upload the list again yet.',
  },
  LIST_INSURER_INVALID: {
    nl: 'Vul als verzekeraar Menzis, Anderzorg of VinkVink in.',
    en: 'Fill in Menzis, Anderzorg or VinkVink as the insurer.',
  },
  LIST_NUMBER_REQUIRED: {
    nl: 'Vul het verzekerdennummer of het bsn in.',
    en: 'Fill in the insured number or the BSN.',
  },
  LIST_ONE_NUMBER: {
    nl: 'Vul het verzekerdennummer of het bsn in, niet allebei.',
    en: 'Fill in the insured number or the BSN, not both.',
  },
  LIST_KIND_INVALID: {
    nl: 'Vul als maatregel beschermingsbewind of curatele in.',
    en: 'Fill in beschermingsbewind or curatele as the measure.',
  },
  LIST_NO_MATCH: {
    nl: 'We vinden niemand met deze gegevens. Controleer verzekeraar, nummer en geboortedatum.',
    en: 'We find nobody with these details. Check insurer, number and date of birth.',
  },
  LIST_ROW_TWICE: {
    nl: 'Deze persoon staat ook in rij {row}. Laat één van de twee rijen staan.',
    en: 'This person is also in row {row}. Keep one of the two rows.',
  },
  LIST_DECREE_MISSING: {
    nl: 'Deze beschikking zit niet in de zip. Controleer de bestandsnaam of voeg de beschikking toe.',
    en: 'This decree is not in the zip. Check the file name, or add the decree.',
  },
  LIST_DECREE_NAME: {
    nl: 'In deze beschikking staat de naam van deze persoon niet. Controleer of dit de goede beschikking is.',
    en: 'This decree does not hold the name of this person. Check that it is the right decree.',
  },
  LIST_DECREE_BIRTH_DATE: {
    nl: 'In deze beschikking staat deze geboortedatum niet. Controleer of dit de goede beschikking is.',
    en: 'This decree does not hold this date of birth. Check that it is the right decree.',
  },
  LIST_DECREE_MEASURE: {
    nl: 'In deze beschikking staat een andere maatregel. Controleer de kolom maatregel.',
    en: 'This decree names another measure. Check the column maatregel.',
  },
});
