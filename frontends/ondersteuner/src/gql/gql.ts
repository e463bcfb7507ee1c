// @ts-nocheck
/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Clients($filter: ClientFilter!, $first: Int, $after: Cursor) {\n    clients(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        bewind {\n          id\n          kind\n          endDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ClientsDocument;
  '\n  query Client($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n    }\n  }\n\n  fragment ClientDetail on Client {\n    id\n    version\n    fullName\n    birthDate\n    insurer\n    insuredNumber\n    maskedBsn\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n    debtor {\n      debtorNumber\n      premiumIban\n      claimsIban\n      paymentMethod\n      outstandingAmount\n    }\n    bronheffing {\n      active\n      since\n      monthlyAmount\n    }\n    gber {\n      active\n      instalments\n      since\n      stoppedOn\n      stopReason\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n': typeof types.ClientDocument;
  '\n  query ClientCare($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n      care {\n        policyName\n        deductibleUsed\n        claims {\n          id\n          treatedOn\n          provider\n          description\n          amount\n        }\n      }\n    }\n  }\n': typeof types.ClientCareDocument;
  '\n  mutation RevealBsn($clientId: ID!) {\n    revealBsn(clientId: $clientId)\n  }\n': typeof types.RevealBsnDocument;
  '\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ...ClientDetail\n    }\n  }\n': typeof types.UpdateClientDocument;
  '\n  query Ending($endingBefore: Date!, $first: Int, $after: Cursor) {\n    bewinden(status: [ACTIVE, ENDING], endingBefore: $endingBefore, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        status\n        endDate\n        client {\n          id\n          fullName\n          birthDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.EndingDocument;
  '\n  query HomeClients {\n    clients(filter: {}, first: 1) {\n      totalCount\n    }\n  }\n': typeof types.HomeClientsDocument;
  '\n  query HomeRequests($soon: Date!) {\n    open: decreeReviews(status: [QUEUED, CHECKING, READY, QUESTION_ASKED], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n    questions: decreeReviews(status: [QUESTION_ASKED], first: 5) {\n      totalCount\n      nodes {\n        id\n        purpose\n        askedAt\n        bewind {\n          id\n          client {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    ending: bewinden(status: [ACTIVE, ENDING], endingBefore: $soon, first: 1) {\n      totalCount\n    }\n  }\n': typeof types.HomeRequestsDocument;
  '\n  query EndingPerMonth(\n    $m1: Date!\n    $m2: Date!\n    $m3: Date!\n    $m4: Date!\n    $m5: Date!\n    $m6: Date!\n    $m7: Date!\n    $m8: Date!\n    $m9: Date!\n    $m10: Date!\n    $m11: Date!\n    $m12: Date!\n  ) {\n    m1: bewinden(status: [ACTIVE, ENDING], endingBefore: $m1, first: 1) {\n      totalCount\n    }\n    m2: bewinden(status: [ACTIVE, ENDING], endingBefore: $m2, first: 1) {\n      totalCount\n    }\n    m3: bewinden(status: [ACTIVE, ENDING], endingBefore: $m3, first: 1) {\n      totalCount\n    }\n    m4: bewinden(status: [ACTIVE, ENDING], endingBefore: $m4, first: 1) {\n      totalCount\n    }\n    m5: bewinden(status: [ACTIVE, ENDING], endingBefore: $m5, first: 1) {\n      totalCount\n    }\n    m6: bewinden(status: [ACTIVE, ENDING], endingBefore: $m6, first: 1) {\n      totalCount\n    }\n    m7: bewinden(status: [ACTIVE, ENDING], endingBefore: $m7, first: 1) {\n      totalCount\n    }\n    m8: bewinden(status: [ACTIVE, ENDING], endingBefore: $m8, first: 1) {\n      totalCount\n    }\n    m9: bewinden(status: [ACTIVE, ENDING], endingBefore: $m9, first: 1) {\n      totalCount\n    }\n    m10: bewinden(status: [ACTIVE, ENDING], endingBefore: $m10, first: 1) {\n      totalCount\n    }\n    m11: bewinden(status: [ACTIVE, ENDING], endingBefore: $m11, first: 1) {\n      totalCount\n    }\n    m12: bewinden(status: [ACTIVE, ENDING], endingBefore: $m12, first: 1) {\n      totalCount\n    }\n  }\n': typeof types.EndingPerMonthDocument;
  '\n  query Members($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberDetail\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment MemberDetail on User {\n    id\n    loginName\n    email\n    mobileNumber\n    firstName\n    infix\n    lastName\n    fullName\n    status\n    remark\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n': typeof types.MembersDocument;
  '\n  query Member($id: ID!) {\n    user(id: $id) {\n      ...MemberDetail\n    }\n  }\n': typeof types.MemberDocument;
  '\n  mutation AddMember($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n': typeof types.AddMemberDocument;
  '\n  mutation UpdateMember($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n': typeof types.UpdateMemberDocument;
  '\n  mutation SetMemberRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...MemberDetail\n    }\n  }\n': typeof types.SetMemberRolesDocument;
  '\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n': typeof types.ResendInvitationDocument;
  '\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n': typeof types.WithdrawAccessDocument;
  '\n  query OwnOrganisation {\n    organisation {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kvkNumber\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n  }\n': typeof types.OwnOrganisationDocument;
  '\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...OrganisationDetail\n    }\n  }\n': typeof types.UpdateOrganisationDocument;
  '\n  query CorrespondenceImpact($channel: CorrespondenceChannel!) {\n    correspondenceImpact(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n': typeof types.CorrespondenceImpactDocument;
  '\n  mutation ChangeCorrespondence($channel: CorrespondenceChannel!) {\n    changeCorrespondenceChannel(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n': typeof types.ChangeCorrespondenceDocument;
  '\n  query Requests($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        submittedAt\n        bewind {\n          id\n          kind\n          client {\n            id\n            fullName\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.RequestsDocument;
  '\n  query Request($id: ID!) {\n    decreeReview(id: $id) {\n      ...RequestDetail\n    }\n  }\n\n  fragment RequestDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n      }\n    }\n  }\n': typeof types.RequestDocument;
  '\n  mutation AnswerQuestion($reviewId: ID!, $answer: String!) {\n    answerReviewQuestion(reviewId: $reviewId, answer: $answer) {\n      ...RequestDetail\n    }\n  }\n': typeof types.AnswerQuestionDocument;
  '\n  mutation EndBewind($input: EndBewindInput!) {\n    endBewind(input: $input) {\n      id\n      status\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n': typeof types.EndBewindDocument;
  '\n  query LookUpInsured($input: LookUpInsuredInput!) {\n    lookUpInsured(input: $input) {\n      token\n      fullName\n      birthDate\n      insurer\n      maskedInsuredNumber\n    }\n  }\n': typeof types.LookUpInsuredDocument;
  '\n  mutation RequestBewind($input: RequestBewindInput!) {\n    requestBewind(input: $input) {\n      id\n      dueAt\n      startDate\n      client {\n        id\n        fullName\n      }\n      reviews {\n        id\n        purpose\n      }\n    }\n  }\n': typeof types.RequestBewindDocument;
};
const documents: Documents = {
  '\n  query Clients($filter: ClientFilter!, $first: Int, $after: Cursor) {\n    clients(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        bewind {\n          id\n          kind\n          endDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ClientsDocument,
  '\n  query Client($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n    }\n  }\n\n  fragment ClientDetail on Client {\n    id\n    version\n    fullName\n    birthDate\n    insurer\n    insuredNumber\n    maskedBsn\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n    debtor {\n      debtorNumber\n      premiumIban\n      claimsIban\n      paymentMethod\n      outstandingAmount\n    }\n    bronheffing {\n      active\n      since\n      monthlyAmount\n    }\n    gber {\n      active\n      instalments\n      since\n      stoppedOn\n      stopReason\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n':
    types.ClientDocument,
  '\n  query ClientCare($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n      care {\n        policyName\n        deductibleUsed\n        claims {\n          id\n          treatedOn\n          provider\n          description\n          amount\n        }\n      }\n    }\n  }\n':
    types.ClientCareDocument,
  '\n  mutation RevealBsn($clientId: ID!) {\n    revealBsn(clientId: $clientId)\n  }\n': types.RevealBsnDocument,
  '\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ...ClientDetail\n    }\n  }\n':
    types.UpdateClientDocument,
  '\n  query Ending($endingBefore: Date!, $first: Int, $after: Cursor) {\n    bewinden(status: [ACTIVE, ENDING], endingBefore: $endingBefore, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        status\n        endDate\n        client {\n          id\n          fullName\n          birthDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.EndingDocument,
  '\n  query HomeClients {\n    clients(filter: {}, first: 1) {\n      totalCount\n    }\n  }\n':
    types.HomeClientsDocument,
  '\n  query HomeRequests($soon: Date!) {\n    open: decreeReviews(status: [QUEUED, CHECKING, READY, QUESTION_ASKED], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n    questions: decreeReviews(status: [QUESTION_ASKED], first: 5) {\n      totalCount\n      nodes {\n        id\n        purpose\n        askedAt\n        bewind {\n          id\n          client {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    ending: bewinden(status: [ACTIVE, ENDING], endingBefore: $soon, first: 1) {\n      totalCount\n    }\n  }\n':
    types.HomeRequestsDocument,
  '\n  query EndingPerMonth(\n    $m1: Date!\n    $m2: Date!\n    $m3: Date!\n    $m4: Date!\n    $m5: Date!\n    $m6: Date!\n    $m7: Date!\n    $m8: Date!\n    $m9: Date!\n    $m10: Date!\n    $m11: Date!\n    $m12: Date!\n  ) {\n    m1: bewinden(status: [ACTIVE, ENDING], endingBefore: $m1, first: 1) {\n      totalCount\n    }\n    m2: bewinden(status: [ACTIVE, ENDING], endingBefore: $m2, first: 1) {\n      totalCount\n    }\n    m3: bewinden(status: [ACTIVE, ENDING], endingBefore: $m3, first: 1) {\n      totalCount\n    }\n    m4: bewinden(status: [ACTIVE, ENDING], endingBefore: $m4, first: 1) {\n      totalCount\n    }\n    m5: bewinden(status: [ACTIVE, ENDING], endingBefore: $m5, first: 1) {\n      totalCount\n    }\n    m6: bewinden(status: [ACTIVE, ENDING], endingBefore: $m6, first: 1) {\n      totalCount\n    }\n    m7: bewinden(status: [ACTIVE, ENDING], endingBefore: $m7, first: 1) {\n      totalCount\n    }\n    m8: bewinden(status: [ACTIVE, ENDING], endingBefore: $m8, first: 1) {\n      totalCount\n    }\n    m9: bewinden(status: [ACTIVE, ENDING], endingBefore: $m9, first: 1) {\n      totalCount\n    }\n    m10: bewinden(status: [ACTIVE, ENDING], endingBefore: $m10, first: 1) {\n      totalCount\n    }\n    m11: bewinden(status: [ACTIVE, ENDING], endingBefore: $m11, first: 1) {\n      totalCount\n    }\n    m12: bewinden(status: [ACTIVE, ENDING], endingBefore: $m12, first: 1) {\n      totalCount\n    }\n  }\n':
    types.EndingPerMonthDocument,
  '\n  query Members($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberDetail\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment MemberDetail on User {\n    id\n    loginName\n    email\n    mobileNumber\n    firstName\n    infix\n    lastName\n    fullName\n    status\n    remark\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n':
    types.MembersDocument,
  '\n  query Member($id: ID!) {\n    user(id: $id) {\n      ...MemberDetail\n    }\n  }\n': types.MemberDocument,
  '\n  mutation AddMember($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n':
    types.AddMemberDocument,
  '\n  mutation UpdateMember($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n':
    types.UpdateMemberDocument,
  '\n  mutation SetMemberRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...MemberDetail\n    }\n  }\n':
    types.SetMemberRolesDocument,
  '\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n':
    types.ResendInvitationDocument,
  '\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n':
    types.WithdrawAccessDocument,
  '\n  query OwnOrganisation {\n    organisation {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kvkNumber\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n  }\n':
    types.OwnOrganisationDocument,
  '\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...OrganisationDetail\n    }\n  }\n':
    types.UpdateOrganisationDocument,
  '\n  query CorrespondenceImpact($channel: CorrespondenceChannel!) {\n    correspondenceImpact(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n':
    types.CorrespondenceImpactDocument,
  '\n  mutation ChangeCorrespondence($channel: CorrespondenceChannel!) {\n    changeCorrespondenceChannel(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n':
    types.ChangeCorrespondenceDocument,
  '\n  query Requests($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        submittedAt\n        bewind {\n          id\n          kind\n          client {\n            id\n            fullName\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.RequestsDocument,
  '\n  query Request($id: ID!) {\n    decreeReview(id: $id) {\n      ...RequestDetail\n    }\n  }\n\n  fragment RequestDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n      }\n    }\n  }\n':
    types.RequestDocument,
  '\n  mutation AnswerQuestion($reviewId: ID!, $answer: String!) {\n    answerReviewQuestion(reviewId: $reviewId, answer: $answer) {\n      ...RequestDetail\n    }\n  }\n':
    types.AnswerQuestionDocument,
  '\n  mutation EndBewind($input: EndBewindInput!) {\n    endBewind(input: $input) {\n      id\n      status\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n':
    types.EndBewindDocument,
  '\n  query LookUpInsured($input: LookUpInsuredInput!) {\n    lookUpInsured(input: $input) {\n      token\n      fullName\n      birthDate\n      insurer\n      maskedInsuredNumber\n    }\n  }\n':
    types.LookUpInsuredDocument,
  '\n  mutation RequestBewind($input: RequestBewindInput!) {\n    requestBewind(input: $input) {\n      id\n      dueAt\n      startDate\n      client {\n        id\n        fullName\n      }\n      reviews {\n        id\n        purpose\n      }\n    }\n  }\n':
    types.RequestBewindDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Clients($filter: ClientFilter!, $first: Int, $after: Cursor) {\n    clients(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        bewind {\n          id\n          kind\n          endDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Clients($filter: ClientFilter!, $first: Int, $after: Cursor) {\n    clients(filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        bewind {\n          id\n          kind\n          endDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Client($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n    }\n  }\n\n  fragment ClientDetail on Client {\n    id\n    version\n    fullName\n    birthDate\n    insurer\n    insuredNumber\n    maskedBsn\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n    debtor {\n      debtorNumber\n      premiumIban\n      claimsIban\n      paymentMethod\n      outstandingAmount\n    }\n    bronheffing {\n      active\n      since\n      monthlyAmount\n    }\n    gber {\n      active\n      instalments\n      since\n      stoppedOn\n      stopReason\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Client($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n    }\n  }\n\n  fragment ClientDetail on Client {\n    id\n    version\n    fullName\n    birthDate\n    insurer\n    insuredNumber\n    maskedBsn\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n    debtor {\n      debtorNumber\n      premiumIban\n      claimsIban\n      paymentMethod\n      outstandingAmount\n    }\n    bronheffing {\n      active\n      since\n      monthlyAmount\n    }\n    gber {\n      active\n      instalments\n      since\n      stoppedOn\n      stopReason\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ClientCare($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n      care {\n        policyName\n        deductibleUsed\n        claims {\n          id\n          treatedOn\n          provider\n          description\n          amount\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ClientCare($id: ID!) {\n    client(id: $id) {\n      ...ClientDetail\n      care {\n        policyName\n        deductibleUsed\n        claims {\n          id\n          treatedOn\n          provider\n          description\n          amount\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealBsn($clientId: ID!) {\n    revealBsn(clientId: $clientId)\n  }\n',
): (typeof documents)['\n  mutation RevealBsn($clientId: ID!) {\n    revealBsn(clientId: $clientId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ...ClientDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ...ClientDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Ending($endingBefore: Date!, $first: Int, $after: Cursor) {\n    bewinden(status: [ACTIVE, ENDING], endingBefore: $endingBefore, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        status\n        endDate\n        client {\n          id\n          fullName\n          birthDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Ending($endingBefore: Date!, $first: Int, $after: Cursor) {\n    bewinden(status: [ACTIVE, ENDING], endingBefore: $endingBefore, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        status\n        endDate\n        client {\n          id\n          fullName\n          birthDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HomeClients {\n    clients(filter: {}, first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query HomeClients {\n    clients(filter: {}, first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HomeRequests($soon: Date!) {\n    open: decreeReviews(status: [QUEUED, CHECKING, READY, QUESTION_ASKED], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n    questions: decreeReviews(status: [QUESTION_ASKED], first: 5) {\n      totalCount\n      nodes {\n        id\n        purpose\n        askedAt\n        bewind {\n          id\n          client {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    ending: bewinden(status: [ACTIVE, ENDING], endingBefore: $soon, first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query HomeRequests($soon: Date!) {\n    open: decreeReviews(status: [QUEUED, CHECKING, READY, QUESTION_ASKED], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n    questions: decreeReviews(status: [QUESTION_ASKED], first: 5) {\n      totalCount\n      nodes {\n        id\n        purpose\n        askedAt\n        bewind {\n          id\n          client {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    ending: bewinden(status: [ACTIVE, ENDING], endingBefore: $soon, first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndingPerMonth(\n    $m1: Date!\n    $m2: Date!\n    $m3: Date!\n    $m4: Date!\n    $m5: Date!\n    $m6: Date!\n    $m7: Date!\n    $m8: Date!\n    $m9: Date!\n    $m10: Date!\n    $m11: Date!\n    $m12: Date!\n  ) {\n    m1: bewinden(status: [ACTIVE, ENDING], endingBefore: $m1, first: 1) {\n      totalCount\n    }\n    m2: bewinden(status: [ACTIVE, ENDING], endingBefore: $m2, first: 1) {\n      totalCount\n    }\n    m3: bewinden(status: [ACTIVE, ENDING], endingBefore: $m3, first: 1) {\n      totalCount\n    }\n    m4: bewinden(status: [ACTIVE, ENDING], endingBefore: $m4, first: 1) {\n      totalCount\n    }\n    m5: bewinden(status: [ACTIVE, ENDING], endingBefore: $m5, first: 1) {\n      totalCount\n    }\n    m6: bewinden(status: [ACTIVE, ENDING], endingBefore: $m6, first: 1) {\n      totalCount\n    }\n    m7: bewinden(status: [ACTIVE, ENDING], endingBefore: $m7, first: 1) {\n      totalCount\n    }\n    m8: bewinden(status: [ACTIVE, ENDING], endingBefore: $m8, first: 1) {\n      totalCount\n    }\n    m9: bewinden(status: [ACTIVE, ENDING], endingBefore: $m9, first: 1) {\n      totalCount\n    }\n    m10: bewinden(status: [ACTIVE, ENDING], endingBefore: $m10, first: 1) {\n      totalCount\n    }\n    m11: bewinden(status: [ACTIVE, ENDING], endingBefore: $m11, first: 1) {\n      totalCount\n    }\n    m12: bewinden(status: [ACTIVE, ENDING], endingBefore: $m12, first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query EndingPerMonth(\n    $m1: Date!\n    $m2: Date!\n    $m3: Date!\n    $m4: Date!\n    $m5: Date!\n    $m6: Date!\n    $m7: Date!\n    $m8: Date!\n    $m9: Date!\n    $m10: Date!\n    $m11: Date!\n    $m12: Date!\n  ) {\n    m1: bewinden(status: [ACTIVE, ENDING], endingBefore: $m1, first: 1) {\n      totalCount\n    }\n    m2: bewinden(status: [ACTIVE, ENDING], endingBefore: $m2, first: 1) {\n      totalCount\n    }\n    m3: bewinden(status: [ACTIVE, ENDING], endingBefore: $m3, first: 1) {\n      totalCount\n    }\n    m4: bewinden(status: [ACTIVE, ENDING], endingBefore: $m4, first: 1) {\n      totalCount\n    }\n    m5: bewinden(status: [ACTIVE, ENDING], endingBefore: $m5, first: 1) {\n      totalCount\n    }\n    m6: bewinden(status: [ACTIVE, ENDING], endingBefore: $m6, first: 1) {\n      totalCount\n    }\n    m7: bewinden(status: [ACTIVE, ENDING], endingBefore: $m7, first: 1) {\n      totalCount\n    }\n    m8: bewinden(status: [ACTIVE, ENDING], endingBefore: $m8, first: 1) {\n      totalCount\n    }\n    m9: bewinden(status: [ACTIVE, ENDING], endingBefore: $m9, first: 1) {\n      totalCount\n    }\n    m10: bewinden(status: [ACTIVE, ENDING], endingBefore: $m10, first: 1) {\n      totalCount\n    }\n    m11: bewinden(status: [ACTIVE, ENDING], endingBefore: $m11, first: 1) {\n      totalCount\n    }\n    m12: bewinden(status: [ACTIVE, ENDING], endingBefore: $m12, first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Members($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberDetail\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment MemberDetail on User {\n    id\n    loginName\n    email\n    mobileNumber\n    firstName\n    infix\n    lastName\n    fullName\n    status\n    remark\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n',
): (typeof documents)['\n  query Members($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor) {\n    organisation {\n      id\n      users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberDetail\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment MemberDetail on User {\n    id\n    loginName\n    email\n    mobileNumber\n    firstName\n    infix\n    lastName\n    fullName\n    status\n    remark\n    lastLoginAt\n    eHerkenningLinked\n    roles {\n      code\n      active\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Member($id: ID!) {\n    user(id: $id) {\n      ...MemberDetail\n    }\n  }\n',
): (typeof documents)['\n  query Member($id: ID!) {\n    user(id: $id) {\n      ...MemberDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddMember($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation AddMember($input: AddUserInput!) {\n    addUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateMember($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateMember($input: UpdateUserInput!) {\n    updateUser(input: $input) {\n      ...MemberDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetMemberRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...MemberDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation SetMemberRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...MemberDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n',
): (typeof documents)['\n  mutation ResendInvitation($userId: ID!) {\n    resendInvitation(userId: $userId) {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n',
): (typeof documents)['\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OwnOrganisation {\n    organisation {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kvkNumber\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n  }\n',
): (typeof documents)['\n  query OwnOrganisation {\n    organisation {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kvkNumber\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n      country\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...OrganisationDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...OrganisationDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CorrespondenceImpact($channel: CorrespondenceChannel!) {\n    correspondenceImpact(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n',
): (typeof documents)['\n  query CorrespondenceImpact($channel: CorrespondenceChannel!) {\n    correspondenceImpact(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCorrespondence($channel: CorrespondenceChannel!) {\n    changeCorrespondenceChannel(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCorrespondence($channel: CorrespondenceChannel!) {\n    changeCorrespondenceChannel(channel: $channel) {\n      clients\n      gberStopped\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Requests($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        submittedAt\n        bewind {\n          id\n          kind\n          client {\n            id\n            fullName\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Requests($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        submittedAt\n        bewind {\n          id\n          kind\n          client {\n            id\n            fullName\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Request($id: ID!) {\n    decreeReview(id: $id) {\n      ...RequestDetail\n    }\n  }\n\n  fragment RequestDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Request($id: ID!) {\n    decreeReview(id: $id) {\n      ...RequestDetail\n    }\n  }\n\n  fragment RequestDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerQuestion($reviewId: ID!, $answer: String!) {\n    answerReviewQuestion(reviewId: $reviewId, answer: $answer) {\n      ...RequestDetail\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerQuestion($reviewId: ID!, $answer: String!) {\n    answerReviewQuestion(reviewId: $reviewId, answer: $answer) {\n      ...RequestDetail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndBewind($input: EndBewindInput!) {\n    endBewind(input: $input) {\n      id\n      status\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndBewind($input: EndBewindInput!) {\n    endBewind(input: $input) {\n      id\n      status\n      endDate\n      reviews {\n        id\n        purpose\n        status\n        endDate\n        dueAt\n        overdue\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LookUpInsured($input: LookUpInsuredInput!) {\n    lookUpInsured(input: $input) {\n      token\n      fullName\n      birthDate\n      insurer\n      maskedInsuredNumber\n    }\n  }\n',
): (typeof documents)['\n  query LookUpInsured($input: LookUpInsuredInput!) {\n    lookUpInsured(input: $input) {\n      token\n      fullName\n      birthDate\n      insurer\n      maskedInsuredNumber\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestBewind($input: RequestBewindInput!) {\n    requestBewind(input: $input) {\n      id\n      dueAt\n      startDate\n      client {\n        id\n        fullName\n      }\n      reviews {\n        id\n        purpose\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestBewind($input: RequestBewindInput!) {\n    requestBewind(input: $input) {\n      id\n      dueAt\n      startDate\n      client {\n        id\n        fullName\n      }\n      reviews {\n        id\n        purpose\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
