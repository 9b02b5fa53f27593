import { Anchor, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { AnchorLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { ListEnd } from './ListEnd';
import { messages } from './messages';
import { useOptimizedResumes } from './useLists';

const start: string | null = null;

/** Files that were made, newest first. */
export function ExportList() {
  const t = useText(messages);
  const { ago } = useFormats();
  const resumes = useOptimizedResumes('');
  const list = useInfiniteQuery({
    queryKey: ['exports', 'list'],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) => orThrow(api.GET('/api/exports', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.next,
  });
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const items = list.data.pages.flatMap((page) => page.exports);
  if (items.length === 0) return <EmptyState title={t('exportsEmptyTitle')} text={t('exportsEmptyText')} />;
  const titles = new Map((resumes.data?.pages ?? []).flatMap((page) => page.resumes.map((resume) => [resume.id, resume.title])));
  return (
    <>
      <Rows label={t('exports')}>
        {items.map((item) => (
          <Row key={item.id}>
            <div>
              {item.optimized_resume_id === null ? (
                <Text fw={500}>{t('resumeKind')}</Text>
              ) : (
                <AnchorLink to="/optimized/$id" params={{ id: item.optimized_resume_id }} fw={500}>
                  {titles.get(item.optimized_resume_id) ?? t('optimizedKind')}
                </AnchorLink>
              )}
              <Text size="sm" c="dimmed">
                {item.format.toUpperCase()} · {t('versionOf', { version: item.version })} · {t('size', { size: Math.ceil(item.size_bytes / 1000) })} · {t('made', { ago: ago(item.created_at) })}
              </Text>
            </div>
            {item.url === null ? (
              <Text size="sm" c="dimmed">
                {t('gone')}
              </Text>
            ) : (
              <Anchor href={item.url} download>
                {t('download')}
              </Anchor>
            )}
          </Row>
        ))}
      </Rows>
      <ListEnd list={list} />
    </>
  );
}
