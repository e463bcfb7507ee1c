import { registerEnumType } from 'type-graphql';

export enum AanvraagKind {
  WLZ_REGULIER = 'WLZ_REGULIER',
  WZD_ARTIKEL_21 = 'WZD_ARTIKEL_21',
  PARTNERVERBLIJF = 'PARTNERVERBLIJF',
}
export enum AanvraagStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  IN_PROGRESS = 'IN_PROGRESS',
  GRANTED = 'GRANTED',
  DENIED = 'DENIED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AanvraagKind, {
  name: 'AanvraagKind',
  description: 'What is asked for; which kinds an organisation may file hangs on its profile (PO-11, PO-12).',
  valuesConfig: {
    WLZ_REGULIER: { description: 'An indication for the Wlz.' },
    WZD_ARTIKEL_21: { description: 'A judgement under article 21 of the Wzd.' },
    PARTNERVERBLIJF: { description: 'Staying with a partner who has a Wlz indication; profile Volledig only.' },
  },
});
registerEnumType(AanvraagStatus, {
  name: 'AanvraagStatus',
  description: 'Where an aanvraag stands (PO-12).',
  valuesConfig: {
    DRAFT: { description: 'Kept by its maker, not yet sent.' },
    SUBMITTED: { description: 'Sent; nobody has taken it on yet.' },
    IN_PROGRESS: { description: 'An indicatiesteller handles it.' },
    GRANTED: { description: 'Granted.' },
    DENIED: { description: 'Denied.' },
    WITHDRAWN: { description: 'Withdrawn by the institution.' },
  },
});
