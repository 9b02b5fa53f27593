import { Anchor, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
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

/** Files that were made of the resumes for a job, newest first. The server lists the files of one document at a time. */
export function ExportList() {
  const t = useText(messages);
  const { ago, number } = useFormats();
  const list = useOptimizedResumes('');
  const resumes = (list.data?.pages ?? []).flatMap((page) => page.resumes);
  const histories = useQueries({
    queries: resumes.map((resume) => ({
      queryKey: ['exports', 'of', resume.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => orThrow(api.GET('/api/exports', { params: { query: { optimized_resume_id: resume.id } }, signal })),
    })),
  });
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const failed = histories.find((one) => one.error !== null);
  if (failed?.error) return <Problem error={failed.error} retry={() => void failed.refetch()} />;
  if (list.data === undefined || histories.some((one) => one.isPending)) return <Loading />;
  const titles = new Map(resumes.map((resume) => [resume.id, resume.title]));
  const items = histories.flatMap((one) => one.data?.exports ?? []).toSorted((one, other) => other.created_at.localeCompare(one.created_at));
  return (
    <>
      {items.length === 0 && <EmptyState title={t('exportsEmptyTitle')} text={t('exportsEmptyText')} />}
      <Rows label={t('exports')}>
        {items.map((item) => (
          <Row key={item.id}>
            <div>
              <AnchorLink to="/optimized/$id" params={{ id: item.optimized_resume_id ?? '' }} fw={500}>
                {titles.get(item.optimized_resume_id ?? '') ?? t('untitled')}
              </AnchorLink>
              <Text size="sm" c="dimmed">
                {item.format.toUpperCase()} · {t('versionOf', { version: item.version })} · {t('size', { size: number(Math.ceil(item.size_bytes / 1000)) })} · {t('made', { ago: ago(item.created_at) })}
              </Text>
            </div>
            {!item.url ? (
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
