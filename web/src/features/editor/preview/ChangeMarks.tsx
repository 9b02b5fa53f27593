import { Button, Popover } from '@mantine/core';
import { useRef, useState, type FocusEvent } from 'react';
import { useText } from '@/i18n/text';
import { useStore } from '../document/context';
import { read } from '../document/pointer';
import { messages } from '../messages';
import { wordRuns } from '../panels/words';
import classes from './ChangeMarks.module.css';
import { putBack, type LeftOut } from './leftOut';
import { asInSource, type Mark } from './marks';

/** Marks that stand together on one side of the page, and how far down, from 0 to 1. */
export interface PlacedMarks {
  readonly marks: readonly Mark[];
  readonly top: number;
}

/** In the margins of a page: what is missing there and what was edited, each with what the source says and the way back. */
export function ChangeMarks({ placed }: { readonly placed: readonly PlacedMarks[] }) {
  return placed.map((one) => <Spot key={`${one.marks[0]?.side} ${one.marks[0]?.pointer}`} {...one} />);
}

function Spot({ marks, top }: PlacedMarks) {
  const t = useText(messages);
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || around.current?.contains(event.relatedTarget) !== true) setOpen(false);
  };
  const lines = marks.flatMap((mark) => mark.removed);
  const isEdit = lines.length === 0;
  return (
    // It does nothing itself: it notices whether the pointer or the focus is still about.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={around}
      className={classes.spot}
      data-side={isEdit ? 'end' : 'start'}
      style={{ insetBlockStart: `${(top * 100).toFixed(3)}%` }}
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(around.current?.contains(document.activeElement) === true)}
      onBlur={leave}
    >
      <Popover opened={open} onChange={setOpen} position={isEdit ? 'left-start' : 'right-start'} width={320} offset={0} withinPortal={false} trapFocus={false} returnFocus>
        <Popover.Target>
          <button type="button" className={classes.mark} data-edit={isEdit || undefined} aria-label={isEdit ? t('editedHere') : t('removedHere', { count: lines.length })} onFocus={() => setOpen(true)} onClick={() => setOpen(true)}>
            <span aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.words ?? ''} aria-label={t(isEdit ? 'inSource' : 'leftOutHere')}>
          <strong>{t(isEdit ? 'inSource' : 'leftOutHere')}</strong>
          {isEdit ? marks.map((mark) => <Before key={mark.pointer} mark={mark} />) : <Removed lines={lines} onBack={() => around.current?.closest<HTMLElement>('[role=region]')?.focus()} />}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function Removed({ lines, onBack }: { readonly lines: readonly LeftOut[]; readonly onBack: () => void }) {
  const t = useText(messages);
  const store = useStore();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.source}>
          <del dir="auto">{line.text}</del>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              // The mark goes with its last line; who came by keyboard stays at the page.
              onBack();
              store.change(`/ui/work_experience/items/${line.job}`, (ui) => putBack(ui, line));
            }}
          >
            {t('putBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Before({ mark }: { readonly mark: Mark }) {
  const t = useText(messages);
  const store = useStore();
  const before = mark.before ?? '';
  const now = read(store.current(), mark.pointer);
  const back = (): void => {
    const { [mark.pointer]: text, ...also } = asInSource(store.current().ui, mark.pointer, before);
    store.set(mark.pointer, text, also);
  };
  return (
    <>
      <p dir="auto">{wordRuns(before, typeof now === 'string' ? now : '').map((run, at) => (run.kind === 'gone' ? <del key={at}>{run.text}</del> : run.kind === 'same' && <span key={at}>{run.text}</span>))}</p>
      <Button size="compact-xs" variant="default" onClick={back}>
        {t('takeBefore')}
      </Button>
    </>
  );
}
