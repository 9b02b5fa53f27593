import { Button } from '@mantine/core';
import { useRef, useSyncExternalStore } from 'react';
import { useText } from '@/i18n/text';
import { useStore } from '../document/context';
import { shownText } from '../document/links';
import { messages } from '../messages';
import { leftOutOf, putBack, type LeftOut } from './leftOut';
import classes from './PagePane.module.css';

/** The lines of one's own resume that are not on the page, each with the way back. */
export function LeftOutList() {
  const t = useText(messages);
  const store = useStore();
  const lines = useLeftOut();
  if (lines.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>{t('leftOut', { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.source}>
            <del>{shownText(line.text)}</del>
            {line.job !== null && (
              <Button size="compact-xs" variant="default" onClick={() => store.change(`/ui/work_experience/items/${line.job}`, (ui) => putBack(ui, line))}>
                {t('putBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The same array until a line comes or goes. */
function useLeftOut(): readonly LeftOut[] {
  const store = useStore();
  const last = useRef<{ readonly work: unknown; readonly hints: unknown; readonly signature: string; readonly lines: readonly LeftOut[] }>({ work: null, hints: null, signature: '', lines: [] });
  return useSyncExternalStore(store.subscribe, () => {
    const { ui } = store.current();
    const [work, hints] = [ui.work_experience, ui.preview];
    if (work === last.current.work && hints === last.current.hints) return last.current.lines;
    const found = leftOutOf(ui);
    const signature = JSON.stringify(found);
    last.current = { work, hints, signature, lines: signature === last.current.signature ? last.current.lines : found };
    return last.current.lines;
  });
}
