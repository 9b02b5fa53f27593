import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The token behind `#token=` of a letter's link. It is taken out of the address bar at once, so that it is not copied, bookmarked or seen; reloading the page loses it. */
export function useLetterToken(): string {
  const router = useRouter();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const found = new URLSearchParams(hash).get('token') ?? '';
  const [token, setToken] = useState(found);
  if (found !== '' && found !== token) setToken(found);
  useEffect(() => {
    if (hash !== '') router.history.replace(location.pathname);
  }, [hash, router]);
  return token;
}
