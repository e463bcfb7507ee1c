import type { Wording } from './product';

/** What a retour code tells, in words that a clerk can act on (ZO-13), and the rule of the standard behind it. */
export interface RetourCode extends Wording {
  rule?: string;
}

const code = (rule: string | undefined, nl: string, en: string): RetourCode => ({ nl, en, ...(rule ? { rule } : {}) });

/** The retour codes of release 3.2, each explained in plain Dutch (ZO-13). */
export const RETOUR_CODES: Readonly<Record<string, RetourCode>> = {
  '0001': code(
    undefined,
    'Het bericht is technisch afgekeurd. Herstel de fouten die erbij staan en stuur het bericht opnieuw.',
    'The message was refused on technical grounds. Mend the faults that are listed and send it again.',
  ),
  '0200': code(undefined, 'Geen opmerkingen: dit deel is goed.', 'No remarks: this part is fine.'),
  '0233': code(
    undefined,
    'Dit deel is niet beoordeeld, omdat een ander deel is afgekeurd.',
    'This part was not assessed, because another part was refused.',
  ),
  '0611': code('TR418', 'Het tarief is anders dan in het contract staat.', 'The tariff differs from the contract.'),
  '8001': code(undefined, 'De declaratie is helemaal toegekend.', 'The declaration was granted in full.'),
  '8017': code(
    'TR323',
    'Deze creditregel hoort bij geen bekende debetregel. Controleer het vorige referentienummer.',
    'This credit line belongs to no known debit line. Check the previous reference number.',
  ),
  '8021': code(
    'TR314',
    'Het referentienummer van deze regel is al eerder gebruikt. Kies een nieuw nummer.',
    'The reference number of this line was used before. Choose a new number.',
  ),
  '8187': code(
    'TR304',
    'Deze prestatie hoort niet bij deze cliënt. Controleer het toewijzingsnummer en het burgerservicenummer.',
    'This line does not belong to this client. Check the assignment number and the BSN.',
  ),
  '8214': code(
    'TR318',
    'De declaratieperiode sluit niet aan op de vorige: dien de maanden op volgorde in.',
    'The declaration period does not follow the previous one: send the months in order.',
  ),
  '8848': code(
    'TR135',
    'De dagtekening ligt in de toekomst. Gebruik de datum van vandaag of eerder.',
    'The date of the message lies in the future. Use today or an earlier date.',
  ),
  '9019': code(
    'TR019',
    'Deze start of stop hoort bij geen bekende toewijzing. Controleer het toewijzingsnummer en het product.',
    'This start or stop belongs to no known assignment. Check the assignment number and the product.',
  ),
  '9056': code(
    'TR056',
    'De identificatie van dit bericht is al eerder gebruikt. Geef het bericht een nieuw nummer.',
    'The identification of this message was used before. Give the message a new number.',
  ),
  '9063': code(
    'TR063',
    'Er is nog niets ontvangen dat hiermee gewijzigd of verwijderd kan worden.',
    'Nothing was received before that this could change or remove.',
  ),
  '9069': code(
    'TR069',
    'Deze stop hoort bij geen gemelde start. Meld eerst de start met dezelfde gegevens.',
    'This stop belongs to no start. First report the start with the same data.',
  ),
  '9071': code(
    'TR071',
    'De start kan niet worden verwijderd: de zorg is al gestopt. Verwijder eerst de stop.',
    'The start cannot be removed: the care was stopped already. Remove the stop first.',
  ),
  '9074': code('TR074', 'Deze melding is al eerder ontvangen.', 'This was received before.'),
  '9307': code(
    'TR307',
    'De prestatie begint buiten de periode van de toewijzing.',
    'The line begins outside the period of the assignment.',
  ),
  '9308': code(
    'TR308',
    'De prestatie eindigt buiten de periode van de toewijzing.',
    'The line ends outside the period of the assignment.',
  ),
  '9319': code(
    'TR319',
    'De periode van de prestatie valt niet binnen één declaratieperiode. Splits de regel per maand.',
    'The period of the line is not within one declaration period. Split the line by month.',
  ),
  '9321': code(
    'TR321',
    'Er is meer gedeclareerd dan is toegewezen.',
    'The volume of the line is above the assigned volume.',
  ),
  '9322': code(
    'TR322',
    'Alle regels samen zijn meer dan is toegewezen.',
    'The lines together are above the assigned volume.',
  ),
  '9326': code(
    'TR326',
    'De lopende zorg is nog niet gestopt. Meld eerst de stop.',
    'The current care has not been stopped yet. Report the stop first.',
  ),
  '9332': code(
    'TR332',
    'Het toewijzingsnummer is al voor iets anders gebruikt. Kies een nieuw nummer.',
    'The assignment number is in use for something else. Choose a new number.',
  ),
  '9333': code(
    'TR333',
    'Het declaratienummer is al eerder gebruikt. Kies een nieuw nummer.',
    'The declaration number was used before. Choose a new number.',
  ),
  '9338': code(
    'TR338',
    'Voor deze prestatie is geen toewijzing bekend. Controleer het toewijzingsnummer.',
    'No assignment is known for this line. Check the assignment number.',
  ),
  '9339': code(
    'TR339',
    'De productcategorie is een andere dan in de toewijzing.',
    'The product category differs from the assignment.',
  ),
  '9340': code(
    'TR340',
    'De productcode is een andere dan in de toewijzing.',
    'The product code differs from the assignment.',
  ),
  '9341': code('TR341', 'De eenheid past niet bij de toewijzing.', 'The unit does not fit the assignment.'),
  '9346': code(
    'TR346',
    'Het bedrag is niet het aantal keer het tarief. Reken het bedrag opnieuw uit.',
    'The amount is not the volume times the tariff. Work the amount out again.',
  ),
  '9347': code(
    'TR347',
    'De referentie van de aanbieder is al eerder gebruikt. Kies een nieuwe referentie.',
    'The reference of the provider was used before. Choose a new reference.',
  ),
  '9349': code(
    'TR349',
    'In het verzoek staan niet alle lopende toewijzingen. Neem ze allemaal op.',
    'The request does not list every current assignment. List all of them.',
  ),
  '9350': code(
    'TR350',
    'Het ongewijzigde product is geen lopende toewijzing.',
    'The unchanged product is not a current assignment.',
  ),
  '9351': code(
    'TR351',
    'Het te wijzigen product is geen lopende toewijzing.',
    'The product to change is not a current assignment.',
  ),
  '9355': code(
    'TR355',
    'De referentie in dit antwoord hoort bij geen bekend verzoek.',
    'The reference in this answer belongs to no known request.',
  ),
  '9357': code(
    'TR357',
    'De gewenste ingangsdatum ligt op of voor de dagtekening en is niet de oorspronkelijke ingangsdatum.',
    'The wished start date lies on or before the date of the message and is not the original start.',
  ),
  '9359': code(
    'TR359',
    'Met deze referentie is al een toewijzing verstuurd.',
    'An assignment with this reference was sent already.',
  ),
  '9360': code(
    'TR360',
    'Op dit verzoek is al geantwoord dat het in onderzoek is.',
    'This request was already answered as being under investigation.',
  ),
  '9361': code(
    'TR361',
    'Hetzelfde product is al toegewezen in een periode die overlapt.',
    'The same product is assigned already for a period that overlaps.',
  ),
  '9365': code('TR365', 'Op dit verzoek is al definitief geantwoord.', 'This request was answered finally already.'),
  '9366': code(
    'TR366',
    'De productreferentie in het antwoord is niet bekend.',
    'The product reference in the answer is unknown.',
  ),
  '9367': code('TR367', 'De waarde is anders dan in de declaratie.', 'The value differs from the declaration.'),
  '9369': code('TR369', 'Alle regels samen zijn meer dan het budget.', 'The lines together are above the budget.'),
  '9373': code(
    'TR373',
    'Het budget is gewijzigd, maar de ingangsdatum is een andere dan die van de lopende toewijzing.',
    'The budget was changed, but the start date differs from that of the current assignment.',
  ),
  '9374': code(
    'TR374',
    'Er loopt al een verzoek. Wacht het antwoord daarop af.',
    'A request is pending already. Wait for its answer.',
  ),
  '9375': code(
    'TR375',
    'De omvang is ingevuld terwijl het product leeg is.',
    'The volume is filled in though the product is empty.',
  ),
  '9379': code(
    'TR379',
    'De referentie van de aanbieder is ingevuld terwijl er geen verzoek was.',
    'The reference of the provider is filled in though there was no request.',
  ),
  '9384': code(
    'TR384',
    'Er is gedeclareerd op een toewijzing die is verwijderd.',
    'The line is on an assignment that was removed.',
  ),
  '9385': code(
    'TR385',
    'Op deze toewijzing zijn al prestaties goedgekeurd; zij kan niet worden verwijderd.',
    'The assignment has approved lines and cannot be removed.',
  ),
  '9387': code(
    'TR387',
    'De periode begint niet op de eerste dag van de maand of van de toewijzing.',
    'The period does not begin on the first day of the month or of the assignment.',
  ),
  '9388': code(
    'TR388',
    'De periode eindigt niet op de laatste dag van de maand of van de toewijzing.',
    'The period does not end on the last day of the month or of the assignment.',
  ),
  '9389': code(
    'TR389',
    'Voor deze regel is al een debetregel bekend die niet is gecrediteerd.',
    'A debit line is known for this already that was not credited.',
  ),
  '9390': code('TR390', 'Deze regel is al gecrediteerd.', 'This line was credited already.'),
  '9411': code(
    'TR411',
    'De omvang is leeg terwijl de productcode is ingevuld.',
    'The volume is empty though the product code is filled in.',
  ),
  '9412': code(
    'TR412',
    'De omvang is ingevuld terwijl de productcode leeg is.',
    'The volume is filled in though the product code is empty.',
  ),
  '9413': code('TR413', 'De zorg is al tijdelijk gestopt.', 'The care was stopped temporarily already.'),
  '9414': code(
    'TR414',
    'De einddatum is eerder dan die van de bekende stop.',
    'The end date is earlier than that of the known stop.',
  ),
  '9415': code('TR415', 'De zorg is al definitief gestopt.', 'The care was stopped for good already.'),
  S300: code('TR378', 'Deze gemeentecode bestaat niet (meer).', 'This municipality code does not exist (any more).'),
  S329: code(
    'TR381',
    'Deze productcode hoort niet bij de productcategorie.',
    'This product code does not belong to the product category.',
  ),
};
