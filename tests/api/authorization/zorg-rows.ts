import { randomUUID } from 'node:crypto';
import { newId } from '@volmacht/api/core/crypto/ids';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

/** A message that came for a municipality, with its file. */
export async function insertZorgMessage(
  own: OwnStack,
  organisation: string,
  product: string,
): Promise<{ id: string; file: string }> {
  const [id, file] = [newId(new Date()), newId(new Date())];
  await rows(
    `INSERT INTO stored_file (id, organisation_id, name, size, media_type, sha256, uploaded_at, attached_at, kept_for)
     VALUES ($1, $2, 'bericht.xml', 1, 'application/xml', 'ab', now(), now(), 'MESSAGE')`,
    [file, organisation],
    own,
  );
  await rows(
    `INSERT INTO zorg_message (id, organisation_id, product, direction, file_id, reference, status, code, received_at)
     VALUES ($1, $2, $3, 'IN', $4, $5, 'CHECKED', 'WMO302', now())`,
    [id, organisation, product, file, randomUUID()],
    own,
  );
  return { id, file };
}

/** A question that somebody who has left asked the Wlz register. */
export async function insertConsultation(own: OwnStack, organisation: string): Promise<string> {
  const id = newId(new Date());
  await rows(
    `INSERT INTO wlz_consultation (id, organisation_id, user_id, person_index, reference_date, purpose, case_number,
       outcome, register_date, asked_at, checked_at)
     VALUES ($1, $2, $3, '\\x00', '2026-01-01', 'Onderzoek', 'Z-1', 'ONBEKEND', '2026-01-01', now(), now())`,
    [id, organisation, newId(new Date())],
    own,
  );
  return id;
}

/** The settings of the webservice of a product. Answers the client's id. */
export async function insertSystem(own: OwnStack, organisation: string, product: string): Promise<string> {
  const id = newId(new Date());
  await rows(
    'INSERT INTO webservice_client (id, organisation_id, product, enabled, created_at) VALUES ($1, $2, $3, true, now())',
    [id, organisation, product],
    own,
  );
  return id;
}
