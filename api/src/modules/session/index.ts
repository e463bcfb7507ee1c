export { permissionsOf, ROLE_PERMISSIONS } from './role-permissions';
export { SigningKeys } from './signing-keys';
export { SessionTokens } from './session-token';
export { SessionStore, type LiveSession } from './session-store';
export { endOwnSession, endSessions, startSession, type NewSession } from './session.service';
