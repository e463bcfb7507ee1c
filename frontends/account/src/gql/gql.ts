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
    "\n  mutation OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": typeof types.OpenInvitationDocument,
    "\n  mutation AcceptInvitation(\n    $token: String!\n    $code: String!\n    $password: String!\n    $passwordRepeat: String!\n    $acceptTerms: Boolean!\n  ) {\n    acceptInvitation(\n      token: $token\n      code: $code\n      password: $password\n      passwordRepeat: $passwordRepeat\n      acceptTerms: $acceptTerms\n    ) {\n      expiresAt\n      viewer {\n        portals\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query PortalPolicy($portal: Portal!) {\n    portalPolicy(portal: $portal) {\n      portal\n      passwordMinLength\n      passwordMaxLength\n      passwordClassesRequired\n      passwordHistory\n      linkLifetimeMinutes\n      smsCodeLifetimeMinutes\n      minimumAssurance\n    }\n  }\n": typeof types.PortalPolicyDocument,
    "\n  mutation LogIn($portal: Portal!, $loginName: String!, $password: String!) {\n    loginWithPassword(portal: $portal, loginName: $loginName, password: $password) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation VerifyLoginCode($challengeId: ID!, $code: String!) {\n    verifyLoginCode(challengeId: $challengeId, code: $code) {\n      expiresAt\n    }\n  }\n": typeof types.VerifyLoginCodeDocument,
    "\n  query Newcomer {\n    me {\n      user {\n        ...NewcomerDetails\n      }\n    }\n  }\n\n  fragment NewcomerDetails on User {\n    id\n    fullName\n    initials\n    firstName\n    infix\n    lastName\n    email\n    mobileNumber\n  }\n": typeof types.NewcomerDocument,
    "\n  mutation CompletePersonalDetails(\n    $initials: String\n    $firstName: String!\n    $infix: String\n    $lastName: String!\n    $email: EmailAddress!\n    $mobileNumber: PhoneNumber!\n  ) {\n    completePersonalDetails(\n      initials: $initials\n      firstName: $firstName\n      infix: $infix\n      lastName: $lastName\n      email: $email\n      mobileNumber: $mobileNumber\n    ) {\n      ...NewcomerDetails\n    }\n  }\n": typeof types.CompletePersonalDetailsDocument,
    "\n  mutation VerifyNewcomer($code: String!) {\n    verifyNewcomer(code: $code) {\n      portals\n      pendingVerification\n    }\n  }\n": typeof types.VerifyNewcomerDocument,
    "\n  query OwnAccount {\n    me {\n      user {\n        id\n        fullName\n        loginName\n        email\n        mobileNumber\n        eHerkenningLinked\n        lastLoginAt\n        roles {\n          code\n        }\n      }\n      organisation {\n        id\n        name\n      }\n      portals\n      passwordExpiresAt\n      passwordWarning\n      pendingVerification\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  mutation RequestEmailChange($email: EmailAddress!) {\n    requestEmailChange(email: $email)\n  }\n": typeof types.RequestEmailChangeDocument,
    "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token) {\n      id\n      email\n    }\n  }\n": typeof types.ConfirmEmailChangeDocument,
    "\n  mutation RequestMobileNumberChange($mobileNumber: PhoneNumber!) {\n    requestMobileNumberChange(mobileNumber: $mobileNumber) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": typeof types.RequestMobileNumberChangeDocument,
    "\n  mutation ConfirmMobileNumberChange($challengeId: ID!, $code: String!) {\n    confirmMobileNumberChange(challengeId: $challengeId, code: $code) {\n      id\n      mobileNumber\n    }\n  }\n": typeof types.ConfirmMobileNumberChangeDocument,
    "\n  mutation RequestPasswordLink($portal: Portal!, $loginName: String!) {\n    requestPasswordLink(portal: $portal, loginName: $loginName)\n  }\n": typeof types.RequestPasswordLinkDocument,
    "\n  mutation SetPassword($token: String!, $password: String!, $passwordRepeat: String!) {\n    setPassword(token: $token, password: $password, passwordRepeat: $passwordRepeat)\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!, $passwordRepeat: String!) {\n    changePassword(current: $current, password: $password, passwordRepeat: $passwordRepeat)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation RequestAccess($input: RequestAccessInput!) {\n    requestAccess(input: $input) {\n      id\n      email\n      dueAt\n    }\n  }\n": typeof types.RequestAccessDocument,
};
const documents: Documents = {
    "\n  mutation OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": types.OpenInvitationDocument,
    "\n  mutation AcceptInvitation(\n    $token: String!\n    $code: String!\n    $password: String!\n    $passwordRepeat: String!\n    $acceptTerms: Boolean!\n  ) {\n    acceptInvitation(\n      token: $token\n      code: $code\n      password: $password\n      passwordRepeat: $passwordRepeat\n      acceptTerms: $acceptTerms\n    ) {\n      expiresAt\n      viewer {\n        portals\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query PortalPolicy($portal: Portal!) {\n    portalPolicy(portal: $portal) {\n      portal\n      passwordMinLength\n      passwordMaxLength\n      passwordClassesRequired\n      passwordHistory\n      linkLifetimeMinutes\n      smsCodeLifetimeMinutes\n      minimumAssurance\n    }\n  }\n": types.PortalPolicyDocument,
    "\n  mutation LogIn($portal: Portal!, $loginName: String!, $password: String!) {\n    loginWithPassword(portal: $portal, loginName: $loginName, password: $password) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": types.LogInDocument,
    "\n  mutation VerifyLoginCode($challengeId: ID!, $code: String!) {\n    verifyLoginCode(challengeId: $challengeId, code: $code) {\n      expiresAt\n    }\n  }\n": types.VerifyLoginCodeDocument,
    "\n  query Newcomer {\n    me {\n      user {\n        ...NewcomerDetails\n      }\n    }\n  }\n\n  fragment NewcomerDetails on User {\n    id\n    fullName\n    initials\n    firstName\n    infix\n    lastName\n    email\n    mobileNumber\n  }\n": types.NewcomerDocument,
    "\n  mutation CompletePersonalDetails(\n    $initials: String\n    $firstName: String!\n    $infix: String\n    $lastName: String!\n    $email: EmailAddress!\n    $mobileNumber: PhoneNumber!\n  ) {\n    completePersonalDetails(\n      initials: $initials\n      firstName: $firstName\n      infix: $infix\n      lastName: $lastName\n      email: $email\n      mobileNumber: $mobileNumber\n    ) {\n      ...NewcomerDetails\n    }\n  }\n": types.CompletePersonalDetailsDocument,
    "\n  mutation VerifyNewcomer($code: String!) {\n    verifyNewcomer(code: $code) {\n      portals\n      pendingVerification\n    }\n  }\n": types.VerifyNewcomerDocument,
    "\n  query OwnAccount {\n    me {\n      user {\n        id\n        fullName\n        loginName\n        email\n        mobileNumber\n        eHerkenningLinked\n        lastLoginAt\n        roles {\n          code\n        }\n      }\n      organisation {\n        id\n        name\n      }\n      portals\n      passwordExpiresAt\n      passwordWarning\n      pendingVerification\n    }\n  }\n": types.OwnAccountDocument,
    "\n  mutation RequestEmailChange($email: EmailAddress!) {\n    requestEmailChange(email: $email)\n  }\n": types.RequestEmailChangeDocument,
    "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token) {\n      id\n      email\n    }\n  }\n": types.ConfirmEmailChangeDocument,
    "\n  mutation RequestMobileNumberChange($mobileNumber: PhoneNumber!) {\n    requestMobileNumberChange(mobileNumber: $mobileNumber) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n": types.RequestMobileNumberChangeDocument,
    "\n  mutation ConfirmMobileNumberChange($challengeId: ID!, $code: String!) {\n    confirmMobileNumberChange(challengeId: $challengeId, code: $code) {\n      id\n      mobileNumber\n    }\n  }\n": types.ConfirmMobileNumberChangeDocument,
    "\n  mutation RequestPasswordLink($portal: Portal!, $loginName: String!) {\n    requestPasswordLink(portal: $portal, loginName: $loginName)\n  }\n": types.RequestPasswordLinkDocument,
    "\n  mutation SetPassword($token: String!, $password: String!, $passwordRepeat: String!) {\n    setPassword(token: $token, password: $password, passwordRepeat: $passwordRepeat)\n  }\n": types.SetPasswordDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!, $passwordRepeat: String!) {\n    changePassword(current: $current, password: $password, passwordRepeat: $passwordRepeat)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation RequestAccess($input: RequestAccessInput!) {\n    requestAccess(input: $input) {\n      id\n      email\n      dueAt\n    }\n  }\n": types.RequestAccessDocument,
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
export function graphql(source: "\n  mutation OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation OpenInvitation($token: String!) {\n    openInvitation(token: $token) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation(\n    $token: String!\n    $code: String!\n    $password: String!\n    $passwordRepeat: String!\n    $acceptTerms: Boolean!\n  ) {\n    acceptInvitation(\n      token: $token\n      code: $code\n      password: $password\n      passwordRepeat: $passwordRepeat\n      acceptTerms: $acceptTerms\n    ) {\n      expiresAt\n      viewer {\n        portals\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation(\n    $token: String!\n    $code: String!\n    $password: String!\n    $passwordRepeat: String!\n    $acceptTerms: Boolean!\n  ) {\n    acceptInvitation(\n      token: $token\n      code: $code\n      password: $password\n      passwordRepeat: $passwordRepeat\n      acceptTerms: $acceptTerms\n    ) {\n      expiresAt\n      viewer {\n        portals\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalPolicy($portal: Portal!) {\n    portalPolicy(portal: $portal) {\n      portal\n      passwordMinLength\n      passwordMaxLength\n      passwordClassesRequired\n      passwordHistory\n      linkLifetimeMinutes\n      smsCodeLifetimeMinutes\n      minimumAssurance\n    }\n  }\n"): (typeof documents)["\n  query PortalPolicy($portal: Portal!) {\n    portalPolicy(portal: $portal) {\n      portal\n      passwordMinLength\n      passwordMaxLength\n      passwordClassesRequired\n      passwordHistory\n      linkLifetimeMinutes\n      smsCodeLifetimeMinutes\n      minimumAssurance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($portal: Portal!, $loginName: String!, $password: String!) {\n    loginWithPassword(portal: $portal, loginName: $loginName, password: $password) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($portal: Portal!, $loginName: String!, $password: String!) {\n    loginWithPassword(portal: $portal, loginName: $loginName, password: $password) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyLoginCode($challengeId: ID!, $code: String!) {\n    verifyLoginCode(challengeId: $challengeId, code: $code) {\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyLoginCode($challengeId: ID!, $code: String!) {\n    verifyLoginCode(challengeId: $challengeId, code: $code) {\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Newcomer {\n    me {\n      user {\n        ...NewcomerDetails\n      }\n    }\n  }\n\n  fragment NewcomerDetails on User {\n    id\n    fullName\n    initials\n    firstName\n    infix\n    lastName\n    email\n    mobileNumber\n  }\n"): (typeof documents)["\n  query Newcomer {\n    me {\n      user {\n        ...NewcomerDetails\n      }\n    }\n  }\n\n  fragment NewcomerDetails on User {\n    id\n    fullName\n    initials\n    firstName\n    infix\n    lastName\n    email\n    mobileNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompletePersonalDetails(\n    $initials: String\n    $firstName: String!\n    $infix: String\n    $lastName: String!\n    $email: EmailAddress!\n    $mobileNumber: PhoneNumber!\n  ) {\n    completePersonalDetails(\n      initials: $initials\n      firstName: $firstName\n      infix: $infix\n      lastName: $lastName\n      email: $email\n      mobileNumber: $mobileNumber\n    ) {\n      ...NewcomerDetails\n    }\n  }\n"): (typeof documents)["\n  mutation CompletePersonalDetails(\n    $initials: String\n    $firstName: String!\n    $infix: String\n    $lastName: String!\n    $email: EmailAddress!\n    $mobileNumber: PhoneNumber!\n  ) {\n    completePersonalDetails(\n      initials: $initials\n      firstName: $firstName\n      infix: $infix\n      lastName: $lastName\n      email: $email\n      mobileNumber: $mobileNumber\n    ) {\n      ...NewcomerDetails\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyNewcomer($code: String!) {\n    verifyNewcomer(code: $code) {\n      portals\n      pendingVerification\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyNewcomer($code: String!) {\n    verifyNewcomer(code: $code) {\n      portals\n      pendingVerification\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    me {\n      user {\n        id\n        fullName\n        loginName\n        email\n        mobileNumber\n        eHerkenningLinked\n        lastLoginAt\n        roles {\n          code\n        }\n      }\n      organisation {\n        id\n        name\n      }\n      portals\n      passwordExpiresAt\n      passwordWarning\n      pendingVerification\n    }\n  }\n"): (typeof documents)["\n  query OwnAccount {\n    me {\n      user {\n        id\n        fullName\n        loginName\n        email\n        mobileNumber\n        eHerkenningLinked\n        lastLoginAt\n        roles {\n          code\n        }\n      }\n      organisation {\n        id\n        name\n      }\n      portals\n      passwordExpiresAt\n      passwordWarning\n      pendingVerification\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestEmailChange($email: EmailAddress!) {\n    requestEmailChange(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestEmailChange($email: EmailAddress!) {\n    requestEmailChange(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token) {\n      id\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmEmailChange($token: String!) {\n    confirmEmailChange(token: $token) {\n      id\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMobileNumberChange($mobileNumber: PhoneNumber!) {\n    requestMobileNumberChange(mobileNumber: $mobileNumber) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestMobileNumberChange($mobileNumber: PhoneNumber!) {\n    requestMobileNumberChange(mobileNumber: $mobileNumber) {\n      id\n      maskedDestination\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMobileNumberChange($challengeId: ID!, $code: String!) {\n    confirmMobileNumberChange(challengeId: $challengeId, code: $code) {\n      id\n      mobileNumber\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmMobileNumberChange($challengeId: ID!, $code: String!) {\n    confirmMobileNumberChange(challengeId: $challengeId, code: $code) {\n      id\n      mobileNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordLink($portal: Portal!, $loginName: String!) {\n    requestPasswordLink(portal: $portal, loginName: $loginName)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordLink($portal: Portal!, $loginName: String!) {\n    requestPasswordLink(portal: $portal, loginName: $loginName)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($token: String!, $password: String!, $passwordRepeat: String!) {\n    setPassword(token: $token, password: $password, passwordRepeat: $passwordRepeat)\n  }\n"): (typeof documents)["\n  mutation SetPassword($token: String!, $password: String!, $passwordRepeat: String!) {\n    setPassword(token: $token, password: $password, passwordRepeat: $passwordRepeat)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $password: String!, $passwordRepeat: String!) {\n    changePassword(current: $current, password: $password, passwordRepeat: $passwordRepeat)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $password: String!, $passwordRepeat: String!) {\n    changePassword(current: $current, password: $password, passwordRepeat: $passwordRepeat)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestAccess($input: RequestAccessInput!) {\n    requestAccess(input: $input) {\n      id\n      email\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestAccess($input: RequestAccessInput!) {\n    requestAccess(input: $input) {\n      id\n      email\n      dueAt\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;