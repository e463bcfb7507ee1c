/** Portals of the contract. */
export type PortalName = 'ONDERSTEUNER' | 'ORGANISATIEBEHEER' | 'ZORG' | 'COLLECTIEF' | 'BACKOFFICE';

/** Levels of eHerkenning, lowest first: a higher one always opens what asks for a lower one. */
export const ASSURANCE_ORDER = ['EH2', 'EH2_PLUS', 'EH3', 'EH4'] as const;
export type AssuranceName = (typeof ASSURANCE_ORDER)[number];

/** What a password must be. */
export interface PasswordPolicy {
  minLength: number;
  maxLength: number;
  /** How many of the four classes (lower, upper, digit, special) must occur. */
  classesRequired: number;
  /** No part of the login name or the user's name may occur in it. */
  mayContainName: boolean;
  /** It may not be one of this many earlier ones. */
  history: number;
  /** Days it may be used; null for ever. */
  lifetimeDays: number | null;
  /** Days before its end from which the user is warned. */
  warningDays: number | null;
}

/** The numbers and choices a portal works by. No code branches on a portal's name: it reads these fields. */
export interface PortalPolicy {
  portal: PortalName;
  /** Kinds of organisation whose users come in here. */
  organisationKinds: string[];
  /** Roles that open this portal; other users of the organisation see it not. */
  roles: string[];
  /** Whether a stranger may ask for access with the public form, and which roles the applicant then gets. */
  accessRequest: {
    workingDays: number;
    reviewers: string[];
    rolesOfApplicant: string[];
    /** What an organisation that is new with it begins with: a profile, and the domain of the applicant's address as its own. */
    newOrganisation?: { profile: 'BASIS' | 'VOLLEDIG'; domainOfApplicant: boolean };
  } | null;
  /** How long a mailed link may be used, and what a click on an expired one does. */
  link: { minutes: number; whenExpired: 'SEND_AGAIN' | 'TELL' };
  /** Minutes a text-message code may be used. */
  smsCodeMinutes: number;
  /** Null where nobody has a password. */
  password: PasswordPolicy | null;
  /** May one log in with a password: never, always, or until eHerkenning is linked. */
  passwordLogin: 'NEVER' | 'ALWAYS' | 'UNTIL_LINKED';
  /** Lowest level of eHerkenning; null where eHerkenning is not used. */
  minimumAssurance: AssuranceName | null;
  /** Months without log-in after which an account is over for good; null for never. */
  inactiveMonths: number | null;
  idleMinutes: number;
  /** Both agreements of the organisation must have come back signed before its users may do anything here (ZO-01). */
  agreementsRequired: boolean;
  /** What makes a newcomer trusted. */
  verification: 'SMS_CODE' | 'EMAIL_LINK' | 'ONE_TIME_CODE' | 'NONE';
  /** A first broker log-in makes the user (held until verified). */
  createsUserAtBrokerLogin: boolean;
  /** How a colleague is added: under which login name, and with which roles when none are given; null where it cannot be done. */
  newUser: { loginName: 'EMAIL' | 'GENERATED'; roles: string[]; initialsRequired: boolean } | null;
  /** The form with which users ask the back office something, and the working days it has for the answer; null where there is none. */
  contact: { workingDays: number } | null;
  /** What removing a user asks: a reason, first switching the account off; and whether the personal data go at once. */
  removal: { reasonRequired: boolean; onlyWhenInactive: boolean; erases: boolean };
}

const DAY = 24 * 60;

/** The policy of each portal, row by row the table of the requirements. */
export const PORTAL_POLICIES: Record<PortalName, PortalPolicy> = {
  ONDERSTEUNER: {
    portal: 'ONDERSTEUNER',
    organisationKinds: ['ONDERSTEUNER'],
    roles: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'],
    accessRequest: {
      workingDays: 5,
      reviewers: ['RELATIEBEHEER', 'KLANTENSERVICE'],
      rolesOfApplicant: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'],
    },
    link: { minutes: 14 * DAY, whenExpired: 'SEND_AGAIN' },
    smsCodeMinutes: 10,
    password: {
      minLength: 6,
      maxLength: 100,
      classesRequired: 4,
      mayContainName: true,
      history: 0,
      lifetimeDays: null,
      warningDays: null,
    },
    passwordLogin: 'UNTIL_LINKED',
    minimumAssurance: 'EH3',
    inactiveMonths: null,
    idleMinutes: 20,
    agreementsRequired: false,
    verification: 'SMS_CODE',
    createsUserAtBrokerLogin: false,
    newUser: { loginName: 'EMAIL', roles: ['ONDERSTEUNER'], initialsRequired: false },
    contact: null,
    removal: { reasonRequired: false, onlyWhenInactive: false, erases: false },
  },
  ORGANISATIEBEHEER: {
    portal: 'ORGANISATIEBEHEER',
    organisationKinds: ['ZORGINSTELLING'],
    roles: ['ORGANISATIEBEHEERDER', 'AANVRAGER'],
    accessRequest: {
      workingDays: 5,
      reviewers: ['CONTRACTBEHEER'],
      rolesOfApplicant: ['ORGANISATIEBEHEERDER', 'AANVRAGER'],
      newOrganisation: { profile: 'BASIS', domainOfApplicant: true },
    },
    link: { minutes: 8 * 60, whenExpired: 'TELL' },
    smsCodeMinutes: 10,
    password: {
      minLength: 8,
      maxLength: 100,
      classesRequired: 3,
      mayContainName: false,
      history: 12,
      lifetimeDays: 91,
      warningDays: 14,
    },
    passwordLogin: 'ALWAYS',
    minimumAssurance: null,
    inactiveMonths: 6,
    idleMinutes: 20,
    agreementsRequired: false,
    verification: 'EMAIL_LINK',
    createsUserAtBrokerLogin: false,
    newUser: { loginName: 'GENERATED', roles: ['AANVRAGER'], initialsRequired: true },
    contact: null,
    removal: { reasonRequired: true, onlyWhenInactive: false, erases: false },
  },
  ZORG: {
    portal: 'ZORG',
    organisationKinds: ['GEMEENTE'],
    roles: ['GEBRUIKERSBEHEERDER', 'GEBRUIKER', 'PRODUCTBEHEERDER'],
    accessRequest: null,
    link: { minutes: 14 * DAY, whenExpired: 'TELL' },
    smsCodeMinutes: 10,
    password: null,
    passwordLogin: 'NEVER',
    minimumAssurance: 'EH3',
    inactiveMonths: null,
    idleMinutes: 20,
    agreementsRequired: true,
    verification: 'ONE_TIME_CODE',
    createsUserAtBrokerLogin: true,
    newUser: null,
    contact: null,
    removal: { reasonRequired: false, onlyWhenInactive: true, erases: true },
  },
  COLLECTIEF: {
    portal: 'COLLECTIEF',
    organisationKinds: ['GEMEENTE'],
    roles: ['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'],
    accessRequest: { workingDays: 5, reviewers: ['RELATIEBEHEER'], rolesOfApplicant: ['ACCOUNTBEHEER'] },
    link: { minutes: 14 * DAY, whenExpired: 'SEND_AGAIN' },
    smsCodeMinutes: 10,
    password: null,
    passwordLogin: 'NEVER',
    minimumAssurance: 'EH2_PLUS',
    inactiveMonths: null,
    idleMinutes: 20,
    agreementsRequired: false,
    verification: 'NONE',
    createsUserAtBrokerLogin: false,
    newUser: { loginName: 'EMAIL', roles: [], initialsRequired: false },
    contact: { workingDays: 5 },
    removal: { reasonRequired: false, onlyWhenInactive: false, erases: false },
  },
  BACKOFFICE: {
    portal: 'BACKOFFICE',
    organisationKinds: ['VERZEKERAAR', 'INDICATIESTELLER', 'KNOOPPUNT'],
    roles: ['BEOORDELAAR', 'KLANTENSERVICE', 'RELATIEBEHEER', 'CONTRACTBEHEER', 'INDICATIESTELLER', 'SERVICEDESK'],
    accessRequest: null,
    link: { minutes: 8 * 60, whenExpired: 'TELL' },
    smsCodeMinutes: 10,
    password: {
      minLength: 12,
      maxLength: 100,
      classesRequired: 3,
      mayContainName: false,
      history: 12,
      lifetimeDays: null,
      warningDays: null,
    },
    passwordLogin: 'ALWAYS',
    minimumAssurance: null,
    inactiveMonths: null,
    idleMinutes: 20,
    agreementsRequired: false,
    verification: 'EMAIL_LINK',
    createsUserAtBrokerLogin: false,
    newUser: { loginName: 'EMAIL', roles: [], initialsRequired: false },
    contact: null,
    removal: { reasonRequired: true, onlyWhenInactive: false, erases: false },
  },
};

/** The level is at least the wanted one. */
export function assuranceSuffices(level: AssuranceName | null, wanted: AssuranceName): boolean {
  return level !== null && ASSURANCE_ORDER.indexOf(level) >= ASSURANCE_ORDER.indexOf(wanted);
}
