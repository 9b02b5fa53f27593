import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from '@/api/problem';
import { markSignedOut } from '@/api/session';
import { notifyProblem } from '@/ui/notify';

const minute = 60_000;

function noticeSignOut(error: unknown): void {
  if (isSignedOut(error)) markSignedOut();
}

/** A failed query is shown where it stands; a failed mutation says so in a toast unless it has a word for it itself. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      noticeSignOut(error);
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
      if (!isSignedOut(error) && !isGivenUp && mutation.options.onError === undefined) notifyProblem(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: minute,
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
    mutations: { retry: false },
  },
});
