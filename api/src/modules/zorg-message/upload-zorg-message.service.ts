import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
import { badInput, forbidden } from '../../core/errors';
import { attachFile } from '../file';
import type { MessageProduct } from './standard/product';
import { takeIn } from './take-in';
import { MESSAGE_TEXTS } from './zorg-message.errors';

/** The product as one whose messages this user exchanges. @throws FORBIDDEN: a role of one product opens no other (ZO-06). */
export function exchangedProduct(context: WorkContext, product: string): MessageProduct {
  if (!requireActor(context).productsWith('message:exchange').includes(product)) throw forbidden();
  return product as MessageProduct;
}

/**
 * Hands an uploaded file in as a message of the own municipality; a job checks and delivers it (ZO-11). Answers the id.
 * @throws FORBIDDEN for a product without the role, BAD_USER_INPUT for a file that is not there or was sent before.
 */
export async function uploadZorgMessage(context: WorkContext, product: string, fileId: string): Promise<string> {
  const { organisationId, userId } = requireActor(context);
  const own = exchangedProduct(context, product);
  const file = asId(fileId);
  return transaction(context, 'uploadZorgMessage', async (tx) => {
    if (!(await attachFile(tx, context, file, 'MESSAGE')))
      throw badInput({ field: 'fileId', rule: MESSAGE_TEXTS.MESSAGE_FILE_NOT_FOUND });
    const id = await takeIn(tx, { organisationId, product: own, direction: 'OUT', fileId: file, sentBy: userId });
    return id!;
  });
}
