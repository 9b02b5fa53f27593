import { Button } from '@mantine/core';
import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '@/i18n/formats';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { useValue } from '../document/context';
import type { QualityReport } from '../document/types';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import classes from './Panel.module.css';

/** What was measured of the document, each finding with the way to its field. */
export function QualityPanel({ onJump }: { readonly onJump: (pointer: string) => void }) {
  const t = useText(messages);
  const { number, percent } = useFormats();
  const qa = useValue<QualityReport>('/qa');
  const { isForPosting } = useSource();
  return (
    <div className={classes.panel}>
      <p className={classes.lead}>{t('qualityLead')}</p>
      <dl className={classes.scores}>
        {isForPosting && <Score name={t('overall')} value={qa.scores.overall} />}
        {isForPosting && <Score name={t('coverage')} value={qa.scores.keyword_coverage_0_to_100} />}
        <Score name={t('readability')} value={qa.readability.overall} />
      </dl>
      <Part title={t('suggestions')}>
        <Findings texts={[...qa.warnings, ...qa.suggestions]} />
      </Part>
      {isForPosting && <Part title={t('coverage')}>
        <ul>
          {qa.must_have_coverage.map((one) => (
            <li key={one.requirement}>
              <span>
                <strong>{one.requirement}</strong>
                <small data-status={one.status}>
                  {one.status === 'missing' ? <CircleAlert size={13} aria-hidden /> : <Check size={13} aria-hidden />} {t(one.status)}
                  {one.covered_in.length > 0 && `, ${t('places', { count: one.covered_in.length })}`}
                </small>
              </span>
              <JumpButton name={one.requirement} to={one.covered_in[0]} onJump={onJump} />
            </li>
          ))}
        </ul>
      </Part>}
      <Part title={t('readability')}>
        <p>{t('compliance', { percent: qa.readability.bullet_compliance })}</p>
        <p>{t('average', { count: qa.readability.average_words_per_bullet })}</p>
        <Issues issues={qa.readability.issues} onJump={onJump} />
      </Part>
      <Part title={t('duplicates')}>
        {qa.duplicates.length === 0 && <p>{t('noFindings')}</p>}
        <ul>
          {qa.duplicates.map((one) => (
            <li key={one.locations.join()}>
              <span>
                {one.text}
                <small>{t('similar', { percent: percent(one.similarity) })}</small>
              </span>
              <JumpButton name={one.text} to={one.locations[1] ?? one.locations[0]} onJump={onJump} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('format')}>
        <ul>
          {(['single_column', 'no_tables_or_textboxes', 'date_format_consistent', 'tense_consistent'] as const).map((check) => (
            <li key={check}>
              <span>{t(check)}</span>
              <small data-status={qa.format_checks[check] ? 'good' : 'missing'}>{t(qa.format_checks[check] ? 'yes' : 'no')}</small>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );

  function Score({ name, value }: { readonly name: string; readonly value: number }) {
    return (
      <div>
        <dt>{name}</dt>
        <dd>
          {number(value)}
          <small> / 100</small>
        </dd>
      </div>
    );
  }
}

function Findings({ texts }: { readonly texts: readonly string[] }) {
  const t = useText(messages);
  const translate = useSentences();
  return texts.length === 0 ? (
    <p>{t('noFindings')}</p>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <span>{translate(text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Bullet 4 at Harborline Freight …" names its place in words. */
function Issues({ issues, onJump }: { readonly issues: readonly string[]; readonly onJump: (pointer: string) => void }) {
  const translate = useSentences();
  const items = useValue<readonly { readonly company: string }[]>('/ui/work_experience/items');
  const placeOf = (issue: string): string | undefined => {
    const [, place, company] = /^Bullet (\d+) at (.+?) (?:has|opens|starts|is|does|says|begins|needs)\b/.exec(issue) ?? [];
    const job = items.findIndex((item) => item.company === company);
    return place === undefined || job < 0 ? undefined : `/ui/work_experience/items/${job}/bullets/${Number(place) - 1}/text`;
  };
  return (
    <ul>
      {issues.map((issue) => (
        <li key={issue}>
          <span>{translate(issue)}</span>
          <JumpButton name={translate(issue)} to={placeOf(issue)} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function JumpButton({ name, to, onJump }: { readonly name: string; readonly to: string | undefined; readonly onJump: (pointer: string) => void }) {
  const t = useText(messages);
  return to === undefined ? null : (
    <Button size="compact-sm" variant="subtle" aria-label={`${t('goTo')}: ${name}`} onClick={() => onJump(to)}>
      {t('goTo')}
    </Button>
  );
}
