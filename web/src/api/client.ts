import createClient from 'openapi-fetch';
import { ApiProblem, problemOf } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** The typed client. Every call answers `{ data, error, response }`; `orThrow` makes the error an exception for TanStack Query. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: (request) => fetch(request) });

/** The data of an answer; throws an ApiProblem when there is none. */
export async function orThrow<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await reached(answer);
  if (!response.ok) throw problemOf(error, response.status, Number(response.headers.get('Retry-After')) || undefined);
  return data as T;
}

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ status: 0, code: 'unreachable', message: '', remedy: '', body: {} });
  }
}

/** A key for a request that must be done once, however often it is sent. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}
