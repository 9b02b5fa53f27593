import { useRouter } from '@tanstack/react-router';
import { enter } from '@/api/account';
import type { Schemas } from '@/api/client';

/** What to do when somebody is signed in: go to the first page. */
export function useEntry(): (answer: Schemas['SignInResponse']) => void {
  const router = useRouter();
  return ({ account }) => {
    enter(account);
    router.history.replace('/');
  };
}
