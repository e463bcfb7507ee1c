import { LIMITS } from '@volmacht/shared-schema';
import { ApiError, type Problem } from '../graphql/api-error';
import { requestHeaders } from '../graphql/request-headers';
import { sessionEnded } from '../session/session-events';

/** A file that the server has received and checked. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

export interface UploadOptions {
  /** Called with the share sent so far, 0–100. */
  onProgress?: (percent: number) => void;
  signal?: AbortSignal;
  /** Most bytes that this kind of file may have. */
  maxBytes?: number;
  /** What the file is for, when it is no document: a list of clients, or the zip of its decrees (MZ-22). */
  purpose?: 'clients' | 'decrees';
}

interface FailedAnswer {
  code?: string;
  message?: string;
  problems?: Problem[];
  requestId?: string;
  error?: FailedAnswer;
}

function readAnswer(text: string): FailedAnswer {
  try {
    const answer = JSON.parse(text) as FailedAnswer;
    return answer.error ?? answer;
  } catch {
    return {};
  }
}

/**
 * Sends one file to POST /files with progress (MZ-12). XMLHttpRequest, because fetch cannot report what has been sent.
 * Throws ApiError: FILE_TOO_LARGE before anything is sent, the server's refusal, or NETWORK.
 */
export function uploadFile(
  file: File,
  { onProgress, signal, maxBytes = LIMITS.uploadBytes, purpose }: UploadOptions = {},
): Promise<UploadedFile> {
  if (file.size > maxBytes) {
    const problem = { field: 'file', rule: 'FILE_TOO_LARGE', message: '' };
    return Promise.reject(new ApiError('BAD_USER_INPUT', '', [problem]));
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', purpose ? `/files?for=${purpose}` : '/files');
    for (const [name, value] of Object.entries(requestHeaders())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(Math.round((100 * event.loaded) / event.total));
    });
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as UploadedFile);
      if (request.status === 401) sessionEnded();
      const answer = readAnswer(request.responseText);
      const code = answer.code ?? (request.status >= 500 ? 'UNAVAILABLE' : 'BAD_USER_INPUT');
      return reject(new ApiError(code as ApiError['code'], answer.message ?? '', answer.problems, answer.requestId));
    });
    request.addEventListener('error', () => reject(new ApiError('NETWORK', '')));
    request.addEventListener('abort', () => reject(new ApiError('NETWORK', 'aborted')));
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
