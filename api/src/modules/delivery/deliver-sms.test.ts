import { describe, expect, it } from '@jest/globals';
import { PermanentFailure } from '../../core/outbox/define-job';
import { smsFailure } from './deliver-sms';

describe('XX-06 R11 what an answer of the SMS gateway means', () => {
  it.each([200, 202])('%i is taken', (status) => {
    expect(smsFailure(status)).toBeNull();
  });
  it.each([400, 401, 404, 422])('%i is final', (status) => {
    expect(smsFailure(status)).toBeInstanceOf(PermanentFailure);
  });
  it.each([302, 408, 429, 500, 503])('%i is tried again', (status) => {
    expect(smsFailure(status)).toBeInstanceOf(Error);
    expect(smsFailure(status)).not.toBeInstanceOf(PermanentFailure);
  });
});
