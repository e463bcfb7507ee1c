import { registerEnumType } from 'type-graphql';

export enum UserStatus {
  INVITED = 'INVITED',
  PENDING_VERIFICATION = 'PENDING_VERIFICATION',
  ACTIVE = 'ACTIVE',
  DEACTIVATED = 'DEACTIVATED',
  EXPIRED = 'EXPIRED',
  REMOVED = 'REMOVED',
}
export enum RoleCode {
  GEBRUIKERSBEHEERDER = 'GEBRUIKERSBEHEERDER',
  ONDERSTEUNER = 'ONDERSTEUNER',
  ORGANISATIEBEHEERDER = 'ORGANISATIEBEHEERDER',
  AANVRAGER = 'AANVRAGER',
  GEBRUIKER = 'GEBRUIKER',
  PRODUCTBEHEERDER = 'PRODUCTBEHEERDER',
  ADMINISTRATIEF = 'ADMINISTRATIEF',
  FINANCIEEL = 'FINANCIEEL',
  ACCOUNTBEHEER = 'ACCOUNTBEHEER',
  BEOORDELAAR = 'BEOORDELAAR',
  KLANTENSERVICE = 'KLANTENSERVICE',
  RELATIEBEHEER = 'RELATIEBEHEER',
  CONTRACTBEHEER = 'CONTRACTBEHEER',
  INDICATIESTELLER = 'INDICATIESTELLER',
  SERVICEDESK = 'SERVICEDESK',
}
export enum Product {
  IWMO = 'IWMO',
  IJW = 'IJW',
  WLZ_REGISTERTOETS = 'WLZ_REGISTERTOETS',
}
export enum InvitationStatus {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
export enum UserOrderField {
  LOGIN_NAME = 'LOGIN_NAME',
  NAME = 'NAME',
  LAST_LOGIN = 'LAST_LOGIN',
  REMARK = 'REMARK',
}

registerEnumType(UserStatus, { name: 'UserStatus', description: 'Where an account stands in its life.' });
registerEnumType(RoleCode, { name: 'RoleCode', description: 'What a user is in the organisation.' });
registerEnumType(Product, {
  name: 'Product',
  description: 'Products of portaal Zorg for which a role is given (ZO-06).',
});
registerEnumType(InvitationStatus, { name: 'InvitationStatus', description: 'Where an invitation stands (MZ-06).' });
registerEnumType(UserOrderField, { name: 'UserOrderField', description: 'Columns by which users are sorted (PO-07).' });
