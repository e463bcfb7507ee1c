// Who may see and do what, written down from the requirements and reviewed as such; it knows nothing of how the API
// decides. The matrix holds the API to these lines; a field of the schema without a line here is a failing test (XX-01).

/** Who a line is for: everybody, everybody with a session, or those who hold one of these roles. */
export type Who = 'everybody' | 'session' | readonly string[];

/** Acts for clients at an office (MZ). */
const OFFICE = ['ONDERSTEUNER'] as const;
/** Manage the users of their own organisation (MZ-06, PO-06, ZO-07, CO-13). */
const MANAGERS = ['GEBRUIKERSBEHEERDER', 'ORGANISATIEBEHEERDER', 'ACCOUNTBEHEER'] as const;
/** Decides on decrees for the insurer (MZ-20). */
const REVIEWERS = ['BEOORDELAAR'] as const;
/** Decide on requests for access (MZ-01, PO-01, CO). */
const ADMITTERS = ['KLANTENSERVICE', 'RELATIEBEHEER', 'CONTRACTBEHEER'] as const;
/** Back offices that serve users of other organisations (MZ-19, PO-05). */
const USER_DESKS = ['KLANTENSERVICE', 'CONTRACTBEHEER'] as const;
/** Gives newcomers of any municipality their code (ZO-04) and notes agreements (ZO-01). */
const SERVICEDESK = ['SERVICEDESK'] as const;
/** May look up any organisation, though not its people. */
const DESKS = [...ADMITTERS, ...SERVICEDESK];
/** May see lists of users. */
const LISTERS = [...MANAGERS, ...USER_DESKS, ...SERVICEDESK];
/** Read their own organisation's trail (XX-03). */
const TRAIL = [...MANAGERS, ...DESKS];
/** Anybody with a role that counts in this session. */
const EVERY_ROLE = [
  ...OFFICE,
  ...MANAGERS,
  ...REVIEWERS,
  ...DESKS,
  'AANVRAGER',
  'GEBRUIKER',
  'PRODUCTBEHEERDER',
  'ADMINISTRATIEF',
  'FINANCIEEL',
  'INDICATIESTELLER',
];
const CASES = [...OFFICE, ...REVIEWERS];
/** Use the portal of a collective contract (CO-02), and may ask the back office something (CO-14). */
export const CONTRACT_ROLES = ['ADMINISTRATIEF', 'FINANCIEEL', 'ACCOUNTBEHEER'] as const;
/** Answer those questions (CO-14). */
export const ANSWERERS = ['KLANTENSERVICE', 'RELATIEBEHEER'] as const;
const CONTACT = [...CONTRACT_ROLES, ...ANSWERERS];
/** See and manage who takes part in a contract (CO-03 to CO-07). */
export const ADMINISTRATION = ['ADMINISTRATIEF'] as const;
/** See who came and went (CO-08), and so who they are. */
export const STROOM = ['ADMINISTRATIEF', 'FINANCIEEL'] as const;
/** Has the figures of contracts made again, and sees what came of it (CO-08). */
export const REFRESHES = ['RELATIEBEHEER'] as const;
const FIGURES = [...STROOM, ...REFRESHES];
/** See borderellen and invoices (CO-09). */
export const FINANCE = ['FINANCIEEL'] as const;

/** File, follow and withdraw aanvragen of their own institution (PO-12). */
export const FILERS = ['ORGANISATIEBEHEERDER', 'AANVRAGER'] as const;
/** Decides on the aanvragen of all institutions (PO-12). */
export const DECIDERS = ['INDICATIESTELLER'] as const;
const AANVRAGEN = [...FILERS, ...DECIDERS];

/** Send and receive messages of iWmo and iJw (ZO-11), each for their own products. */
const EXCHANGERS = ['GEBRUIKER IWMO', 'GEBRUIKER IJW'] as const;
/** Ask the Wlz register (ZO-06, ZO-10): no productbeheerder, no gebruiker of another product. */
const CONSULTS = ['GEBRUIKER WLZ_REGISTERTOETS'] as const;
/** Sees who asked it (ZO-10). */
const OVERSEES = ['GEBRUIKERSBEHEERDER'] as const;
/** Sets webservices (ZO-12), each for the own product. */
const SETS_WEBSERVICES = ['PRODUCTBEHEERDER'] as const;

/** Per type: names of fields, and who they are for. Which rows they come from is in `visible` and `related`. */
const LINES: Record<string, Record<string, Who>> = {
  Query: {
    'me portalPolicy': 'everybody',
    user: 'session',
    organisation: EVERY_ROLE,
    'contract contracts insuranceProducts': CONTRACT_ROLES,
    'deelnemer deelnemers deelnemerBatch deelnemerBatches': ADMINISTRATION,
    export: [...STROOM, ...TRAIL],
    contractFigures: FIGURES,
    organisations: DESKS,
    newcomers: ['GEBRUIKERSBEHEERDER', ...SERVICEDESK],
    'accessRequests accessRequest': ADMITTERS,
    'clients client lookUpInsured correspondenceImpact bewindBatch bewindBatches': OFFICE,
    'bewind bewinden decreeReview decreeReviews': CASES,
    'aanvragen aanvraag': AANVRAGEN,
    'zorgMessages zorgMessage': EXCHANGERS,
    wlzQuota: CONSULTS,
    wlzConsultations: OVERSEES,
    webserviceSettings: SETS_WEBSERVICES,
    contactMessages: ANSWERERS,
    ownContactMessages: CONTRACT_ROLES,
    contactMessage: CONTACT,
    'auditEvents auditIntact': TRAIL,
  },
  Mutation: {
    'requestAccess openInvitation acceptInvitation loginWithPassword verifyLoginCode logout requestPasswordLink setPassword confirmEmailChange':
      'everybody',
    'verifyNewcomer completePersonalDetails': 'session',
    'changePassword requestEmailChange requestMobileNumberChange confirmMobileNumberChange': EVERY_ROLE,
    'updateOrganisation changeCorrespondenceChannel requestBewind endBewind answerReviewQuestion updateClient revealBsn checkBewindList submitBewindBatch':
      OFFICE,
    addUser: MANAGERS,
    'updateUser setUserActive removeUser setUserRoles resendInvitation': [...MANAGERS, ...USER_DESKS],
    'approveAccessRequest declineAccessRequest': ADMITTERS,
    'addDeelnemer addFamily endDeelnemer revealDeelnemerBsn uploadDeelnemers': ADMINISTRATION,
    requestExport: [...STROOM, ...TRAIL],
    markBerichtenRead: CONTRACT_ROLES,
    refreshContractFigures: REFRESHES,
    sendContactMessage: CONTRACT_ROLES,
    answerContactMessage: ANSWERERS,
    'saveAanvraagDraft deleteAanvraagDraft submitAanvraag withdrawAanvraag': FILERS,
    revealAanvraagBsn: AANVRAGEN,
    setOrganisationProfile: ['CONTRACTBEHEER'],
    'claimAanvraag releaseAanvraag decideAanvraag': DECIDERS,
    'uploadZorgMessage checkZorgMessage': EXCHANGERS,
    checkWlzRegister: CONSULTS,
    'updateWebserviceSettings rotateWebserviceSecret': SETS_WEBSERVICES,
    registerAgreement: ['RELATIEBEHEER', ...SERVICEDESK],
    'claimReview releaseReview askReviewQuestion approveReview refuseReview': REVIEWERS,
  },
  Viewer: {
    'user organisation portals permissions idleExpiresAt passwordExpiresAt passwordWarning missingAgreements pendingVerification':
      'session',
  },
  PortalPolicy: {
    'portal passwordMinLength passwordMaxLength passwordClassesRequired passwordHistory passwordLifetimeDays passwordWarningDays passwordRules passwordLogin linkLifetimeMinutes smsCodeLifetimeMinutes idleTimeoutMinutes minimumAssurance accessRequestWorkingDays contactWorkingDays':
      'everybody',
  },
  // What only its own maker gets to see.
  Session: { 'token expiresAt viewer': 'everybody' },
  Challenge: { 'id maskedDestination expiresAt': 'everybody' },
  Problem: { 'field rule message': 'everybody' },
  PageInfo: { 'hasNextPage hasPreviousPage startCursor endCursor': 'everybody' },
  Organisation: {
    // ZO-03: a newcomer has no rights yet, but sees whose door this is.
    'id name kind': 'session',
    'kvkNumber gemeentecode emailDomains address email phone correspondenceChannel profile activeRoles aanvraagKinds agreements contracts':
      EVERY_ROLE,
    users: LISTERS,
  },
  Agreement: { 'kind signedOn': EVERY_ROLE },
  Address: { 'street houseNumber postcode city country': EVERY_ROLE },
  Contract: {
    'id number name organisation startDate endDate': EVERY_ROLE,
    'contacts currentDeelnemers berichten unreadBerichten': CONTRACT_ROLES,
    deelnemers: ADMINISTRATION,
    usage: FIGURES,
    inUitstroom: STROOM,
    borderellen: FINANCE,
  },
  ContractUsage: { 'month deelnemers difference instroom uitstroom asOf': FIGURES },
  ContractFigures: { 'month asOf pending': FIGURES },
  InUitstroomRow: { 'deelnemer kind on': STROOM },
  InUitstroomConnection: { 'edges nodes pageInfo totalCount asOf instroom uitstroom': STROOM },
  InUitstroomEdge: { 'cursor node': STROOM },
  Borderel: { 'id contract month date number invoiceNumber invoice file amount deelnemers': FINANCE },
  Contact: { 'name function email phone': CONTRACT_ROLES },
  InsuranceProduct: { 'code name monthlyPremium': CONTRACT_ROLES },
  Deelnemer: {
    'id contract fullName maskedBsn relatienummer birthDate gender startDate endDate endReason householdRole': STROOM,
    'household address insurance paymentMethod premiumIban': ADMINISTRATION,
  },
  DeelnemerConnection: { 'edges nodes pageInfo totalCount': ADMINISTRATION },
  DeelnemerEdge: { 'cursor node': ADMINISTRATION },
  Bericht: { 'id date category text readAt': CONTRACT_ROLES },
  BerichtConnection: { 'edges nodes pageInfo totalCount': CONTRACT_ROLES },
  BerichtEdge: { 'cursor node': CONTRACT_ROLES },
  DeelnemerBatch: {
    'id contract file status progress rows added ended failed failures createdAt startedAt finishedAt': ADMINISTRATION,
  },
  DeelnemerBatchConnection: { 'edges nodes pageInfo totalCount': ADMINISTRATION },
  DeelnemerBatchEdge: { 'cursor node': ADMINISTRATION },
  BatchFailure: { 'row column rule message raw': ADMINISTRATION },
  BatchFailureConnection: { 'edges nodes pageInfo totalCount': ADMINISTRATION },
  BatchFailureEdge: { 'cursor node': ADMINISTRATION },
  // Which list one may have is decided by what it is of; whoever has any list to ask for gets this far.
  Export: { 'id kind status progress rows file expiresAt': [...STROOM, ...TRAIL] },
  OrganisationConnection: { 'edges nodes pageInfo totalCount': DESKS },
  OrganisationEdge: { 'cursor node': DESKS },
  User: {
    'id organisation loginName email mobileNumber initials firstName infix lastName fullName uziNumber status roles lastLoginAt eHerkenningLinked newsletter contactPerson remark verificationCode invitation':
      'session',
  },
  Role: { 'code contract product active': 'session' },
  Invitation: { 'id email organisation invitedBy status sentAt expiresAt sendCount': 'session' },
  UserConnection: { 'edges nodes pageInfo totalCount': LISTERS },
  UserEdge: { 'cursor node': LISTERS },
  AccessRequest: {
    'id portal organisationName kvkNumber applicantName email mobileNumber status submittedAt dueAt overdue workingDaysLeft':
      'everybody',
    'decidedAt declineReason knownOrganisation invitation': ADMITTERS,
  },
  AccessRequestConnection: { 'edges nodes pageInfo totalCount': ADMITTERS },
  AccessRequestEdge: { 'cursor node': ADMITTERS },
  Client: {
    'id insurer insuredNumber maskedBsn fullName birthDate': CASES,
    'address email phone correspondenceChannel debtor bronheffing gber care bewind version': OFFICE,
  },
  Debtor: { 'debtorNumber premiumIban claimsIban paymentMethod outstandingAmount': OFFICE },
  Bronheffing: { 'active since monthlyAmount': OFFICE },
  Gber: { 'active instalments since stoppedOn stopReason': OFFICE },
  CareOverview: { 'claims policyName deductibleUsed': OFFICE },
  CareClaim: { 'id treatedOn provider description amount': OFFICE },
  ClientConnection: { 'edges nodes pageInfo totalCount': OFFICE },
  ClientEdge: { 'cursor node': OFFICE },
  InsuredMatch: { 'token fullName birthDate insurer maskedInsuredNumber': OFFICE },
  CorrespondenceImpact: { 'clients clientsChanging gberStopped': OFFICE },
  Bewind: {
    'id client organisation kind status startDate endDate requestedBy requestedAt dueAt overdue workingDaysLeft reviews':
      CASES,
  },
  BewindConnection: { 'edges nodes pageInfo totalCount': CASES },
  BewindEdge: { 'cursor node': CASES },
  BewindBatch: {
    'id status progress rows good failed doubtful requested fileName decreesName requestedBy failures createdAt checkedAt submittedAt finishedAt':
      OFFICE,
  },
  BewindBatchConnection: { 'edges nodes pageInfo totalCount': OFFICE },
  BewindBatchEdge: { 'cursor node': OFFICE },
  BewindBatchFailure: { 'row column rule message raw': OFFICE },
  BewindBatchFailureConnection: { 'edges nodes pageInfo totalCount': OFFICE },
  BewindBatchFailureEdge: { 'cursor node': OFFICE },
  DecreeReview: {
    'id bewind purpose endDate document status checks assignee decidedBy decidedAt reason question answer exchanges dueAt overdue workingDaysLeft submittedAt submittedBy askedAt answeredAt firstDecision firstDecidedBy firstReason note fourEyesRequired fourEyesOnRefusal':
      CASES,
  },
  DecreeCheck: { 'name outcome detail': CASES },
  ReviewExchange: { 'id question askedBy askedAt answer answeredBy answeredAt document': CASES },
  // Whoever reaches something with a file sees what the file is: decrees, batches, exports, borderellen, documents of aanvragen.
  StoredFile: {
    'id name size mediaType sha256 uploadedAt': [...CASES, ...STROOM, ...TRAIL, ...AANVRAGEN, ...EXCHANGERS],
  },
  DecreeReviewConnection: { 'edges nodes pageInfo totalCount': CASES },
  DecreeReviewEdge: { 'cursor node': CASES },
  ContactMessage: {
    'id organisation sender subject body sentAt dueAt status overdue workingDaysLeft answer answeredBy answeredAt':
      CONTACT,
  },
  ContactMessageConnection: { 'edges nodes pageInfo totalCount': CONTACT },
  ContactMessageEdge: { 'cursor node': CONTACT },
  Aanvraag: {
    'id number kind status organisation submittedBy maskedBsn initials infix lastName fullName birthDate gender maskedPartnerBsn explanation documents changedAt submittedAt dueAt daysLeft overdue assignee decidedBy decidedAt reason validFrom validUntil registeredAt':
      AANVRAGEN,
  },
  AanvraagConnection: { 'edges nodes pageInfo totalCount': AANVRAGEN },
  AanvraagEdge: { 'cursor node': AANVRAGEN },
  ZorgMessage: {
    'id product code name direction status file sender receiver identification dated problems remarks receivedAt deliveredAt downloadedAt retour answers retourDueOn retourMissing':
      EXCHANGERS,
  },
  ZorgMessageConnection: { 'edges nodes pageInfo totalCount': EXCHANGERS },
  ZorgMessageEdge: { 'cursor node': EXCHANGERS },
  ZorgMessageCheck: { 'code name problems': EXCHANGERS },
  WlzCheck: { 'id outcome validFrom validUntil registerDate checkedAt': CONSULTS },
  WlzQuota: { 'limit left windowMinutes renewsAt': CONSULTS },
  WlzConsultation: { 'id consultedBy purpose caseNumber on askedAt answered': OVERSEES },
  WlzConsultationConnection: { 'edges nodes pageInfo totalCount': OVERSEES },
  WlzConsultationEdge: { 'cursor node': OVERSEES },
  WebserviceSettings: {
    'product enabled endpoint clientId secretRotatedAt previousSecretValidUntil certificateFingerprint':
      SETS_WEBSERVICES,
  },
  RetourRemark: { 'path code rule explanation': EXCHANGERS },
  AuditEvent: { 'id at actor organisation action actionLabel subject subjects reason address': TRAIL },
  AuditEventConnection: { 'edges nodes pageInfo totalCount': TRAIL },
  AuditEventEdge: { 'cursor node': TRAIL },
};

/** Each field's line as 'Type.field' → who. */
export const POLICY: ReadonlyMap<string, Who> = new Map(
  Object.entries(LINES).flatMap(([type, lines]) =>
    Object.entries(lines).flatMap(([names, who]) => names.split(' ').map((name) => [`${type}.${name}`, who] as const)),
  ),
);

/** What of a user others than themselves and their managers get to see: who it is. */
export const USER_IDENTITY = new Set(['id', 'fullName', 'verificationCode']);
/** What of a client is in sight before a bewind runs, and for the insurer's reviewer: who it is. */
export const CLIENT_IDENTITY = new Set(['id', 'insurer', 'insuredNumber', 'maskedBsn', 'fullName', 'birthDate']);
/** What of a contract only those with a role on it get to see (CO-01); which contract it is, others may know. */
export const WITHIN_CONTRACT = new Set(['contacts', 'currentDeelnemers', 'unreadBerichten']);
/** What of a deelnemer is for the administration alone: how they live, and what they pay. */
export const ADMINISTRATIONS_OWN = new Set(['household', 'address', 'insurance', 'paymentMethod', 'premiumIban']);
/** How the insurer comes to a decision; an office never sees it. */
export const REVIEWERS_OWN = new Set([
  'checks',
  'assignee',
  'decidedBy',
  'firstDecidedBy',
  'firstDecision',
  'firstReason',
  'note',
]);
/** Kinds of organisation whose users and requests a back office serves. */
export const SERVES: Record<string, { kinds: string[]; portals: string[] }> = {
  KLANTENSERVICE: { kinds: ['ONDERSTEUNER'], portals: ['ONDERSTEUNER'] },
  RELATIEBEHEER: { kinds: [], portals: ['ONDERSTEUNER', 'COLLECTIEF'] },
  CONTRACTBEHEER: { kinds: ['ZORGINSTELLING'], portals: ['ORGANISATIEBEHEER'] },
};
/** Back offices that also list their own colleagues. */
export const LIST_OWN = [...MANAGERS, ...USER_DESKS] as readonly string[];
export const READS_ANY_ORGANISATION = DESKS as readonly string[];
export const VERIFIES_OWN = ['GEBRUIKERSBEHEERDER'] as const;
export const VERIFIES_ANY = SERVICEDESK;
export const WORKS_ON_REVIEWS = REVIEWERS;
/** Who at the indicatiesteller handles an aanvraag; the institution never sees it. */
export const DECIDERS_OWN = new Set(['assignee', 'decidedBy']);
