import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Doorstep } from './Doorstep';
import { appMessages } from './messages';
import { Rail } from './Rail';
import { SessionGate, useSession } from './SessionGate';
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
  useSession();
  const isDoor = useRouterState({ select: (state) => state.matches.some((match) => match.staticData.isDoor) });
  const page = (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  );
  if (isDoor) return <Doorstep main={main}>{page}</Doorstep>;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <SessionGate>{page}</SessionGate>
      </main>
    </div>
  );
}
