import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent, type UniqueIdentifier } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { messages } from '../messages';
import classes from './Sortable.module.css';

interface SortableListProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  readonly nameOf: (item: T) => string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: (item: T, index: number, handle: ReactNode) => ReactNode;
}

/** A list whose entries are moved by mouse, touch and keyboard, and tell a screen reader where they go. */
export function SortableList<T extends { readonly id: string }>({ items, nameOf, onMove, children }: SortableListProps<T>) {
  const sensors = useDragSensors();
  const ids = items.map((item) => item.id);
  const nameOfId = (id: UniqueIdentifier): string => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? '' : nameOf(item);
  };
  const accessibility = useDragWords(nameOfId, (id) => ids.indexOf(String(id)), ids.length);
  const end = ({ active, over }: DragEndEvent): void => {
    if (over !== null && over.id !== active.id) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end} accessibility={accessibility}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={classes.list}>
          {items.map((item, index) => (
            <SortableEntry key={item.id} id={item.id} name={nameOf(item)}>
              {(handle) => children(item, index, handle)}
            </SortableEntry>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

function SortableEntry({ id, name, children }: { readonly id: string; readonly name: string; readonly children: (handle: ReactNode) => ReactNode }) {
  const t = useText(messages);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id });
  const handle = (
    <button type="button" ref={setActivatorNodeRef} className={classes.handle} {...attributes} {...listeners} aria-label={t('drag', { name })}>
      <GripVertical size={16} aria-hidden />
    </button>
  );
  return (
    <li ref={setNodeRef} className={isDragging ? classes.dragging : undefined} style={{ transform: CSS.Translate.toString(transform), transition }}>
      {children(handle)}
    </li>
  );
}

export function useDragSensors() {
  return useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
}

/** What dnd-kit says while something moves, in the person's language. */
export function useDragWords(nameOf: (id: UniqueIdentifier) => string, placeOf: (id: UniqueIdentifier) => number, count: number): { announcements: Announcements; screenReaderInstructions: { draggable: string } } {
  const t = useText(messages);
  return useMemo(
    () => ({
      screenReaderInstructions: { draggable: t('moveHint') },
      announcements: {
        onDragStart: ({ active }) => t('lifted', { name: nameOf(active.id) }),
        onDragOver: ({ active, over }) => (over === null ? undefined : t('movedTo', { name: nameOf(active.id), place: placeOf(over.id) + 1, count })),
        onDragEnd: ({ active, over }) => t('dropped', { name: nameOf(active.id), place: placeOf(over?.id ?? active.id) + 1 }),
        onDragCancel: ({ active }) => t('cancelled', { name: nameOf(active.id) }),
      },
    }),
    [t, nameOf, placeOf, count],
  );
}
