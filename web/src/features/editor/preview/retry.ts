import { ApiProblem } from '@/api/problem';

const first = 1_000;
const longest = 60_000;

/** How long to wait before asking again, in milliseconds; null when the same question would be refused again. */
export function retryAfter(error: unknown, failures: number): number | null {
  const passes = error instanceof ApiProblem && (error.status === 0 || error.status === 429 || error.status >= 500);
  return passes ? Math.min(longest, first * 2 ** failures) : null;
}
