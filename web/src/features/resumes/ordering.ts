export type Sorting = 'newest' | 'name' | 'fit';
export type Filter = 'all' | 'complete' | 'incomplete';

interface Listed {
  readonly title: string;
  readonly updated_at: string;
  readonly match_score?: number | null;
  readonly is_complete?: boolean;
}

/** What the list shows of what was loaded, in the order that was asked for. */
export function arranged<Item extends Listed>(items: readonly Item[], sorting: Sorting, filter: Filter, language: string): Item[] {
  const shown = items.filter((item) => filter === 'all' || item.is_complete === (filter === 'complete'));
  const orders: Readonly<Record<Sorting, (one: Item, other: Item) => number>> = {
    newest: (one, other) => other.updated_at.localeCompare(one.updated_at),
    name: (one, other) => one.title.localeCompare(other.title, language, { numeric: true }),
    fit: (one, other) => (other.match_score ?? -1) - (one.match_score ?? -1),
  };
  return shown.toSorted(orders[sorting]);
}
