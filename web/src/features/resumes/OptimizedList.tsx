import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormats } from '@/i18n/formats';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { AnchorLink, ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { ListEnd, NothingLeft } from './ListEnd';
import { ListTools } from './ListTools';
import { messages } from './messages';
import { arranged, type Sorting } from './ordering';
import { useBin } from './useBin';
import { useOptimizedResumes } from './useLists';

const sortings = ['newest', 'name', 'fit'] as const;

export function OptimizedList() {
  const t = useText(messages);
  const tag = useLanguage();
  const { ago } = useFormats();
  const { remove } = useBin();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting>('newest');
  const list = useOptimizedResumes(query);
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const items = list.data.pages.flatMap((page) => page.resumes);
  if (items.length === 0 && query === '')
    return (
      <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
        <ButtonLink to="/" variant="default">
          {t('begin')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <ListTools query={query} onQuery={setQuery} sorting={sorting} sortings={sortings} onSorting={setSorting} />
      {items.length === 0 && <NothingLeft query={query} onClear={() => setQuery('')} />}
      <Rows label={t('forJobs')}>
        {arranged(items, sorting, 'all', tag).map((resume) => (
          <Row key={resume.id}>
            <div>
              <AnchorLink to="/optimized/$id" params={{ id: resume.id }} fw={500}>
                {resume.title || t('untitled')}
              </AnchorLink>
              <Text size="sm" c="dimmed">
                {[resume.company, t('changed', { ago: ago(resume.updated_at) })].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Group gap="sm" wrap="nowrap">
              {typeof resume.match_score === 'number' && <Text size="sm">{t('fit', { score: Math.round(resume.match_score) })}</Text>}
              <Menu>
                <Menu.Target>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('actions', { title: resume.title })}>
                    <Ellipsis size={18} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<Trash2 size={16} aria-hidden />} onClick={() => remove({ kind: 'optimized', id: resume.id, title: resume.title })}>
                    {t('delete')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Group>
          </Row>
        ))}
      </Rows>
      <ListEnd list={list} />
    </>
  );
}
