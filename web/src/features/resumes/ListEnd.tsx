import { Button } from '@mantine/core';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { messages } from './messages';

/** Leads on to the next page of a list, where there is one. */
export function ListEnd({ list }: { readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown } }) {
  const t = useText(messages);
  if (!list.hasNextPage) return null;
  return (
    <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {t('more')}
    </Button>
  );
}

/** Said when a search or a filter leaves nothing of a list that is not empty. */
export function NothingLeft({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const t = useText(messages);
  return (
    <EmptyState title={query === '' ? t('nothingShown') : t('nothingFound', { query })} text={query === '' ? '' : t('nothingFoundText')}>
      <Button variant="default" onClick={onClear}>
        {t('showAll')}
      </Button>
    </EmptyState>
  );
}
