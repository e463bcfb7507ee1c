import { defineTexts } from '../../core/texts';

defineTexts({
  ACCESS_NOT_BY_FORM: {
    nl: 'Voor dit portaal vraagt u geen toegang aan met dit formulier. Log in met eHerkenning.',
    en: 'Access to this portal is not requested with this form. Log in with eHerkenning.',
  },
  KVK_INVALID: { nl: 'Vul een KvK-nummer van acht cijfers in.', en: 'Fill in a KvK number of eight digits.' },
  ACCESS_REQUEST_DECIDED: {
    nl: 'Over deze aanvraag is al beslist. Vernieuw de pagina.',
    en: 'This request was decided already. Refresh the page.',
  },
  APPLICANT_HAS_ACCOUNT: {
    nl: 'Dit e-mailadres hoort al bij een account. Wijs de aanvraag af en vraag de aanvrager om een ander e-mailadres.',
    en: 'This e-mail address belongs to an account already. Decline the request and ask the applicant for another address.',
  },
  ORGANISATION_SWITCHED_OFF: {
    nl: 'Deze organisatie is afgesloten. Zet haar eerst weer open.',
    en: 'This organisation is switched off. Switch it on first.',
  },
});
