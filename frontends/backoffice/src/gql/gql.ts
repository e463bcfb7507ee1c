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