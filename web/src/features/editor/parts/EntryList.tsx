import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { inserted, reordered } from '../document/actions';
import { useEntries, useStore } from '../document/context';
import { SortableList } from './SortableList';

interface EntryListProps<T extends { readonly id: string }> {
  /** Into `ui`. */
  readonly list: string;
  readonly nameOf: (item: T) => string;
  readonly add: string;
  readonly make: () => T;
  readonly children: (item: T, index: number, handle: ReactNode) => ReactNode;
}

/** A list of the document that is reordered and added to. */
export function EntryList<T extends { readonly id: string }>({ list, nameOf, add, make, children }: EntryListProps<T>) {
  const store = useStore();
  const items = useEntries<T>(`/ui${list}`, nameOf);
  const append = (): void => {
    const item = make();
    store.change(`/ui${list}`, (ui) => inserted(ui, list, item));
    // The new entry is where the person goes on.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-pointer^="/ui${list}/${items.length}/"]`)?.focus());
  };
  return (
    <>
      <SortableList items={items} nameOf={nameOf} onMove={(from, to) => store.change(`/ui${list}`, (ui) => reordered(ui, list, from, to))}>
        {children}
      </SortableList>
      <div>
        <Button variant="subtle" size="compact-sm" leftSection={<Plus size={15} aria-hidden />} onClick={append}>
          {add}
        </Button>
      </div>
    </>
  );
}
