import { idempotencyKey, type Schemas } from './client';
import { ApiProblem, problemOf } from './problem';

type UploadedResume = Schemas['UploadedResume'];

interface UploadOptions {
  readonly signal?: AbortSignal;
  /** The share of the bytes that are sent, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Seconds that the answer may wait for the file to be read; a longer reading goes on behind it. */
const wait = 3;

/** Sends one file and makes a resume of it; `fetch` cannot tell how far an upload is. Throws an ApiProblem, or an AbortError when cancelled. */
export function uploadResume(file: File, { signal, onProgress }: UploadOptions = {}): Promise<UploadedResume> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const cancel = (): void => request.abort();
    request.open('POST', `/api/resumes?wait=${wait}`);
    request.setRequestHeader('Idempotency-Key', idempotencyKey());
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress?.(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      const answer = (request.response ?? {}) as { results?: UploadedResume[] };
      const result = answer.results?.[0];
      if (request.status === 201 && result !== undefined) done(result);
      else fail(problemOf(answer, request.status));
    };
    request.onerror = () => fail(new ApiProblem({ status: 0, code: 'unreachable', message: '', remedy: '', body: {} }));
    request.onabort = () => fail(new DOMException('cancelled', 'AbortError'));
    request.onloadend = () => signal?.removeEventListener('abort', cancel);
    signal?.addEventListener('abort', cancel);
    const form = new FormData();
    form.append('files', file);
    request.send(form);
  });
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
