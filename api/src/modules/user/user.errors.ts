import { defineTexts } from '../../core/texts';

defineTexts({
  ROLE_NOT_GRANTABLE: {
    nl: 'Deze rol kunt u niet geven. Kies een rol van uw eigen portaal.',
    en: 'You cannot give this role. Choose a role of your own portal.',
  },
  ROLE_NEEDS_CONTRACT: { nl: 'Kies voor deze rol een contract.', en: 'Choose a contract for this role.' },
  ROLE_TAKES_NO_CONTRACT: {
    nl: 'Deze rol geldt voor de hele organisatie. Kies geen contract.',
    en: 'This role is for the whole organisation. Choose no contract.',
  },
  ROLE_NEEDS_PRODUCT: { nl: 'Kies voor deze rol een product.', en: 'Choose a product for this role.' },
  ROLE_TAKES_NO_PRODUCT: { nl: 'Kies voor deze rol geen product.', en: 'Choose no product for this role.' },
  OWN_ROLE_VIA_KLANTENSERVICE: {
    nl: 'Uw eigen beheerrol kunt u niet zelf intrekken. Bel klantenservice: zij doen dit voor u.',
    en: 'You cannot take away your own administrator role. Call customer service: they do this for you.',
  },
  OWN_ACCESS_VIA_KLANTENSERVICE: {
    nl: 'Uw eigen toegang kunt u niet zelf intrekken. Bel klantenservice: zij doen dit voor u.',
    en: 'You cannot withdraw your own access. Call customer service: they do this for you.',
  },
  OWN_ROLE_VIA_COLLEAGUE: {
    nl: 'Uw eigen rol accountbeheer kunt u niet zelf intrekken. Vraag een andere accountbeheerder om dit te doen.',
    en: 'You cannot take away your own role of account manager. Ask another account manager to do this.',
  },
  LAST_ACCOUNTBEHEERDER: {
    nl: 'Dit is de laatste accountbeheerder van contract {number}. Geef eerst een collega de rol accountbeheer voor dit contract.',
    en: 'This is the last account manager of contract {number}. First give a colleague the role of account manager for this contract.',
  },
  USER_OUTSIDE_CONTRACTS: {
    nl: 'Deze gebruiker heeft ook rollen buiten uw contracten. U kunt alleen de rollen voor uw eigen contracten wijzigen.',
    en: 'This user also has roles outside your contracts. You can change only the roles for your own contracts.',
  },
  LAST_USER_VIA_KLANTENSERVICE: {
    nl: 'Dit is de laatste gebruiker van uw organisatie. Bel klantenservice om deze toegang in te trekken.',
    en: 'This is the last user of your organisation. Call customer service to withdraw this access.',
  },
  LAST_MANAGER_VIA_KLANTENSERVICE: {
    nl: 'Dit is de laatste beheerder van uw organisatie. Bel klantenservice om dit te wijzigen.',
    en: 'This is the last administrator of your organisation. Call customer service to change this.',
  },
  USER_CANNOT_BE_SWITCHED: {
    nl: 'Dit account kan niet worden in- of uitgeschakeld. Voeg de gebruiker opnieuw toe.',
    en: 'This account cannot be switched on or off. Add the user again.',
  },
  USER_IS_GONE: {
    nl: 'De toegang van deze gebruiker is al ingetrokken.',
    en: 'The access of this user was withdrawn already.',
  },
  USER_STILL_ACTIVE: {
    nl: "Zet eerst 'Actief', nieuwsbrief en contactpersoon uit. Daarna kunt u deze gebruiker verwijderen.",
    en: "Switch off 'Active', newsletter and contact person first. Then you can delete this user.",
  },
  REASON_REQUIRED: { nl: 'Vul een reden in.', en: 'Fill in a reason.' },
  EMAIL_IN_USE: {
    nl: 'Dit e-mailadres hoort al bij een account. Gebruik een ander e-mailadres.',
    en: 'This e-mail address belongs to an account already. Use another e-mail address.',
  },
  EMAIL_DOMAIN_NOT_ALLOWED: {
    nl: 'Gebruik een e-mailadres van uw organisatie: {domains}.',
    en: 'Use an e-mail address of your organisation: {domains}.',
  },
  EMAIL_NOT_PERSONAL: {
    nl: 'Gebruik een persoonlijk e-mailadres. Een gedeeld adres zoals info@ of zorg@ kan niet.',
    en: 'Use a personal e-mail address. A shared one such as info@ or zorg@ is not possible.',
  },
  MOBILE_NUMBER_INVALID: {
    nl: 'Vul een mobiel nummer in, zoals 06 12345678. Op dit nummer ontvangt de gebruiker codes.',
    en: 'Fill in a mobile number, like +31 6 12345678. The user receives codes on this number.',
  },
  NAME_INVALID: {
    nl: 'Gebruik alleen letters en leestekens in een naam.',
    en: 'Use only letters and punctuation in a name.',
  },
  EMAIL_DOMAIN_INVALID: {
    nl: 'Vul domeinen in zoals organisatie.nl, zonder @ en zonder spaties.',
    en: 'Fill in domains such as organisation.nl, without @ and without spaces.',
  },
  UZI_NUMBER_INVALID: {
    nl: 'Vul het UZI-nummer in dat per post is gekomen: 8 of 9 cijfers.',
    en: 'Fill in the UZI number that came by post: 8 or 9 digits.',
  },
});
