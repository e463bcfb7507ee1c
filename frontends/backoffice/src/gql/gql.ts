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
    "\n  query AccessRequests($status: AccessRequestStatus, $first: Int, $after: Cursor) {\n    accessRequests(status: $status, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AccessRequestDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment AccessRequestDetail on AccessRequest {\n    id\n    portal\n    organisationName\n    kvkNumber\n    applicantName\n    email\n    mobileNumber\n    status\n    submittedAt\n    dueAt\n    overdue\n    decidedAt\n    declineReason\n    knownOrganisation {\n      id\n      name\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n": typeof types.AccessRequestsDocument,
    "\n  mutation ApproveAccess($id: ID!) {\n    approveAccessRequest(id: $id) {\n      ...AccessRequestDetail\n    }\n  }\n": typeof types.ApproveAccessDocument,
    "\n  mutation DeclineAccess($id: ID!, $reason: String!) {\n    declineAccessRequest(id: $id, reason: $reason) {\n      ...AccessRequestDetail\n    }\n  }\n": typeof types.DeclineAccessDocument,
    "\n  query HomeAccess($first: Int!) {\n    accessRequests(status: SUBMITTED, first: $first) {\n      totalCount\n      nodes {\n        id\n        overdue\n      }\n    }\n  }\n": typeof types.HomeAccessDocument,
    "\n  query HomeReviews {\n    open: decreeReviews(status: [READY, QUEUED, CHECKING], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.HomeReviewsDocument,
    "\n  query HeldReviews($first: Int!, $after: Cursor) {\n    decreeReviews(status: [READY, QUESTION_ASKED], first: $first, after: $after) {\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        assignee {\n          id\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HeldReviewsDocument,
    "\n  query Organisations($search: String, $kind: OrganisationKind, $first: Int, $after: Cursor) {\n    organisations(search: $search, kind: $kind, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        kvkNumber\n        address {\n          city\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kind\n    kvkNumber\n    gemeentecode\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n    }\n    agreements {\n      kind\n      signedOn\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query OrganisationUsers($id: ID!, $filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation(id: $id) {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...OrganisationUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment OrganisationUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n      }\n    }\n  }\n": typeof types.OrganisationUsersDocument,
    "\n  mutation RegisterAgreement($organisationId: ID!, $kind: AgreementKind!, $signedOn: Date!) {\n    registerAgreement(organisationId: $organisationId, kind: $kind, signedOn: $signedOn) {\n      ...OrganisationDetail\n    }\n  }\n": typeof types.RegisterAgreementDocument,
    "\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": typeof types.WithdrawAccessDocument,
    "\n  mutation SetRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...OrganisationUser\n    }\n  }\n": typeof types.SetRolesDocument,
    "\n  query Reviews($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        firstDecision\n        assignee {\n          id\n          fullName\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n          client {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReviewsDocument,
    "\n  query Review($id: ID!) {\n    decreeReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n\n  fragment ReviewDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    assignee {\n      id\n      fullName\n    }\n    checks {\n      name\n      outcome\n      detail\n    }\n    fourEyesRequired\n    fourEyesOnRefusal\n    firstDecision\n    firstReason\n    firstDecidedBy {\n      id\n      fullName\n    }\n    note\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    decidedBy {\n      id\n      fullName\n    }\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      organisation {\n        id\n        name\n      }\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        maskedBsn\n      }\n    }\n  }\n": typeof types.ReviewDocument,
    "\n  query ReviewProgress($id: ID!) {\n    decreeReview(id: $id) {\n      id\n      status\n      dueAt\n      overdue\n      checks {\n        name\n        outcome\n        detail\n      }\n      fourEyesRequired\n      fourEyesOnRefusal\n    }\n  }\n": typeof types.ReviewProgressDocument,
    "\n  mutation ClaimReview($id: ID!) {\n    claimReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": typeof types.ClaimReviewDocument,
    "\n  mutation ReleaseReview($id: ID!) {\n    releaseReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": typeof types.ReleaseReviewDocument,
    "\n  mutation AskQuestion($id: ID!, $question: String!) {\n    askReviewQuestion(id: $id, question: $question) {\n      ...ReviewDetail\n    }\n  }\n": typeof types.AskQuestionDocument,
    "\n  mutation ApproveReview($id: ID!) {\n    approveReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": typeof types.ApproveReviewDocument,
    "\n  mutation RefuseReview($id: ID!, $reason: String!) {\n    refuseReview(id: $id, reason: $reason) {\n      ...ReviewDetail\n    }\n  }\n": typeof types.RefuseReviewDocument,
};
const documents: Documents = {
    "\n  query AccessRequests($status: AccessRequestStatus, $first: Int, $after: Cursor) {\n    accessRequests(status: $status, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AccessRequestDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment AccessRequestDetail on AccessRequest {\n    id\n    portal\n    organisationName\n    kvkNumber\n    applicantName\n    email\n    mobileNumber\n    status\n    submittedAt\n    dueAt\n    overdue\n    decidedAt\n    declineReason\n    knownOrganisation {\n      id\n      name\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n": types.AccessRequestsDocument,
    "\n  mutation ApproveAccess($id: ID!) {\n    approveAccessRequest(id: $id) {\n      ...AccessRequestDetail\n    }\n  }\n": types.ApproveAccessDocument,
    "\n  mutation DeclineAccess($id: ID!, $reason: String!) {\n    declineAccessRequest(id: $id, reason: $reason) {\n      ...AccessRequestDetail\n    }\n  }\n": types.DeclineAccessDocument,
    "\n  query HomeAccess($first: Int!) {\n    accessRequests(status: SUBMITTED, first: $first) {\n      totalCount\n      nodes {\n        id\n        overdue\n      }\n    }\n  }\n": types.HomeAccessDocument,
    "\n  query HomeReviews {\n    open: decreeReviews(status: [READY, QUEUED, CHECKING], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n  }\n": types.HomeReviewsDocument,
    "\n  query HeldReviews($first: Int!, $after: Cursor) {\n    decreeReviews(status: [READY, QUESTION_ASKED], first: $first, after: $after) {\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        assignee {\n          id\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HeldReviewsDocument,
    "\n  query Organisations($search: String, $kind: OrganisationKind, $first: Int, $after: Cursor) {\n    organisations(search: $search, kind: $kind, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        kvkNumber\n        address {\n          city\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kind\n    kvkNumber\n    gemeentecode\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n    }\n    agreements {\n      kind\n      signedOn\n    }\n  }\n": types.OrganisationDocument,
    "\n  query OrganisationUsers($id: ID!, $filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation(id: $id) {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...OrganisationUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment OrganisationUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n      }\n    }\n  }\n": types.OrganisationUsersDocument,
    "\n  mutation RegisterAgreement($organisationId: ID!, $kind: AgreementKind!, $signedOn: Date!) {\n    registerAgreement(organisationId: $organisationId, kind: $kind, signedOn: $signedOn) {\n      ...OrganisationDetail\n    }\n  }\n": types.RegisterAgreementDocument,
    "\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n": types.WithdrawAccessDocument,
    "\n  mutation SetRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...OrganisationUser\n    }\n  }\n": types.SetRolesDocument,
    "\n  query Reviews($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        firstDecision\n        assignee {\n          id\n          fullName\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n          client {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReviewsDocument,
    "\n  query Review($id: ID!) {\n    decreeReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n\n  fragment ReviewDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    assignee {\n      id\n      fullName\n    }\n    checks {\n      name\n      outcome\n      detail\n    }\n    fourEyesRequired\n    fourEyesOnRefusal\n    firstDecision\n    firstReason\n    firstDecidedBy {\n      id\n      fullName\n    }\n    note\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    decidedBy {\n      id\n      fullName\n    }\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      organisation {\n        id\n        name\n      }\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        maskedBsn\n      }\n    }\n  }\n": types.ReviewDocument,
    "\n  query ReviewProgress($id: ID!) {\n    decreeReview(id: $id) {\n      id\n      status\n      dueAt\n      overdue\n      checks {\n        name\n        outcome\n        detail\n      }\n      fourEyesRequired\n      fourEyesOnRefusal\n    }\n  }\n": types.ReviewProgressDocument,
    "\n  mutation ClaimReview($id: ID!) {\n    claimReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": types.ClaimReviewDocument,
    "\n  mutation ReleaseReview($id: ID!) {\n    releaseReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": types.ReleaseReviewDocument,
    "\n  mutation AskQuestion($id: ID!, $question: String!) {\n    askReviewQuestion(id: $id, question: $question) {\n      ...ReviewDetail\n    }\n  }\n": types.AskQuestionDocument,
    "\n  mutation ApproveReview($id: ID!) {\n    approveReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n": types.ApproveReviewDocument,
    "\n  mutation RefuseReview($id: ID!, $reason: String!) {\n    refuseReview(id: $id, reason: $reason) {\n      ...ReviewDetail\n    }\n  }\n": types.RefuseReviewDocument,
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
export function graphql(source: "\n  query AccessRequests($status: AccessRequestStatus, $first: Int, $after: Cursor) {\n    accessRequests(status: $status, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AccessRequestDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment AccessRequestDetail on AccessRequest {\n    id\n    portal\n    organisationName\n    kvkNumber\n    applicantName\n    email\n    mobileNumber\n    status\n    submittedAt\n    dueAt\n    overdue\n    decidedAt\n    declineReason\n    knownOrganisation {\n      id\n      name\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n"): (typeof documents)["\n  query AccessRequests($status: AccessRequestStatus, $first: Int, $after: Cursor) {\n    accessRequests(status: $status, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AccessRequestDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment AccessRequestDetail on AccessRequest {\n    id\n    portal\n    organisationName\n    kvkNumber\n    applicantName\n    email\n    mobileNumber\n    status\n    submittedAt\n    dueAt\n    overdue\n    decidedAt\n    declineReason\n    knownOrganisation {\n      id\n      name\n    }\n    invitation {\n      id\n      status\n      sentAt\n      expiresAt\n      sendCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAccess($id: ID!) {\n    approveAccessRequest(id: $id) {\n      ...AccessRequestDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveAccess($id: ID!) {\n    approveAccessRequest(id: $id) {\n      ...AccessRequestDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAccess($id: ID!, $reason: String!) {\n    declineAccessRequest(id: $id, reason: $reason) {\n      ...AccessRequestDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineAccess($id: ID!, $reason: String!) {\n    declineAccessRequest(id: $id, reason: $reason) {\n      ...AccessRequestDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeAccess($first: Int!) {\n    accessRequests(status: SUBMITTED, first: $first) {\n      totalCount\n      nodes {\n        id\n        overdue\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomeAccess($first: Int!) {\n    accessRequests(status: SUBMITTED, first: $first) {\n      totalCount\n      nodes {\n        id\n        overdue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeReviews {\n    open: decreeReviews(status: [READY, QUEUED, CHECKING], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query HomeReviews {\n    open: decreeReviews(status: [READY, QUEUED, CHECKING], first: 1) {\n      totalCount\n    }\n    late: decreeReviews(overdue: true, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldReviews($first: Int!, $after: Cursor) {\n    decreeReviews(status: [READY, QUESTION_ASKED], first: $first, after: $after) {\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        assignee {\n          id\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query HeldReviews($first: Int!, $after: Cursor) {\n    decreeReviews(status: [READY, QUESTION_ASKED], first: $first, after: $after) {\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        assignee {\n          id\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($search: String, $kind: OrganisationKind, $first: Int, $after: Cursor) {\n    organisations(search: $search, kind: $kind, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        kvkNumber\n        address {\n          city\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisations($search: String, $kind: OrganisationKind, $first: Int, $after: Cursor) {\n    organisations(search: $search, kind: $kind, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        kvkNumber\n        address {\n          city\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kind\n    kvkNumber\n    gemeentecode\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n    }\n    agreements {\n      kind\n      signedOn\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationDetail\n    }\n  }\n\n  fragment OrganisationDetail on Organisation {\n    id\n    name\n    kind\n    kvkNumber\n    gemeentecode\n    email\n    phone\n    correspondenceChannel\n    address {\n      street\n      houseNumber\n      postcode\n      city\n    }\n    agreements {\n      kind\n      signedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationUsers($id: ID!, $filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation(id: $id) {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...OrganisationUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment OrganisationUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationUsers($id: ID!, $filter: UserFilter, $first: Int, $after: Cursor) {\n    organisation(id: $id) {\n      id\n      users(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...OrganisationUser\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n\n  fragment OrganisationUser on User {\n    id\n    fullName\n    email\n    status\n    lastLoginAt\n    roles {\n      code\n      active\n      product\n      contract {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAgreement($organisationId: ID!, $kind: AgreementKind!, $signedOn: Date!) {\n    registerAgreement(organisationId: $organisationId, kind: $kind, signedOn: $signedOn) {\n      ...OrganisationDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAgreement($organisationId: ID!, $kind: AgreementKind!, $signedOn: Date!) {\n    registerAgreement(organisationId: $organisationId, kind: $kind, signedOn: $signedOn) {\n      ...OrganisationDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation WithdrawAccess($id: ID!, $reason: String) {\n    removeUser(id: $id, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...OrganisationUser\n    }\n  }\n"): (typeof documents)["\n  mutation SetRoles($userId: ID!, $roles: [RoleInput!]!) {\n    setUserRoles(userId: $userId, roles: $roles) {\n      ...OrganisationUser\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reviews($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        firstDecision\n        assignee {\n          id\n          fullName\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n          client {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reviews($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {\n    decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        purpose\n        status\n        dueAt\n        overdue\n        firstDecision\n        assignee {\n          id\n          fullName\n        }\n        bewind {\n          id\n          kind\n          organisation {\n            id\n            name\n          }\n          client {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Review($id: ID!) {\n    decreeReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n\n  fragment ReviewDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    assignee {\n      id\n      fullName\n    }\n    checks {\n      name\n      outcome\n      detail\n    }\n    fourEyesRequired\n    fourEyesOnRefusal\n    firstDecision\n    firstReason\n    firstDecidedBy {\n      id\n      fullName\n    }\n    note\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    decidedBy {\n      id\n      fullName\n    }\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      organisation {\n        id\n        name\n      }\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        maskedBsn\n      }\n    }\n  }\n"): (typeof documents)["\n  query Review($id: ID!) {\n    decreeReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n\n  fragment ReviewDetail on DecreeReview {\n    id\n    purpose\n    status\n    dueAt\n    overdue\n    submittedAt\n    submittedBy {\n      id\n      fullName\n    }\n    endDate\n    assignee {\n      id\n      fullName\n    }\n    checks {\n      name\n      outcome\n      detail\n    }\n    fourEyesRequired\n    fourEyesOnRefusal\n    firstDecision\n    firstReason\n    firstDecidedBy {\n      id\n      fullName\n    }\n    note\n    question\n    askedAt\n    answer\n    answeredAt\n    decidedAt\n    decidedBy {\n      id\n      fullName\n    }\n    reason\n    document {\n      id\n      name\n      size\n    }\n    bewind {\n      id\n      kind\n      status\n      startDate\n      endDate\n      organisation {\n        id\n        name\n      }\n      client {\n        id\n        fullName\n        birthDate\n        insurer\n        insuredNumber\n        maskedBsn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewProgress($id: ID!) {\n    decreeReview(id: $id) {\n      id\n      status\n      dueAt\n      overdue\n      checks {\n        name\n        outcome\n        detail\n      }\n      fourEyesRequired\n      fourEyesOnRefusal\n    }\n  }\n"): (typeof documents)["\n  query ReviewProgress($id: ID!) {\n    decreeReview(id: $id) {\n      id\n      status\n      dueAt\n      overdue\n      checks {\n        name\n        outcome\n        detail\n      }\n      fourEyesRequired\n      fourEyesOnRefusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimReview($id: ID!) {\n    claimReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimReview($id: ID!) {\n    claimReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseReview($id: ID!) {\n    releaseReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseReview($id: ID!) {\n    releaseReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskQuestion($id: ID!, $question: String!) {\n    askReviewQuestion(id: $id, question: $question) {\n      ...ReviewDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AskQuestion($id: ID!, $question: String!) {\n    askReviewQuestion(id: $id, question: $question) {\n      ...ReviewDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReview($id: ID!) {\n    approveReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveReview($id: ID!) {\n    approveReview(id: $id) {\n      ...ReviewDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseReview($id: ID!, $reason: String!) {\n    refuseReview(id: $id, reason: $reason) {\n      ...ReviewDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseReview($id: ID!, $reason: String!) {\n    refuseReview(id: $id, reason: $reason) {\n      ...ReviewDetail\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;