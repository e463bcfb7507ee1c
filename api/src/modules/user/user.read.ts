import type { OneRead } from '../../core/reader/read';
import { listsUser, userReadable } from './user.readable';

/** A user by id: oneself, or one whose account the viewer manages. */
export const visibleUser: OneRead = {
  of: userReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')} AND (${row}.id = ${build.arg('viewer.user', 'uuid')} OR ${listsUser(row, build)})`,
  entitled: true,
};
