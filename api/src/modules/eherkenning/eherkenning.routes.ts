import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../app/module-descriptor';
import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import type { RequestContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { DomainError } from '../../core/errors';
import { brokerInvitee } from '../invitation';
import { openSession } from '../viewer';
import { beginAttempt, clearAttempt, endAttempt, type Attempt, type Intent } from './broker-attempt';
import { authorizationUrl, BrokerRefusal, exchange } from './broker-client';
import { acceptByBroker } from './broker-invitation.service';
import { linkByBroker, loginByBroker, type Refusal } from './broker-login.service';
import { safeReturnPath } from './return-path';

/** The way to the broker and back (MZ-04, ZO-02). Every end is a redirect to one of our own fixed pages. */
export const eherkenningRoutes: Route[] = [
  { method: 'GET', path: '/auth/eherkenning/start', handle: start },
  { method: 'POST', path: '/auth/eherkenning/invitation', handle: invitation },
  { method: 'GET', path: '/auth/eherkenning/callback', handle: callback },
];

async function start(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const asked = new URL(request.url ?? '/', context.app.settings.PUBLIC_ORIGIN).searchParams;
  const portal = portalOf(asked.get('portal'));
  const intent: Intent = asked.get('intent') === 'link' ? 'link' : 'login';
  const returnPath = safeReturnPath(asked.get('terug'), context.app.settings.PUBLIC_ORIGIN);
  const level = portal && PORTAL_POLICIES[portal].minimumAssurance;
  if (!portal || !level) return refused(context, response, { intent: 'login', portal }, 'BROKER_FAILED');
  // Who links is who is signed in; the session's own portal says which level that takes.
  const linking = intent === 'link';
  if (linking && (!context.actor || context.actor.pendingVerification || context.actor.portal !== portal))
    return refused(context, response, { intent: 'login', portal }, 'BROKER_FAILED');
  try {
    const userId = linking ? context.actor!.userId : null;
    const secrets = await beginAttempt(context, response, { portal, intent, userId, linkId: null, returnPath });
    redirect(response, await authorizationUrl(context.app, secrets, level));
  } catch (error) {
    clearAttempt(response);
    refused(context, response, { intent, portal, returnPath }, refusalOf(context, error));
  }
}

// The token of the mailed link comes in the body of a form of our own page: it never stands in an address (A13).
async function invitation(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const form = await readForm(request);
  const from = { intent: 'invitation' as const, portal: null };
  if (request.headers.origin !== context.app.settings.PUBLIC_ORIGIN || !form || form.get('terms') !== 'on')
    return refused(context, response, from, 'BROKER_FAILED');
  try {
    const invitee = await brokerInvitee(context, form.get('token') ?? '');
    const { linkId, userId, policy } = invitee;
    const secrets = await beginAttempt(context, response, {
      portal: policy.portal,
      intent: 'invitation',
      userId,
      linkId,
    });
    redirect(response, await authorizationUrl(context.app, secrets, policy.minimumAssurance!));
  } catch (error) {
    clearAttempt(response);
    const rule = error instanceof DomainError && INVITATION_REFUSALS.find((known) => known === error.rule);
    refused(context, response, from, rule || refusalOf(context, error));
  }
}

const INVITATION_REFUSALS = ['INVITATION_NOT_VALID', 'INVITATION_SENT_AGAIN', 'INVITATION_EXPIRED'] as const;

const FORM_BYTES = 2048;

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  let text = '';
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length > FORM_BYTES) return null;
  }
  return new URLSearchParams(text);
}

async function callback(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const url = new URL(request.url ?? '/', context.app.settings.PUBLIC_ORIGIN);
  const attempt = await endAttempt(context, request, url.searchParams.getAll('state'));
  if (!attempt) return refused(context, response, { intent: 'login', portal: null }, 'BROKER_FAILED');
  try {
    // Somebody else is signed in by now, or nobody: then there is no account to link.
    if (attempt.intent === 'link' && context.actor?.userId !== attempt.userId) throw new BrokerRefusal('BROKER_FAILED');
    const assertion = await exchange(context.app, url.search, attempt.secrets);
    if (attempt.intent === 'link') {
      const refusal = await linkByBroker(context, attempt, assertion);
      clearAttempt(response);
      if (refusal) return refused(context, response, attempt, refusal);
      return redirect(response, page(context, '/account/overzicht', { gekoppeld: '1' }));
    }
    const session = await (attempt.intent === 'invitation' ? acceptByBroker : loginByBroker)(
      context,
      attempt,
      assertion,
    );
    if ('refused' in session) {
      clearAttempt(response);
      return refused(context, response, attempt, session.refused as Refusal);
    }
    await openSession(context, session);
    clearAttempt(response);
    redirect(response, page(context, attempt.returnPath ?? `/${attempt.portal.toLowerCase()}`));
  } catch (error) {
    const code = refusalOf(context, error);
    if (error instanceof BrokerRefusal) await tellRefusal(context, attempt, code);
    clearAttempt(response);
    refused(context, response, attempt, code);
  }
}

// A person who navigates is never shown a fault as JSON: whatever broke, the log-in page says that it did not work.
function refusalOf(context: RequestContext, error: unknown): Refusal {
  if (error instanceof BrokerRefusal) return error.code;
  context.app.log.error({ err: error, requestId: context.requestId }, 'eHerkenning log-in broke');
  return 'BROKER_FAILED';
}

// The trail of an organisation can only be told when one is known: by the session that links.
async function tellRefusal(context: RequestContext, attempt: Attempt, code: Refusal): Promise<void> {
  if (attempt.intent !== 'link' || !context.actor) return;
  await transaction(context, 'tellBrokerRefusal', async (tx) => {
    await Promise.resolve(tx.audit({ action: 'eherkenning.refuse', reason: code }));
  });
}

function refused(
  context: RequestContext,
  response: ServerResponse,
  attempt: { intent: Intent; portal: PortalName | null; returnPath?: string | null },
  melding: Refusal,
): void {
  const target =
    attempt.intent === 'link'
      ? page(context, '/account/overzicht', { melding })
      : attempt.intent === 'invitation'
        ? page(context, '/account/uitnodiging/', { melding })
        : page(context, '/account/inloggen', {
            ...(attempt.portal ? { portal: attempt.portal } : {}),
            ...(attempt.returnPath ? { terug: attempt.returnPath } : {}),
            melding,
          });
  redirect(response, target);
}

function page(context: RequestContext, path: string, query: Record<string, string> = {}): URL {
  const url = new URL(path, context.app.settings.PUBLIC_ORIGIN);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function redirect(response: ServerResponse, target: URL): void {
  response.setHeader('Location', target.toString());
  response.setHeader('Cache-Control', 'no-store');
  response.statusCode = 303;
  response.end();
}

function portalOf(name: string | null): PortalName | null {
  return name && Object.hasOwn(PORTAL_POLICIES, name) ? (name as PortalName) : null;
}
