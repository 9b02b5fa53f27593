import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import type { Decision } from './fields';
import { messages } from './messages';
import beside from '@/ui/Beside.module.css';
import classes from './Review.module.css';

interface PagePicturesProps {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly Schemas['PageExtent'][];
  readonly shown: Decision | null;
}

/** The pages of the file, with the place of the field one is at. */
export function PagePictures({ id, name, pages, shown }: PagePicturesProps) {
  const t = useText(messages);
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [shown]);
  return (
    // Scrolls by keyboard, therefore it can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={beside.pages} tabIndex={0} role="region" aria-label={name}>
      {pages.map((page) => (
        <div key={page.number} className={beside.page} style={{ aspectRatio: `${page.width} / ${page.height}` }}>
          <img className={classes.picture} src={`/api/resumes/${id}/file/page?number=${page.number}`} alt={t('page', { number: page.number, name })} loading={page.number === 1 ? 'eager' : 'lazy'} />
          {shown !== null && shown.page === page.number && shown.box && <div ref={mark} className={classes.mark} style={placeOf(shown.box, page)} />}
        </div>
      ))}
      <span className={beside.spoken} role="status">
        {shown === null ? '' : t('marked', { text: shown.text })}
      </span>
    </div>
  );
}

const margin = 3;

function placeOf([left = 0, top = 0, right = 0, bottom = 0]: readonly number[], page: Schemas['PageExtent']) {
  const share = (points: number, whole: number): string => `${(points / whole) * 100}%`;
  return {
    left: share(left - margin, page.width),
    top: share(top - margin, page.height),
    width: share(right - left + 2 * margin, page.width),
    height: share(bottom - top + 2 * margin, page.height),
  };
}
