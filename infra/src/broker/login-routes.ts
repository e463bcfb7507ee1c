import { Router, urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { errors, type Provider } from 'oidc-provider';
import { lowestRequested } from './assurance-levels';
import { renderExpired } from './error-page';
import { readChoice, readLoginForm } from './login-input';
import { type LoginAttempt, renderChoosePage, renderConfirmPage, renderHomePage } from './login-pages';
import { loginPath, loginResult } from './oidc-configuration';

type Step = (request: Request, response: Response, attempt: LoginAttempt) => Promise<void> | void;

async function readAttempt(provider: Provider, request: Request, response: Response): Promise<LoginAttempt> {
  const { uid, params } = await provider.interactionDetails(request, response);
  const client = await provider.Client.find(String(params['client_id']));
  const acrValues = params['acr_values'];
  return {
    path: loginPath(uid),
    clientName: client?.clientName ?? String(params['client_id']),
    requested: lowestRequested(typeof acrValues === 'string' ? acrValues : undefined),
  };
}

/** Runs a step for the attempt that the browser's cookie belongs to; without one the visitor is told to begin again. */
function withAttempt(provider: Provider, step: Step): RequestHandler {
  return async (request, response) => {
    let attempt: LoginAttempt;
    try {
      attempt = await readAttempt(provider, request, response);
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      response.status(400).send(renderExpired());
      return;
    }
    await step(request, response, attempt);
  };
}

/** The log-in pages: choose, confirm, cancel. Nothing happens before the confirmation is posted. */
export function loginRoutes(provider: Provider, clock: () => Date): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: '8kb' });
  router.use('/inloggen', (_request, response, next) => {
    response.set('Cache-Control', 'no-store').type('html');
    next();
  });
  router.get('/', (_request, response) => {
    response.send(renderHomePage());
  });
  router.get('/favicon.ico', (_request, response) => {
    response.status(204).end();
  });
  router.get(
    '/inloggen/:uid',
    withAttempt(provider, (request, response, attempt) => {
      response.send(renderChoosePage(attempt, readLoginForm(request.query)));
    }),
  );
  router.get(
    '/inloggen/:uid/bevestigen',
    withAttempt(provider, (request, response, attempt) => {
      const input = readLoginForm(request.query);
      const choice = readChoice(input);
      if ('problems' in choice) response.status(422).send(renderChoosePage(attempt, input, choice.problems));
      else response.send(renderConfirmPage(attempt, input, choice.identity));
    }),
  );
  router.post(
    '/inloggen/:uid',
    form,
    withAttempt(provider, async (request, response, attempt) => {
      const input = readLoginForm(request.body);
      const choice = readChoice(input);
      if ('problems' in choice) {
        response.status(422).send(renderChoosePage(attempt, input, choice.problems));
        return;
      }
      const result = loginResult(choice.identity.id, clock);
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }),
  );
  router.post(
    '/inloggen/:uid/annuleren',
    withAttempt(provider, async (request, response) => {
      const result = { error: 'access_denied', error_description: 'The user cancelled the log-in' };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }),
  );
  return router;
}
