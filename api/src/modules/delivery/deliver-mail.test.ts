import { describe, expect, it } from '@jest/globals';
import { PermanentFailure } from '../../core/outbox/define-job';
import { mailFailure, smtpUrl } from './deliver-mail';

describe('XX-06 R11 what a refusal of the mail server means', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, true],
    [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, true],
    [{ code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, true],
    [{ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, false],
    [{ code: 'EMESSAGE', responseCode: 421, command: 'DATA' }, false],
    [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false],
    [{ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, false],
    [{ code: 'ETIMEDOUT', command: 'CONN' }, false],
    [{}, false],
  ])('%j is final: %s', (error, final) => {
    expect(mailFailure(error) instanceof PermanentFailure).toBe(final);
  });

  it('XX-02 names neither the address nor what the server said, because failures are logged', () => {
    const error = {
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
      message: 'no such user: jan@kantoor.example',
      response: '550 jan@kantoor.example unknown',
    };
    expect(mailFailure(error).message).toBe('mail not taken: EENVELOPE 550 at RCPT TO');
  });
});

describe('R8 a mail server that hangs holds a job for ten seconds at most', () => {
  it('adds time-outs to the address, and lets a setting win', () => {
    const made = new URL(smtpUrl('smtp://user:p%40ss@mail.example:587?socketTimeout=3000'));
    expect(made.searchParams.get('connectionTimeout')).toBe('10000');
    expect(made.searchParams.get('greetingTimeout')).toBe('10000');
    expect(made.searchParams.get('socketTimeout')).toBe('3000');
    expect(made.password).toBe('p%40ss');
  });
});
