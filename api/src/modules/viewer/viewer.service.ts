import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import type { RequestContext } from '../../core/context';
import { unauthenticated } from '../../core/errors';
import { Portal } from '../../core/graphql/portal';
import { readOne, type OneRead } from '../../core/reader/read';
import { readable, type Build } from '../../core/reader/readable';
import type { Selection } from '../../core/reader/selection';
import { AgreementKind, organisationReadable } from '../organisation';
import { SessionStore, type NewSession, type SessionTokens } from '../session';
import { userReadable } from '../user';
import { openedPortals } from './opened-portals';
import type { Session, Viewer } from './viewer.type';

const passwordEnd = (row: string, build: Build): string =>
  `(${row}.password_set_at + make_interval(days => ${build.arg('password.lifetime', 'int')}))`;

// Which kind of organisation signs agreements at all (ZO-01).
const SIGNING_KIND = 'GEMEENTE';
const ALL_AGREEMENTS = `ARRAY[${Object.values(AgreementKind)
  .map((kind) => `'${kind}'`)
  .join(', ')}]`;

/** The viewer's own row; what follows from session and policy alone is added to it. */
export const viewerReadable = readable({
  type: 'Viewer',
  table: 'app_user',
  key: 'id',
  fields: {
    user: { kind: 'one', of: () => userReadable, on: (parent, child) => `${child}.id = ${parent}.id` },
    organisation: {
      kind: 'one',
      of: () => organisationReadable,
      on: (parent, child) => `${child}.id = ${parent}.organisation_id`,
    },
    passwordExpiresAt: (row, build) => `to_char(${passwordEnd(row, build)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    passwordWarning: (row, build) =>
      `coalesce(${build.arg('now', 'timestamptz')} >= ${passwordEnd(row, build)}
        - make_interval(days => ${build.arg('password.warning', 'int')}), false)`,
    missingAgreements: (row) =>
      `(SELECT coalesce(json_agg(k.kind ORDER BY k.kind), '[]'::json) FROM organisation o, unnest(${ALL_AGREEMENTS}) AS k(kind)
        WHERE o.id = ${row}.organisation_id AND o.kind = '${SIGNING_KIND}' AND NOT EXISTS (SELECT 1 FROM agreement a
          WHERE a.organisation_id = o.id AND a.kind = k.kind AND a.signed_on IS NOT NULL))`,
    portals: { kind: 'resolver' },
    permissions: { kind: 'resolver' },
    idleExpiresAt: { kind: 'resolver' },
    pendingVerification: { kind: 'resolver' },
  },
});

const own: OneRead = { of: viewerReadable, where: (row, build) => `${row}.id = ${build.arg('viewer.user', 'uuid')}` };

/** Who is looking, as the document asks for it; null when nobody is signed in. */
export async function readViewer(context: RequestContext, selection: Selection): Promise<Viewer | null> {
  const { actor } = context;
  if (!actor) return null;
  // Only a session that came in with the password is touched by the password's life (PO-04).
  const policy = actor.method === 'PASSWORD' ? PORTAL_POLICIES[actor.portal as PortalName].password : null;
  const row = await readOne<Viewer>(context, selection, own, {
    'password.lifetime': policy?.lifetimeDays ?? null,
    'password.warning': policy?.warningDays ?? null,
  });
  if (!row) return null;
  return {
    ...row,
    portals: openedPortals(actor) as Portal[],
    permissions: [...actor.permissions].sort(),
    idleExpiresAt: context.idleExpiresAt!.toISOString(),
    pendingVerification: actor.pendingVerification,
  };
}

/**
 * Hands a session that was just begun to whoever asked: mints its token, sets the cookie, and lets the rest of this very
 * request act as that user, so that the same document can ask who is signed in now. Every way of logging in ends here.
 */
export async function openSession(context: RequestContext, session: NewSession): Promise<Session> {
  const { id, userId, createdAt, expiresAt } = session;
  const token = await context.sessions.mint({
    id,
    userId,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
  });
  context.setSessionToken(token);
  // The request's minter is the same SessionTokens that checks tokens; its interface in core shows only the minting.
  const live = await new SessionStore(context.app, context.sessions as SessionTokens).find(token, true);
  if (!live) throw unauthenticated();
  context.actor = live.actor;
  context.idleExpiresAt = live.idleExpiresAt;
  return { token, expiresAt } as Session;
}
