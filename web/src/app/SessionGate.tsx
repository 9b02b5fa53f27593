import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { accountQuery, waysInQuery } from '@/api/account';
import { isSignedOutNow, markMaybeSignedIn, onSession, personOfWindow, useSignedOut } from '@/api/session';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { Problem } from '@/ui/Problem';
import { appMessages } from './messages';
import classes from './Shell.module.css';

const SessionEnded = lazy(async () => ({ default: (await import('@/features/account/signing-in/SessionEnded')).SessionEnded }));

/** Asks who is signed in when the window opens and when it comes back, and everything again after a sign-in. */
export function useSession(): void {
  const client = useQueryClient();
  useQuery({ ...accountQuery, retry: false });
  useEffect(
    () =>
      onSession(() => {
        if (!isSignedOutNow()) void client.invalidateQueries();
      }),
    [client],
  );
  useEffect(() => {
    // A page that the browser kept while another one was shown may belong to somebody who has left.
    const back = (event: PageTransitionEvent): void => {
      if (event.persisted) void client.invalidateQueries({ queryKey: accountQuery.queryKey });
    };
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, [client]);
}

/** The page, as long as there is a session. When there is none: the sign-in for whoever just came, and for whose session ended here a note and a dialog above the page, which is kept. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const isOut = useSignedOut();
  const here = useRouterState({ select: (state) => state.location.href });
  const waysIn = useQuery({ ...waysInQuery, enabled: isOut });
  const isNew = isOut && personOfWindow() === null;
  if (isNew && waysIn.data === undefined) return waysIn.error === null ? <Loading /> : <Page><Problem error={waysIn.error} retry={() => void waysIn.refetch()} /></Page>;
  if (isNew && waysIn.data?.hasAccounts === true) return <ToSignIn />;
  // The page keeps its place in the tree, and with it all that was typed.
  return (
    <>
      {isOut && waysIn.data !== undefined && (waysIn.data.hasAccounts ? <EndedNote here={here} /> : <LinkNote />)}
      {children}
    </>
  );
}

/** Once: the address changes while it goes. */
function ToSignIn() {
  const { navigate, state } = useRouter();
  const [here] = useState(state.location.href);
  useEffect(() => void navigate({ to: '/sign-in', search: here === '/' ? {} : { return_to: here }, replace: true }), [navigate, here]);
  return <Loading />;
}

/** The session of a person with an account ended while they were at it. */
function EndedNote({ here }: { readonly here: string }) {
  const t = useText(appMessages);
  const [isAsked, setAsked] = useState(true);
  const account = useQuery({ ...accountQuery, enabled: false });
  return (
    <>
      <div className={classes.signedOut} role="alert">
        <span>
          <strong>{t('signedOut')}.</strong> {t('endedText')}
        </span>
        <Button size="compact-md" onClick={() => setAsked(true)}>
          {t('signIn')}
        </Button>
      </div>
      <Suspense fallback={null}>
        <SessionEnded opened={isAsked} onClose={() => setAsked(false)} email={account.data?.account.email ?? ''} returnTo={here} />
      </Suspense>
    </>
  );
}

/** A server for one person lets in by a link that it prints. */
function LinkNote() {
  const t = useText(appMessages);
  const client = useQueryClient();
  const again = (): void => {
    markMaybeSignedIn();
    void client.invalidateQueries();
  };
  return (
    <div className={classes.signedOut} role="alert">
      <span>
        <strong>{t('signedOut')}.</strong> {t('signedOutText')}
      </span>
      <Button size="compact-md" variant="default" onClick={again}>
        {t('signedOutCheck')}
      </Button>
    </div>
  );
}
