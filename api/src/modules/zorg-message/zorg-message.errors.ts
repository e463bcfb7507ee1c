import { defineTexts, type Sentence } from '../../core/texts';
import { RETOUR_CODES } from './standard/retour-codes';
import { PAST_RULES } from './standard/past';
import { MESSAGE_RULES } from './standard/rules';

const retour = (code: string): Sentence => ({ nl: RETOUR_CODES[code]!.nl, en: RETOUR_CODES[code]!.en });

/** Sentences of this module: what is wrong with a message, and what the knooppunt answers. */
export const MESSAGE_TEXTS = defineTexts({
  MESSAGE_FILE_NOT_FOUND: {
    nl: 'Dit bestand is er niet meer of het is al verstuurd. Upload het opnieuw.',
    en: 'This file is no longer there, or it was sent already. Upload it again.',
  },
  MSG_TOO_LARGE: {
    nl: 'Het bericht is groter dan 25 MB. Verdeel het over meer berichten.',
    en: 'The message is larger than 25 MB. Spread it over more messages.',
  },
  MSG_NOT_UTF8: {
    nl: 'Het bericht is niet in UTF-8 geschreven. Laat uw systeem het opnieuw maken.',
    en: 'The message is not written in UTF-8. Have your system make it again.',
  },
  MSG_DOCTYPE: {
    nl: 'Het bericht bevat een DOCTYPE. Dat is om veiligheidsredenen niet toegestaan.',
    en: 'The message holds a DOCTYPE, which is not allowed for reasons of security.',
  },
  MSG_INSTRUCTION: {
    nl: 'Het bericht bevat een verwerkingsinstructie. Dat is niet toegestaan.',
    en: 'The message holds a processing instruction, which is not allowed.',
  },
  MSG_NOT_WELL_FORMED: {
    nl: 'Dit is geen goede XML: een teken of een afsluiting klopt niet. Laat uw systeem het bericht opnieuw maken.',
    en: 'This is no well-formed XML. Have your system make the message again.',
  },
  MSG_TOO_DEEP: { nl: 'De XML is te diep genest voor een bericht.', en: 'The XML is nested too deeply for a message.' },
  MSG_TOO_MANY_ELEMENTS: {
    nl: 'Het bericht heeft te veel onderdelen. Verdeel het over meer berichten.',
    en: 'The message has too many parts. Spread it over more messages.',
  },
  MSG_KIND_UNKNOWN: {
    nl: 'Dit is geen iWmo- of iJw-bericht van versie 3.2. Controleer welk bestand u hebt gekozen.',
    en: 'This is no iWmo or iJw message of release 3.2. Check which file you chose.',
  },
  MSG_ATTRIBUTE: {
    nl: 'Dit onderdeel heeft een attribuut. Dat hoort niet in een bericht.',
    en: 'This part has an attribute, which no message has.',
  },
  RS033: {
    nl: 'Dit onderdeel is leeg. Vul het in of laat het weg.',
    en: 'This part is empty. Fill it in or leave it out.',
  },
  MSG_TEXT_UNEXPECTED: {
    nl: 'Hier staat losse tekst tussen de onderdelen. Haal die weg.',
    en: 'There is text between the parts. Take it out.',
  },
  MSG_ELEMENT_UNKNOWN: {
    nl: 'Dit onderdeel hoort hier niet. Haal het weg.',
    en: 'This part does not belong here. Take it out.',
  },
  MSG_ELEMENT_TWICE: {
    nl: 'Dit onderdeel mag hier maar één keer staan.',
    en: 'This part may stand here once only.',
  },
  MSG_ELEMENT_ORDER: {
    nl: 'Dit onderdeel staat op de verkeerde plek: de volgorde ligt vast.',
    en: 'This part is in the wrong place: the order is fixed.',
  },
  MSG_ELEMENT_MISSING: {
    nl: 'Hier ontbreekt ‘{element}’. Vul het in.',
    en: '“{element}” is missing here. Fill it in.',
  },
  MSG_NAMESPACE: {
    nl: 'Dit onderdeel staat in de verkeerde namespace.',
    en: 'This part stands in the wrong namespace.',
  },
  MSG_FIXED: { nl: 'Hier moet ‘{expected}’ staan.', en: 'This must be “{expected}”.' },
  MSG_TOO_LONG: { nl: 'Gebruik hier ten hoogste {max} tekens.', en: 'Use at most {max} characters here.' },
  MSG_FORMAT: { nl: 'Deze waarde heeft niet de juiste vorm.', en: 'This value does not have the right form.' },
  MSG_NUMBER: {
    nl: 'Vul een heel getal in van 0 tot en met {max}.',
    en: 'Fill in a whole number from 0 up to {max}.',
  },
  MSG_DATE: {
    nl: 'Vul een datum in die bestaat, als jjjj-mm-dd zonder tijdzone.',
    en: 'Fill in a date that exists, as yyyy-mm-dd without a time zone.',
  },
  MSG_TIME: {
    nl: 'Vul een tijd in als uu:mm:ss zonder tijdzone.',
    en: 'Fill in a time as hh:mm:ss without a time zone.',
  },
  MSG_CODE_UNKNOWN: {
    nl: 'Deze code staat niet in de codelijst van versie 3.2.',
    en: 'This code is not in the code list of release 3.2.',
  },
  MSG_OTHER_PRODUCT: {
    nl: 'Dit bericht hoort bij het andere product. Kies iWmo voor WMO-berichten en iJw voor JW-berichten.',
    en: 'This message belongs to the other product. Choose iWmo for WMO messages and iJw for JW messages.',
  },
  MSG_OTHER_DIRECTION: {
    nl: 'Dit bericht wordt door de andere kant verstuurd: {name}.',
    en: 'This message is sent by the other side: {name}.',
  },
  MSG_OTHER_MUNICIPALITY: {
    nl: 'De gemeentecode in de kop is niet die van uw gemeente ({expected}).',
    en: 'The municipality code in the header is not that of your municipality ({expected}).',
  },
  MSG_XSD: {
    nl: 'Dit past niet bij het officiële schema van het bericht. Laat uw systeem het bericht opnieuw maken.',
    en: 'This does not fit the official schema of the message. Have your system make it again.',
  },
  MSG_HEEN_UNKNOWN: {
    nl: 'Wij kennen geen bericht met deze kop waarop dit het antwoord is. Controleer de kop: een retour neemt die over.',
    en: 'We know no message with this header that this could answer. Check the header: a retour repeats it.',
  },
  MSG_ANSWERED_BEFORE: {
    nl: 'Op dit bericht is al geantwoord.',
    en: 'This message was answered already.',
  },
  MSG_STOPPED: {
    nl: 'Het verwerken is door een storing gestopt. Bel de servicedesk.',
    en: 'Processing stopped because of a failure. Call the service desk.',
  },
  KNOOPPUNT_REFUSED: {
    nl: 'Het knooppunt nam het bericht niet aan (code {code}). Bel de servicedesk.',
    en: 'The knooppunt did not take the message (code {code}). Call the service desk.',
  },
  IB001: {
    nl: 'Het knooppunt keurde de opbouw van het bericht af.',
    en: 'The knooppunt refused the structure of the message.',
  },
  IB004: { nl: 'Het knooppunt kent dit soort bericht niet.', en: 'The knooppunt does not know this kind of message.' },
  IB005: {
    nl: 'Deze gemeentecode is bij het knooppunt niet bekend.',
    en: 'The knooppunt does not know this municipality code.',
  },
  IB010: {
    nl: 'De ontvanger is niet aangesloten. Neem contact op met de aanbieder.',
    en: 'The receiver is not connected. Contact the provider.',
  },
  IB016: {
    nl: 'Het knooppunt heeft dit bericht al eens ontvangen.',
    en: 'The knooppunt received this message before.',
  },
  TR056: retour('9056'),
  TR135: retour('8848'),
  TR074: retour('9074'),
  TR332: retour('9332'),
  TR333: retour('9333'),
  TR347: retour('9347'),
});

defineTexts(Object.fromEntries(MESSAGE_RULES.map(({ id, nl, en }) => [id, { nl, en }])));

defineTexts(
  Object.fromEntries(PAST_RULES.filter(({ id }) => !(id in MESSAGE_TEXTS)).map(({ id, code }) => [id, retour(code)])),
);
