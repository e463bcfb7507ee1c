import { buffer } from 'node:stream/consumers';
import { today } from '../../core/calendar';
import type { App } from '../../core/context';
import { schemaProblems } from './schema-folder';
import { checkMessage, type CheckedMessage } from './standard/check-message';
import { TECHNICAL } from './standard/problem';

/**
 * Checks the message in a stored file (ZO-11, ZO-13): by our own description of the standard, which tells place and cure,
 * and then by the official schemas when the operator has them (XSD_DIR). Never throws for what the sender did wrong.
 */
export async function checkStoredMessage(app: App, fileId: string): Promise<CheckedMessage> {
  const checked = await checkMessage(await app.files.get(fileId), today(app.clock.now()));
  const { kind, problems } = checked;
  const folder = app.settings.XSD_DIR;
  if (!folder || !kind || problems.some(({ code }) => code === TECHNICAL)) return checked;
  const more = await schemaProblems(folder, kind.namespace, await buffer(await app.files.get(fileId)));
  return { ...checked, problems: [...problems, ...more] };
}
