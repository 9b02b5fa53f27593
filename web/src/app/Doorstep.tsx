import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import { waysInQuery } from '@/api/account';
import { LanguageMenu, SchemeMenu } from './Preferences';
import classes from './Doorstep.module.css';

/** What stands around the pages in front of the application: its name, and the choice of language and colours. */
export function Doorstep({ children, main }: { readonly children: ReactNode; readonly main: RefObject<HTMLElement | null> }) {
  const waysIn = useQuery(waysInQuery);
  // A server for one person has no such pages.
  if (waysIn.data?.hasAccounts === false) return <Navigate to="/" replace />;
  return (
    <div className={classes.doorstep}>
      <header className={classes.mark}>Vitae</header>
      <main ref={main} tabIndex={-1} className={classes.main}>{children}</main>
      <footer className={classes.foot}>
        <LanguageMenu className={classes.choice ?? ''} />
        <SchemeMenu className={classes.choice ?? ''} />
      </footer>
    </div>
  );
}
