import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  ONDERSTEUNER = 'ONDERSTEUNER',
  ZORGINSTELLING = 'ZORGINSTELLING',
  GEMEENTE = 'GEMEENTE',
  VERZEKERAAR = 'VERZEKERAAR',
  INDICATIESTELLER = 'INDICATIESTELLER',
  KNOOPPUNT = 'KNOOPPUNT',
}
export enum CorrespondenceChannel {
  POST = 'POST',
  DIGITAL = 'DIGITAL',
}
export enum AgreementKind {
  AANSLUITINGS_EN_BEWERKERSOVEREENKOMST = 'AANSLUITINGS_EN_BEWERKERSOVEREENKOMST',
  BEWERKERSOVEREENKOMST_VECOZO = 'BEWERKERSOVEREENKOMST_VECOZO',
}
export enum OrganisationProfile {
  BASIS = 'BASIS',
  VOLLEDIG = 'VOLLEDIG',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation is, and so which portals it uses.',
});
registerEnumType(CorrespondenceChannel, {
  name: 'CorrespondenceChannel',
  description: 'How letters are sent (verzendwijze).',
});
registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'Agreements a municipality signs before it uses portaal Zorg (ZO-01).',
});
registerEnumType(OrganisationProfile, {
  name: 'OrganisationProfile',
  description: 'Which kinds of aanvraag a care institution may file (PO-11).',
});
