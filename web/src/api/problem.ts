interface ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Seconds to wait before it is worth another try; absent when the server said nothing. */
  readonly retryAfter?: number | undefined;
}

/** What the server said went wrong. `status` 0: it was not reached. */
export class ApiProblem extends Error implements ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfter: number | undefined;

  constructor(fields: ProblemFields) {
    super(fields.message);
    this.name = 'ApiProblem';
    this.status = fields.status;
    this.code = fields.code;
    this.remedy = fields.remedy;
    this.body = fields.body;
    this.retryAfter = fields.retryAfter;
  }
}

/** Reads the problem details of an answer. */
export function problemOf(body: unknown, status: number, retryAfter?: number): ApiProblem {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return new ApiProblem({ status, code: text('code') || `http_${status}`, message: text('message') || text('detail') || text('title'), remedy: text('remedy'), body: fields, retryAfter });
}

/** Whether there is no session. A proof that was not accepted, such as a wrong password, has a code of its own. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401 && ['not_signed_in', 'http_401'].includes(error.code);
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}

export function isProblem(error: unknown, code: string): boolean {
  return error instanceof ApiProblem && error.code === code;
}
