import { closestCorners, DndContext, DragOverlay, KeyboardSensor, MouseSensor, TouchSensor, useDroppable, useSensor, useSensors, type KeyboardCoordinateGetter } from '@dnd-kit/core';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import classes from './Board.module.css';
import { Card, CardFace } from './Card';
import { messages } from './messages';
import { beside, isState, stateOf, states, type Application, type State } from './states';
import { useMove, usePostings } from './useBoard';

/** With the arrow keys a card goes from column to column. */
const columnByColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : null;
  if (step === null) return undefined;
  event.preventDefault();
  const current = context.over?.id;
  const column = isState(current) ? context.droppableRects.get(beside(current, step)) : undefined;
  return column === undefined ? undefined : { x: column.left + 8, y: column.top + 8 };
};

export function Board({ applications }: { readonly applications: readonly Application[] }) {
  const t = useText(messages);
  const move = useMove();
  const postings = usePostings();
  const [dragged, setDragged] = useState<Application | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: columnByColumn }),
  );
  const titleOf = (application: Application | undefined): string => {
    const title = postings.data?.get(application?.job_posting_id)?.title ?? '';
    return title === '' ? t('untitled') : title;
  };
  const named = (id: unknown): string => titleOf(applications.find((one) => one.id === id));
  const word = (id: unknown): string => (isState(id) ? t(id) : '');
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      onDragStart={({ active }) => setDragged(applications.find((one) => one.id === active.id) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null);
        const application = applications.find((one) => one.id === active.id);
        if (application !== undefined && isState(over?.id) && over.id !== stateOf(application)) move({ application, state: over.id, title: titleOf(application) });
      }}
      accessibility={{
        screenReaderInstructions: { draggable: t('dragHelp') },
        announcements: {
          onDragStart: ({ active }) => t('picked', { title: named(active.id), state: word(applications.filter((one) => one.id === active.id).map(stateOf)[0]) }),
          onDragOver: ({ active, over }) => t('over', { title: named(active.id), state: word(over?.id) }),
          onDragEnd: ({ active, over }) => t('put', { title: named(active.id), state: word(over?.id) }),
          onDragCancel: ({ active }) => t('left', { title: named(active.id) }),
        },
      }}
    >
      {/* Scrolls sideways on a phone, therefore it can be focused. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.board} role="region" aria-label={t('board')} tabIndex={0}>
        {states.map((state) => {
          const own = applications.filter((one) => stateOf(one) === state);
          return (
            <Column key={state} state={state} count={own.length}>
              {own.map((application) => (
                <Card key={application.id} application={application} title={titleOf(application)} company={postings.data?.get(application.job_posting_id)?.company ?? ''} onMove={(next) => move({ application, state: next, title: titleOf(application) })} />
              ))}
            </Column>
          );
        })}
      </div>
      <DragOverlay dropAnimation={null}>{dragged !== null && <CardFace title={titleOf(dragged)} company={postings.data?.get(dragged.job_posting_id)?.company ?? ''} />}</DragOverlay>
    </DndContext>
  );
}

function Column({ state, count, children }: { readonly state: State; readonly count: number; readonly children: React.ReactNode }) {
  const t = useText(messages);
  const { setNodeRef, isOver } = useDroppable({ id: state });
  return (
    <section ref={setNodeRef} className={classes.column} data-over={isOver || undefined} aria-label={t(state)}>
      <header className={classes.head}>
        <Title order={2} fz="sm">
          {t(state)}
        </Title>
        <span aria-label={t('count', { count })}>{count}</span>
      </header>
      {count === 0 && <p className={classes.none}>{t('none')}</p>}
      <ul className={classes.cards}>{children}</ul>
    </section>
  );
}
