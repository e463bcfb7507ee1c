import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { badInput } from '../../core/errors';
import { checkStoredMessage } from './check-stored-message';
import { judgeOwnership } from './judge-ownership';
import type { MessageProblem } from './standard/problem';
import { exchangedProduct } from './upload-zorg-message.service';
import { MESSAGE_TEXTS } from './zorg-message.errors';

/**
 * Judges an uploaded file as if it were sent, and sends nothing (ZO-13). Looks are told in the audit trail: what is
 * wrong with a message tells something of the person in it.
 * @throws FORBIDDEN for a product without the role, BAD_USER_INPUT for a file that is not there or was sent before.
 */
export async function checkBeforeSending(
  context: WorkContext,
  product: string,
  fileId: string,
): Promise<{ code: string; problems: MessageProblem[] }> {
  const { organisationId } = requireActor(context);
  const own = exchangedProduct(context, product);
  const [file] = await readRows<{ id: string; gemeentecode: string | null }>(
    context.app.pool,
    `SELECT f.id, o.gemeentecode FROM stored_file f JOIN organisation o ON o.id = f.organisation_id
     WHERE f.id = $1 AND f.organisation_id = $2 AND f.kept_for = 'MESSAGE' AND f.attached_at IS NULL`,
    [asId(fileId), organisationId],
  );
  if (!file) throw badInput({ field: 'fileId', rule: MESSAGE_TEXTS.MESSAGE_FILE_NOT_FOUND });
  const checked = await checkStoredMessage(context.app, file.id);
  const problems = [
    ...checked.problems,
    ...judgeOwnership(checked, { product: own, direction: 'OUT', gemeentecode: file.gemeentecode }),
  ];
  await context.app.audit.look(context, {
    action: 'zorg-message.check',
    subjectType: 'StoredFile',
    subjectIds: [file.id],
  });
  return { code: checked.kind?.name ?? '', problems };
}
