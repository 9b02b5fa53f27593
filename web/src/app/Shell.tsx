import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { appMessages } from './messages';
import { Rail } from './Rail';
import { SignedOutNote } from './SignedOutNote';
import classes from './Shell.module.css';

/** What stands around every page: a skip link, the rail of places, the content. */
export function Shell() {
  const t = useText(appMessages);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    // Whoever reads by ear or keyboard starts at the top of a new page.
    if (shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <SignedOutNote />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
