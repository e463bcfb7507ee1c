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
    "\n  query AuditEvents($action: String, $subject: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {\n    auditEvents(action: $action, subject: $subject, from: $from, to: $to, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        actor\n        actionLabel\n        subject\n        subjects\n        address\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query AuditIntact {\n    auditIntact\n  }\n": typeof types.AuditIntactDocument,
    "\n  query Viewer {\n    me {\n      user {\n        id\n        fullName\n        firstName\n        loginName\n        eHerkenningLinked\n      }\n      organisation {\n        id\n        name\n        kind\n      }\n      portals\n      permissions\n      idleExpiresAt\n      passwordExpiresAt\n      passwordWarning\n      missingAgreements\n      pendingVerification\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query SessionExpiry {\n    me {\n      idleExpiresAt\n    }\n  }\n": typeof types.SessionExpiryDocument,
    "\n  mutation Logout {\n    logout\n  }\n": typeof types.LogoutDocument,
};
const documents: Documents = {
    "\n  query AuditEvents($action: String, $subject: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {\n    auditEvents(action: $action, subject: $subject, from: $from, to: $to, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        actor\n        actionLabel\n        subject\n        subjects\n        address\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query AuditIntact {\n    auditIntact\n  }\n": types.AuditIntactDocument,
    "\n  query Viewer {\n    me {\n      user {\n        id\n        fullName\n        firstName\n        loginName\n        eHerkenningLinked\n      }\n      organisation {\n        id\n        name\n        kind\n      }\n      portals\n      permissions\n      idleExpiresAt\n      passwordExpiresAt\n      passwordWarning\n      missingAgreements\n      pendingVerification\n    }\n  }\n": types.ViewerDocument,
    "\n  query SessionExpiry {\n    me {\n      idleExpiresAt\n    }\n  }\n": types.SessionExpiryDocument,
    "\n  mutation Logout {\n    logout\n  }\n": types.LogoutDocument,
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
export function graphql(source: "\n  query AuditEvents($action: String, $subject: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {\n    auditEvents(action: $action, subject: $subject, from: $from, to: $to, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        actor\n        actionLabel\n        subject\n        subjects\n        address\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEvents($action: String, $subject: String, $from: DateTime, $to: DateTime, $first: Int, $after: Cursor) {\n    auditEvents(action: $action, subject: $subject, from: $from, to: $to, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        actor\n        actionLabel\n        subject\n        subjects\n        address\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditIntact {\n    auditIntact\n  }\n"): (typeof documents)["\n  query AuditIntact {\n    auditIntact\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    me {\n      user {\n        id\n        fullName\n        firstName\n        loginName\n        eHerkenningLinked\n      }\n      organisation {\n        id\n        name\n        kind\n      }\n      portals\n      permissions\n      idleExpiresAt\n      passwordExpiresAt\n      passwordWarning\n      missingAgreements\n      pendingVerification\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    me {\n      user {\n        id\n        fullName\n        firstName\n        loginName\n        eHerkenningLinked\n      }\n      organisation {\n        id\n        name\n        kind\n      }\n      portals\n      permissions\n      idleExpiresAt\n      passwordExpiresAt\n      passwordWarning\n      missingAgreements\n      pendingVerification\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionExpiry {\n    me {\n      idleExpiresAt\n    }\n  }\n"): (typeof documents)["\n  query SessionExpiry {\n    me {\n      idleExpiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;