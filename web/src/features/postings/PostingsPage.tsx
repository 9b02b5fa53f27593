import { Button, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { AnchorLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { messages } from './messages';
import { PastePosting } from './PastePosting';

const start: string | null = null;

export function PostingsPage() {
  const t = useText(messages);
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')}>
        {!adding && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
      </PageHeader>
      {adding ? <PastePosting onDone={() => setAdding(false)} /> : <PostingList />}
    </Page>
  );
}

function PostingList() {
  const t = useText(messages);
  const { ago } = useFormats();
  const [query, setQuery] = useState('');
  const list = useInfiniteQuery({
    queryKey: ['postings', 'list'],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) => orThrow(api.GET('/api/job-postings', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.next,
  });
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const all = list.data.pages.flatMap((page) => page.job_postings);
  if (all.length === 0) return <EmptyState title={t('emptyTitle')} text={t('emptyText')} />;
  const wanted = query.trim().toLocaleLowerCase();
  const shown = all.filter((posting) => [posting.title, posting.company, posting.location].some((text) => (text ?? '').toLocaleLowerCase().includes(wanted)));
  return (
    <>
      <TextInput label={t('search')} placeholder={t('searchHint')} value={query} onChange={(event) => setQuery(event.currentTarget.value)} mb="sm" />
      {shown.length === 0 && (
        <EmptyState title={t('nothingFound', { query })} text={t('nothingFoundText')}>
          <Button variant="default" onClick={() => setQuery('')}>
            {t('showAll')}
          </Button>
        </EmptyState>
      )}
      <Rows label={t('title')}>
        {shown.map((posting) => (
          <Row key={posting.id}>
            <div>
              <AnchorLink to="/postings/$id" params={{ id: posting.id ?? '' }} fw={500}>
                {posting.title === '' || posting.title === undefined ? t('untitled') : posting.title}
              </AnchorLink>
              <Text size="sm" c="dimmed">
                {[posting.company, posting.location, posting.created_at === undefined ? '' : t('added', { ago: ago(posting.created_at) })].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Text size="sm">{t(posting.status ?? 'active')}</Text>
          </Row>
        ))}
      </Rows>
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
