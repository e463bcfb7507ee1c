import { freshAddress } from './api-client';
import { stack, type Stack } from './stack';

/** An uploaded file as the API tells it. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

/** Uploads bytes as a file and answers the status and what came back. */
export async function upload(
  token: string | null,
  bytes: Uint8Array,
  {
    name = 'beschikking.pdf',
    type = 'application/pdf',
    on = stack() as Stack,
    headers = {} as Record<string, string>,
  } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const answer = await fetch(`${on.urls.api}/files`, {
    method: 'POST',
    body: form,
    headers: {
      'apollo-require-preflight': '1',
      'x-forwarded-for': freshAddress(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Uploads a PDF that must be accepted, and answers the file. */
export async function uploadPdf(token: string, bytes: Uint8Array, on: Stack = stack()): Promise<UploadedFile> {
  const { status, body } = await upload(token, bytes, { on });
  if (status !== 201) throw new Error(`The upload was refused with ${status}: ${JSON.stringify(body)}`);
  return body as unknown as UploadedFile;
}
