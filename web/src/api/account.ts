import { queryOptions } from '@tanstack/react-query';
import { api, orThrow, type Schemas } from './client';
import { isNotFound, isSignedOut } from './problem';
import { leaveWindow, markSignedIn, markSignedOut, personOfWindow, tellOtherWindows } from './session';

type Account = Schemas['AccountResponse'];

let asking: Promise<Account> | null = null;

/** Asked once at a time, by whomever. */
function ask(): Promise<Account> {
  asking ??= orThrow(api.GET('/api/account')).then((answer) => {
    markSignedIn(answer.account.id);
    return answer;
  }).finally(() => (asking = null));
  return asking;
}

/** Who is signed in; fails with 401 when nobody is. */
export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: ask });

/** Finds out whether the session is still there, where something other than a request failed. */
export async function checkSession(): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (isSignedOut(error)) markSignedOut();
  }
}

/** The id of whoever this window belongs to, whether or not the session has ended since. */
export async function ownerOfWindow(): Promise<string> {
  return personOfWindow() ?? (await ask()).account.id;
}

interface WaysIn {
  /** False: the server is for one person, who comes in by the link that it printed. */
  readonly hasAccounts: boolean;
  readonly providers: readonly Schemas['ProviderView'][];
}

/** How people sign in to this server. */
export const waysInQuery = queryOptions({ queryKey: ['ways-in'], queryFn: waysIn, staleTime: Infinity });

async function waysIn(): Promise<WaysIn> {
  try {
    return { hasAccounts: true, providers: (await orThrow(api.GET('/api/auth/providers'))).providers };
  } catch (error) {
    if (isNotFound(error)) return { hasAccounts: false, providers: [] };
    throw error;
  }
}

/** Everything is proved: this window goes on as this person, and the others of this browser with it. */
export function enter(account: Schemas['AccountView'] | null): void {
  if (account === null) return;
  markSignedIn(account.id);
  tellOtherWindows(account.id);
}

/** Ends the session, in every window of this browser. */
export async function signOut(): Promise<void> {
  await orThrow(api.POST('/api/auth/sign-out'));
  tellOtherWindows(null);
  leaveWindow();
}
