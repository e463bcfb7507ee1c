import { z } from 'zod';
import { ASSURANCE_LEVELS, type AssuranceLevel } from './assurance-levels';
import { type DemoIdentity, findIdentity, typedIdentityId } from './identities';

const LEVEL_NAMES = ASSURANCE_LEVELS.map(({ level }) => level) as [AssuranceLevel, ...AssuranceLevel[]];

/** Value of the choice 'Andere identiteit'. */
export const OTHER = 'anders';

/** What came in with the form, as it was typed. */
export interface LoginForm {
  identiteit: string;
  naam: string;
  kvk: string;
  niveau: string;
}

const text = z.string().max(500).catch('');

const loginForm = z.object({ identiteit: text, naam: text, kvk: text, niveau: text });

const typedIdentity = z.object({
  naam: z.string().trim().min(1, 'Vul de naam van de organisatie in').max(200, 'Gebruik niet meer dan 200 tekens'),
  kvk: z
    .string()
    .transform((kvk) => kvk.replace(/[\s.]/g, ''))
    .pipe(z.string().regex(/^\d{8}$/, 'Vul acht cijfers in')),
  niveau: z.enum(LEVEL_NAMES, 'Kies een niveau'),
});

/** What is wrong, by the name of the field. */
export type LoginProblems = Partial<Record<keyof LoginForm, string>>;

export type LoginChoice = { identity: DemoIdentity } | { problems: LoginProblems };

/** Takes the fields of the form out of a query or a body; what is missing is empty. */
export function readLoginForm(input: unknown): LoginForm {
  return loginForm.parse(input ?? {});
}

/** The identity that was chosen or typed, or what is wrong with it. */
export function readChoice(form: LoginForm): LoginChoice {
  if (form.identiteit !== OTHER) {
    const listed = form.identiteit.startsWith(`${OTHER}.`) ? undefined : findIdentity(form.identiteit);
    return listed ? { identity: listed } : { problems: { identiteit: 'Kies met wie u inlogt' } };
  }
  const typed = typedIdentity.safeParse(form);
  if (!typed.success) {
    const problems: LoginProblems = {};
    for (const { path, message } of typed.error.issues) problems[path[0] as keyof LoginForm] ??= message;
    return { problems };
  }
  const { naam: name, kvk, niveau: level } = typed.data;
  return { identity: findIdentity(typedIdentityId({ name, kvk, level }))! };
}
