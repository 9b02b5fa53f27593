import { ActionIcon, Button, Checkbox, Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormats } from '@/i18n/formats';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { wordingOf } from '@/ui/wording';
import type { StructuredOutput } from '../document/types';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import { changesOf } from './changes';
import '@/ui/pageFonts.css';
import { LeftOutList } from './LeftOutList';
import { LookMenu } from './LookMenu';
import { marksOf, type Mark } from './marks';
import classes from './PagePane.module.css';
import { PageView } from './PageView';
import type { PreviewPage } from './pages';
import { useDerived } from './useDerived';
import { usePreview } from './usePreview';

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
/** An A4 page at 96 pixels an inch. */
const natural = 794;
const margin = 48;

interface PagePaneProps {
  readonly template: string | null;
  /** The field that the person is in. */
  readonly focused: string;
  readonly onJump: (pointer: string) => void;
  /** An earlier version that is looked at. */
  readonly past: { readonly version: number; readonly document: StructuredOutput } | null;
  readonly onBackToNow: () => void;
}

export function PagePane({ template, focused, onJump, past, onBackToNow }: PagePaneProps) {
  const t = useText(messages);
  const { preview, problem, retry } = usePreview(template, past?.document ?? null);
  const translate = useSentences();
  const [zoom, setZoom] = useState<number | null>(null);
  const { isForPosting } = useSource();
  const [wantsChanges, setWithChanges] = useState(true);
  const withChanges = isForPosting && wantsChanges;
  const { ref, width } = useElementSize();
  const changes = useDerived(changesOf, (found) => [...found].join('\n'));
  const marks = useDerived(marksOf, JSON.stringify);
  const pages = preview?.pages;
  const marksOfPages = useMemo(() => byPage(marks, pages ?? []), [marks, pages]);
  const fitting = Math.min(1.25, Math.max(0.3, (width - margin) / natural));
  const scale = zoom ?? fitting;
  const count = preview?.pages.length ?? 0;
  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        {past === null ? (
          <Group gap="xs">
            <LookMenu template={template} />
            {isForPosting && <Checkbox size="xs" label={t('changes')} checked={withChanges} onChange={(event) => setWithChanges(event.currentTarget.checked)} />}
          </Group>
        ) : (
          <Group gap="xs">
            <Text size="sm">{t('lookingAt', { count: past.version })}</Text>
            <Button size="compact-sm" variant="default" onClick={onBackToNow}>
              {t('backToNow')}
            </Button>
          </Group>
        )}
        <Group gap={4} wrap="nowrap">
          {count > 0 && (
            <Text size="sm" c="dimmed" me={8} aria-live="polite">
              {t('pages', { count })}
            </Text>
          )}
          <Zoom scale={scale} isFit={zoom === null} onZoom={setZoom} />
        </Group>
      </div>
      {problem !== null && <PreviewProblem problem={problem} isOld={preview !== null} onRetry={retry} />}
      {preview?.fit !== null && preview?.fit !== undefined && (
        <p className={classes.note} data-over={preview.fit.fits ? undefined : true}>
          {translate(preview.fit.message)}
        </p>
      )}
      {preview?.warnings.map((warning) => (
        <p key={warning} className={classes.note}>
          {translate(warning)}
        </p>
      ))}
      {withChanges && past === null && <LeftOutList />}
      {/* It scrolls, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.canvas} ref={ref} role="region" aria-label={t('page')} tabIndex={0}>
        {preview === null && problem === null && <Loading label={t('previewing')} />}
        {preview?.pages.map((page, index) => (
          <div key={index} className={classes.paper}>
            <PageView svg={page.svg} width={natural * scale} label={t('pageOf', { page: index + 1, count })} changes={withChanges && past === null ? changes : null} {...(withChanges && past === null && { marks: marksOfPages[index] ?? [] })} focused={past === null ? focused : ''} onJump={onJump} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Why the page does not show the newest text, and what to do. */
function PreviewProblem({ problem, isOld, onRetry }: { readonly problem: unknown; readonly isOld: boolean; readonly onRetry: () => void }) {
  const t = useText(messages);
  const { title, remedy } = wordingOf(problem);
  return (
    <div className={classes.note} data-over role="status">
      {t('previewFailed')}: {title}. {remedy} {t(isOld ? 'previewOld' : 'previewSafe')}{' '}
      <Button size="compact-xs" variant="default" onClick={onRetry}>
        {t('previewAgain')}
      </Button>
    </div>
  );
}

function Zoom({ scale, isFit, onZoom }: { readonly scale: number; readonly isFit: boolean; readonly onZoom: (zoom: number | null) => void }) {
  const t = useText(messages);
  const { percent } = useFormats();
  const smaller = steps.findLast((step) => step < scale - 0.01);
  const larger = steps.find((step) => step > scale + 0.01);
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={t('zoomOut')} disabled={smaller === undefined} onClick={() => onZoom(smaller ?? null)}>
        <ZoomOut size={16} aria-hidden />
      </ActionIcon>
      <Button size="compact-sm" variant="subtle" color="gray" aria-pressed={isFit} title={t('zoomFit')} onClick={() => onZoom(null)}>
        {percent(scale)}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={t('zoomIn')} disabled={larger === undefined} onClick={() => onZoom(larger ?? null)}>
        <ZoomIn size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}

/** Each mark on the last page that shows its field; above a field, on the first. */
function byPage(marks: readonly Mark[], pages: readonly PreviewPage[]): Mark[][] {
  const shows = (mark: Mark) => (page: PreviewPage): boolean => page.svg.includes(`data-field="${mark.pointer}"`);
  return pages.map((_, index) => marks.filter((mark) => index === (mark.side === 'above' ? pages.findIndex(shows(mark)) : pages.findLastIndex(shows(mark)))));
}
