import { describe, expect, it } from 'vitest';
import { ApiProblem, problemOf } from '@/api/problem';
import { retryAfter } from './retry';

const unreached = new ApiProblem({ status: 0, code: 'unreachable', message: '', remedy: '', body: {} });

describe('asking for the page again', () => {
  it('waits longer after each failure of the network or the server, a minute at most', () => {
    expect([0, 1, 2, 3].map((failures) => retryAfter(unreached, failures))).toEqual([1000, 2000, 4000, 8000]);
    expect(retryAfter(problemOf({}, 503), 30)).toBe(60_000);
  });

  it('does not repeat what was refused', () => {
    expect([400, 401, 404, 422].map((status) => retryAfter(problemOf({}, status), 0))).toEqual([null, null, null, null]);
  });
});
