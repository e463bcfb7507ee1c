import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import { AssuranceLevel, Portal } from '../../core/graphql/portal';
import { PasswordRule } from '../password';

/** Whether one may log in to a portal with a password. */
export enum PasswordLogin {
  NEVER = 'NEVER',
  ALWAYS = 'ALWAYS',
  UNTIL_LINKED = 'UNTIL_LINKED',
}
registerEnumType(PasswordLogin, {
  name: 'PasswordLogin',
  description: 'Whether one may log in with a password: never, always, or until eHerkenning is linked.',
});

/** The numbers a portal works by; public, so that forms can explain them. */
@ObjectType({ description: 'The numbers a portal works by; public, so that forms can explain them.' })
export class PortalPolicy {
  @Field(() => Portal, { description: 'Which portal.' })
  portal!: Portal;
  @Field(() => Int, { nullable: true, description: 'Fewest characters of a password; null where nobody has one.' })
  passwordMinLength!: number | null;
  @Field(() => Int, { nullable: true, description: 'Most characters of a password.' })
  passwordMaxLength!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of lower case, capitals, digits and other characters must occur.',
  })
  passwordClassesRequired!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many earlier passwords may not be chosen again.' })
  passwordHistory!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days a password may be used; null for ever.' })
  passwordLifetimeDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days before its end from which is warned.' })
  passwordWarningDays!: number | null;
  @Field(() => [PasswordRule], { description: 'The rules a password is held to, so that a form can name them.' })
  passwordRules!: PasswordRule[];
  @Field(() => PasswordLogin, { description: 'Whether one may log in with a password.' })
  passwordLogin!: PasswordLogin;
  @Field(() => Int, { description: 'Minutes that a mailed link may be used.' })
  linkLifetimeMinutes!: number;
  @Field(() => Int, { description: 'Minutes that a code by text message may be used.' })
  smsCodeLifetimeMinutes!: number;
  @Field(() => Int, { description: 'Minutes without activity after which a session ends.' })
  idleTimeoutMinutes!: number;
  @Field(() => AssuranceLevel, {
    nullable: true,
    description: 'Lowest level of eHerkenning; null where eHerkenning is not used.',
  })
  minimumAssurance!: AssuranceLevel | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days within which a request for access is decided; null where one cannot ask.',
  })
  accessRequestWorkingDays!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days in which a question to the back office is answered; null where there is no form (CO-14).',
  })
  contactWorkingDays!: number | null;
}

/** The public part of a portal's policy. */
export function publicPolicy(portal: PortalName): PortalPolicy {
  const policy = PORTAL_POLICIES[portal];
  const { password } = policy;
  return {
    portal: portal as Portal,
    passwordMinLength: password?.minLength ?? null,
    passwordMaxLength: password?.maxLength ?? null,
    passwordClassesRequired: password?.classesRequired ?? null,
    passwordHistory: password?.history ?? null,
    passwordLifetimeDays: password?.lifetimeDays ?? null,
    passwordWarningDays: password?.warningDays ?? null,
    passwordRules: passwordRules(portal),
    passwordLogin: policy.passwordLogin as PasswordLogin,
    linkLifetimeMinutes: policy.link.minutes,
    smsCodeLifetimeMinutes: policy.smsCodeMinutes,
    idleTimeoutMinutes: policy.idleMinutes,
    minimumAssurance: policy.minimumAssurance as AssuranceLevel | null,
    accessRequestWorkingDays: policy.accessRequest?.workingDays ?? null,
    contactWorkingDays: policy.contact?.workingDays ?? null,
  };
}

function passwordRules(portal: PortalName): PasswordRule[] {
  const policy = PORTAL_POLICIES[portal].password;
  if (!policy) return [];
  const classes =
    policy.classesRequired === 4
      ? [
          PasswordRule.PASSWORD_NEEDS_LOWERCASE,
          PasswordRule.PASSWORD_NEEDS_UPPERCASE,
          PasswordRule.PASSWORD_NEEDS_DIGIT,
          PasswordRule.PASSWORD_NEEDS_SPECIAL,
        ]
      : [PasswordRule.PASSWORD_NEEDS_MORE_CLASSES];
  return [
    PasswordRule.PASSWORD_TOO_SHORT,
    PasswordRule.PASSWORD_TOO_LONG,
    ...classes,
    ...(policy.mayContainName ? [] : [PasswordRule.PASSWORD_CONTAINS_NAME]),
    ...(policy.history > 0 ? [PasswordRule.PASSWORD_USED_BEFORE] : []),
    PasswordRule.PASSWORDS_DIFFER,
  ];
}
