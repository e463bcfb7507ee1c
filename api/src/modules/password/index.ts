import { registerEnumType } from 'type-graphql';
import './password.errors';
import { PasswordRule } from './password-rule';

export { PasswordRule } from './password-rule';
export { hashPassword, passwordMatches, wasUsedBefore, type PasswordHash } from './password-hashing';
export { passwordProblems, type PasswordPerson } from './password-problems';
export { earlierHashes, storePassword } from './stored-password';

registerEnumType(PasswordRule, {
  name: 'PasswordRule',
  description: 'A way in which a chosen password breaks the policy; the rule of a Problem (MZ-03, PO-02).',
});
