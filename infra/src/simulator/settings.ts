import { z } from 'zod';

/** A TCP port; 0 asks the system for a free one. */
export const portSetting = z.coerce.number().int().min(0).max(65535);

/**
 * Reads settings from the environment.
 * @throws Error that names each wrong or missing setting, never its value: some are secrets.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const result = z.object(shape).safeParse(env);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Missing or wrong settings: ${names.join(', ')}`);
}
