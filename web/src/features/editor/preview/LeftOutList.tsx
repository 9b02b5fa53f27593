import { Button } from '@mantine/core';
import { useText } from '@/i18n/text';
import { useStore } from '../document/context';
import { shownText } from '../document/links';
import { messages } from '../messages';
import { leftOutOf, putBack } from './leftOut';
import classes from './PagePane.module.css';
import { useDerived } from './useDerived';

/** The lines of one's own resume that are not on the page, each with the way back. */
export function LeftOutList() {
  const t = useText(messages);
  const store = useStore();
  const lines = useDerived(leftOutOf, JSON.stringify);
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
