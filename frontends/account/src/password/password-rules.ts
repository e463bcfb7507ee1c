/** The part of a portal's policy that a person choosing a password should know. */
export interface ShownPolicy {
  passwordMinLength: number | null;
  passwordMaxLength: number | null;
  passwordClassesRequired: number | null;
  passwordHistory: number | null;
}

/** One rule, and whether what was typed so far meets it. */
export interface ShownRule {
  rule: 'length' | 'lowercase' | 'uppercase' | 'digit' | 'special' | 'classes';
  met: boolean;
  values?: Record<string, number>;
}

const CLASSES = { lowercase: /\p{Ll}/u, uppercase: /\p{Lu}/u, digit: /\p{Nd}/u, special: /[^\p{L}\p{Nd}]/u } as const;

/** The rules that can be judged while typing; the API judges all of them when the password is sent. */
export function passwordRules(policy: ShownPolicy, password: string): ShownRule[] {
  if (policy.passwordMinLength === null) return [];
  const min = policy.passwordMinLength;
  const max = policy.passwordMaxLength ?? 100;
  const length = [...password].length;
  const present = Object.entries(CLASSES).map(([rule, test]) => ({
    rule: rule as keyof typeof CLASSES,
    met: test.test(password),
  }));
  const wanted = policy.passwordClassesRequired ?? 0;
  const classes: ShownRule[] =
    wanted >= present.length
      ? present
      : [{ rule: 'classes', met: present.filter(({ met }) => met).length >= wanted, values: { count: wanted } }];
  return [{ rule: 'length', met: length >= min && length <= max, values: { min, max } }, ...classes];
}
