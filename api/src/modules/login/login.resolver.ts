import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { Portal } from '../../core/graphql/portal';
import { Challenge } from '../challenge';
import { Session } from '../viewer';
import { loginWithPassword, logout, verifyLoginCode } from './login.service';
import { changePassword, requestPasswordLink, setPassword } from './password.service';

/** Logging in with a password, and the password's own life. */
@Resolver()
export class LoginResolver {
  @Mutation(() => Challenge, {
    description:
      'First step of logging in: name and password. A code is sent by text message. UNAUTHENTICATED LOGIN_WRONG says nothing ' +
      'of the reason; with the right password: CONFLICT USE_EHERKENNING, EXPIRED PASSWORD_EXPIRED or ACCOUNT_EXPIRED.',
  })
  async loginWithPassword(
    @Ctx() context: RequestContext,
    @Arg('portal', () => Portal, { description: 'Where to.' }) portal: Portal,
    @Arg('loginName', { description: 'Login name.' }) loginName: string,
    @Arg('password', { description: 'Password.' }) password: string,
  ): Promise<Challenge> {
    return loginWithPassword(context, portal, loginName, password);
  }

  @Mutation(() => Session, {
    description: 'Second step of logging in: the code. Begins a session and sets the cookie.',
  })
  async verifyLoginCode(
    @Ctx() context: RequestContext,
    @Arg('challengeId', () => ID, { description: 'Challenge of the first step.' }) challengeId: string,
    @Arg('code', { description: 'The six digits of the text message.' }) code: string,
  ): Promise<Session> {
    return verifyLoginCode(context, challengeId, code);
  }

  @Mutation(() => Boolean, { description: 'Ends the session on the server and clears the cookie.' })
  async logout(@Ctx() context: RequestContext): Promise<boolean> {
    return logout(context);
  }

  @Mutation(() => Boolean, {
    description: 'Asks for a mail with a link to choose a password. True whatever name was typed (PO-02).',
  })
  async requestPasswordLink(
    @Ctx() context: RequestContext,
    @Arg('portal', () => Portal, { description: 'Where one wants to log in.' }) portal: Portal,
    @Arg('loginName', { description: 'Login name.' }) loginName: string,
  ): Promise<boolean> {
    return requestPasswordLink(context, portal, loginName);
  }

  @Mutation(() => Boolean, {
    description: 'Chooses a password by the link of a mail (PO-02); all sessions end. Each broken rule is a problem.',
  })
  async setPassword(
    @Ctx() context: RequestContext,
    @Arg('token', { description: 'Token of the link.' }) token: string,
    @Arg('password', { description: 'New password.' }) password: string,
    @Arg('passwordRepeat', { description: 'The same once more.' }) passwordRepeat: string,
  ): Promise<boolean> {
    return setPassword(context, token, password, passwordRepeat);
  }

  @Mutation(() => Boolean, {
    description: 'Changes the own password (MZ-05, PO-04); other sessions end. Each broken rule is a problem.',
  })
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg('current', { description: 'Present password.' }) current: string,
    @Arg('password', { description: 'New password.' }) password: string,
    @Arg('passwordRepeat', { description: 'The same once more.' }) passwordRepeat: string,
  ): Promise<boolean> {
    return changePassword(context, current, password, passwordRepeat);
  }
}
