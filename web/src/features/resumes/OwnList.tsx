import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Download, Ellipsis, ScanText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { AnchorLink, MenuItemLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { ListEnd, NothingLeft } from './ListEnd';
import { ListTools } from './ListTools';
import { messages } from './messages';
import { arranged, type Filter, type Sorting } from './ordering';
import { useBin } from './useBin';
import { useOwnResumes } from './useLists';

const sortings = ['newest', 'name'] as const;

export function OwnList({ onAdd }: { readonly onAdd: () => void }) {
  const t = useText(messages);
  const tag = useLanguage();
  const { ago } = useFormats();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting>('newest');
  const [filter, setFilter] = useState<Filter>('all');
  const list = useOwnResumes(query);
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const items = list.data.pages.flatMap((page) => page.resumes);
  if (items.length === 0 && query === '')
    return (
      <EmptyState title={t('ownEmptyTitle')} text={t('ownEmptyText')}>
        <Button variant="default" onClick={onAdd}>
          {t('add')}
        </Button>
      </EmptyState>
    );
  const shown = arranged(items, sorting, filter, tag);
  return (
    <>
      <ListTools query={query} onQuery={setQuery} sorting={sorting} sortings={sortings} onSorting={setSorting} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && (
        <NothingLeft
          query={query}
          onClear={() => {
            setQuery('');
            setFilter('all');
          }}
        />
      )}
      <Rows label={t('own')}>
        {shown.map((resume) => (
          <Row key={resume.id}>
            <div>
              <AnchorLink to="/resumes/$id" params={{ id: resume.id }} fw={500}>
                {resume.title || t('untitled')}
              </AnchorLink>
              <Text size="sm" c="dimmed">
                {[resume.candidate_name, t('changed', { ago: ago(resume.updated_at) })].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Group gap="4px 12px">
              <Completeness id={resume.id} version={resume.version} />
              <Actions id={resume.id} title={resume.title} hasFile={Boolean(resume.file_id)} />
            </Group>
          </Row>
        ))}
      </Rows>
      <ListEnd list={list} />
    </>
  );
}

function Completeness({ id, version }: { readonly id: string; readonly version: number }) {
  const t = useText(messages);
  const { percent } = useFormats();
  const { data } = useQuery({
    queryKey: ['resumes', 'completeness', id, version],
    queryFn: ({ signal }) => orThrow(api.GET('/api/resumes/{id}/completeness', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });
  if (data === undefined) return null;
  return <Text size="sm">{t('percentDone', { percent: percent(data.completeness_summary.percentage / 100) })}</Text>;
}

function Actions({ id, title, hasFile }: { readonly id: string; readonly title: string; readonly hasFile: boolean }) {
  const t = useText(messages);
  const { remove } = useBin();
  return (
    <>
      <AnchorLink to="/match/$resumeId" params={{ resumeId: id }} size="sm">
        {t('match')}
      </AnchorLink>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('actions', { title })}>
            <Ellipsis size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {hasFile && (
            <>
              <MenuItemLink to="/review/$id" params={{ id }} leftSection={<ScanText size={16} aria-hidden />}>
                {t('review')}
              </MenuItemLink>
              <Menu.Item component="a" href={`/api/resumes/${id}/file`} download leftSection={<Download size={16} aria-hidden />}>
                {t('download')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<Trash2 size={16} aria-hidden />} onClick={() => remove({ kind: 'own', id, title })}>
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
