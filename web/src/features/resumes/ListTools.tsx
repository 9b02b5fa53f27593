import { CloseButton, Group, Select, TextInput } from '@mantine/core';
import { useText } from '@/i18n/text';
import { messages } from './messages';
import type { Filter, Sorting } from './ordering';

interface ListToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sorting: Sorting;
  readonly sortings: readonly Sorting[];
  readonly onSorting: (sorting: Sorting) => void;
  readonly filter?: Filter;
  readonly onFilter?: (filter: Filter) => void;
}

/** Search, sort and filter of a list. */
export function ListTools({ query, onQuery, sorting, sortings, onSorting, filter, onFilter }: ListToolsProps) {
  const t = useText(messages);
  const sortingNames = { newest: t('newest'), name: t('byName'), fit: t('byFit') };
  return (
    <Group gap="sm" mb="sm" align="end">
      <TextInput
        label={t('search')}
        placeholder={t('searchHint')}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        rightSection={query === '' ? null : <CloseButton size="sm" aria-label={t('showAll')} onClick={() => onQuery('')} />}
        flex="1 1 220px"
      />
      <Select label={t('sort')} data={sortings.map((value) => ({ value, label: sortingNames[value] }))} value={sorting} onChange={(value) => onSorting(sortings.find((one) => one === value) ?? 'newest')} allowDeselect={false} w={170} />
      {filter !== undefined && (
        <Select
          label={t('filter')}
          data={[{ value: 'all', label: t('all') }, { value: 'complete', label: t('complete') }, { value: 'incomplete', label: t('incomplete') }]}
          value={filter}
          onChange={(value) => onFilter?.(value === 'complete' || value === 'incomplete' ? value : 'all')}
          allowDeselect={false}
          w={150}
        />
      )}
    </Group>
  );
}
