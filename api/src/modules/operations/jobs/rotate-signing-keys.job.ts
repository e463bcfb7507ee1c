import { z } from 'zod';
import { defineJob } from '../../../core/outbox/define-job';
import { SigningKeys } from '../../session';

/** Makes a fresh key for session tokens when the newest is old enough; the web processes find it by its id. */
export const rotateSigningKeysJob = defineJob({
  name: 'rotate-signing-keys',
  payload: z.object({ day: z.iso.date() }),
  lane: 'steady',
  attempts: 10,
  async handle({ app }) {
    await new SigningKeys(app).load();
  },
});
