import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const BATCH_TEXTS = defineTexts({
  BATCH_FILE_NOT_FOUND: {
    nl: 'Dit bestand is er niet meer of het is al verwerkt. Upload het opnieuw.',
    en: 'This file is no longer there, or it was processed already. Upload it again.',
  },
  BATCH_SAME_FILE: {
    nl: 'Dit bestand is al verwerkt: het is geüpload op {when}. Kies een ander bestand.',
    en: 'This file was processed already: it was uploaded on {when}. Choose another file.',
  },
  BATCH_EMPTY: {
    nl: 'In dit bestand staan geen aan- of afmeldingen. Vul ten minste één rij onder de kopregel in.',
    en: 'This file holds no rows. Fill in at least one row below the header.',
  },
  BATCH_TOO_MANY_ROWS: {
    nl: 'In dit bestand staan meer dan {max} rijen. Verdeel het over meer bestanden. Er is niets verwerkt.',
    en: 'This file holds more than {max} rows. Spread it over more files. Nothing was processed.',
  },
  BATCH_COLUMN_MISSING: {
    nl: 'De kolom ‘{column}’ ontbreekt. Gebruik de kopregel van het voorbeeldbestand. Er is niets verwerkt.',
    en: 'The column “{column}” is missing. Use the header of the template. Nothing was processed.',
  },
  BATCH_COLUMN_TWICE: {
    nl: 'De kolom ‘{column}’ staat er twee keer in. Verwijder er een. Er is niets verwerkt.',
    en: 'The column “{column}” is there twice. Remove one of them. Nothing was processed.',
  },
  BATCH_STOPPED: {
    nl: 'Het verwerken is door een storing gestopt. Bel de servicedesk; upload het bestand nog niet opnieuw.',
    en: 'Processing stopped because of a failure. Call the service desk; do not upload the file again yet.',
  },
  BATCH_KIND_INVALID: {
    nl: 'Vul bij soort AAN of AF in.',
    en: 'Fill in AAN or AF as the kind.',
  },
  BATCH_ROW_TWICE: {
    nl: 'Deze persoon staat ook in rij {row}. Laat één van de twee rijen staan.',
    en: 'This person is also in row {row}. Keep one of the two rows.',
  },
  GENDER_INVALID: {
    nl: 'Vul bij geslacht M, V of X in.',
    en: 'Fill in M, V or X as the gender.',
  },
  END_REASON_INVALID: {
    nl: 'Vul als reden ‘einde collectiviteit’ of ‘overleden’ in.',
    en: 'Fill in “einde collectiviteit” or “overleden” as the reason.',
  },
  END_DATE_REQUIRED: {
    nl: 'Vul bij een reden ook een einddatum in.',
    en: 'Fill in an end date along with the reason.',
  },
  PAYMENT_METHOD_INVALID: {
    nl: 'Vul als betaalwijze ‘automatische incasso’ of ‘factuur’ in.',
    en: 'Fill in “automatische incasso” or “factuur” as the way of paying.',
  },
  BATCH_INSURANCE_UNKNOWN: {
    nl: 'Deze verzekering kennen we niet. Gebruik een code uit het tabblad Uitleg van het voorbeeldbestand.',
    en: 'We do not know this insurance. Use a code from the sheet “Uitleg” of the template.',
  },
  HOUSEHOLD_ROLE_INVALID: {
    nl: 'Vul bij rol cliënt, partner of kind in.',
    en: 'Fill in client, partner or child (kind) as the role.',
  },
  HOUSEHOLD_NUMBER_REQUIRED: {
    nl: 'Vul bij een partner of kind het nummer van het gezin in, hetzelfde als bij de cliënt.',
    en: 'Fill in the number of the household for a partner or child, the same as for the client.',
  },
  HOUSEHOLD_NUMBER_INVALID: {
    nl: 'Gebruik voor het gezin ten hoogste 20 letters en cijfers.',
    en: 'Use at most 20 letters and digits for the household.',
  },
  HOUSEHOLD_CLIENT_MISSING: {
    nl: 'Bij dit gezin staat geen cliënt in het bestand. Voeg de cliënt toe, of schrijf bij via Huidige deelnemers.',
    en: 'The file holds no client for this household. Add the client, or add the family under current deelnemers.',
  },
  HOUSEHOLD_CLIENT_TWICE: {
    nl: 'Dit gezin heeft al een cliënt in rij {row}. Geef een ander gezin een ander nummer.',
    en: 'This household has a client in row {row} already. Give another household another number.',
  },
  HOUSEHOLD_PARTNER_TWICE: {
    nl: 'Dit gezin heeft al een partner in rij {row}. Een gezin heeft ten hoogste één partner.',
    en: 'This household has a partner in row {row} already. A household has at most one partner.',
  },
  HOUSEHOLD_INCOMPLETE: {
    nl: 'Deze rij is niet verwerkt omdat een andere rij van hetzelfde gezin fout is. Verbeter die rij.',
    en: 'This row was not processed because another row of the same household is wrong. Mend that row.',
  },
  DEELNEMER_UNKNOWN: {
    nl: 'Deze persoon is geen deelnemer van dit contract. Controleer het burgerservicenummer.',
    en: 'This person does not take part in this contract. Check the BSN.',
  },
  DEELNEMER_IN_OTHER_CONTRACT: {
    nl: 'Deze persoon neemt deel aan een ander contract van uw organisatie. Meld de persoon daar af.',
    en: 'This person takes part in another contract of your organisation. End the stay there.',
  },
});
