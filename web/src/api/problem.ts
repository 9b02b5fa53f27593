interface ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the server said went wrong. `status` 0: it was not reached. */
export class ApiProblem extends Error implements ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(fields: ProblemFields) {
    super(fields.message);
    this.name = 'ApiProblem';
    this.status = fields.status;
    this.code = fields.code;
    this.remedy = fields.remedy;
    this.body = fields.body;
  }
}

/** Reads the problem details of an answer. */
export function problemOf(body: unknown, status: number): ApiProblem {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return new ApiProblem({ status, code: text('code') || `http_${status}`, message: text('message') || text('detail') || text('title'), remedy: text('remedy'), body: fields });
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}
