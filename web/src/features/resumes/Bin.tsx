import { Button, Text } from '@mantine/core';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { ListEnd } from './ListEnd';
import { messages } from './messages';
import { useBin, type Kind } from './useBin';
import { useOptimizedResumes, useOwnResumes } from './useLists';

/** What was deleted within the last 30 days, newest first. */
export function Bin() {
  const t = useText(messages);
  const { ago } = useFormats();
  const { takeOut } = useBin();
  const own = useOwnResumes('', true);
  const optimized = useOptimizedResumes('', true);
  const error = own.error ?? optimized.error;
  if (error !== null) return <Problem error={error} retry={() => void Promise.all([own.refetch(), optimized.refetch()])} />;
  if (own.data === undefined || optimized.data === undefined) return <Loading />;
  const listed = (kind: Kind, items: readonly { id: string; title: string; deleted_at: string | null }[]) => items.map((item) => ({ kind, id: item.id, title: item.title || t('untitled'), at: item.deleted_at ?? '' }));
  const items = [...listed('own', own.data.pages.flatMap((page) => page.resumes)), ...listed('optimized', optimized.data.pages.flatMap((page) => page.resumes))].toSorted((one, other) =>
    other.at.localeCompare(one.at),
  );
  if (items.length === 0) return <EmptyState title={t('binEmptyTitle')} text={t('binEmptyText')} />;
  return (
    <>
      <Rows label={t('bin')}>
        {items.map((item) => (
          <Row key={item.id}>
            <div>
              <Text fw={500}>{item.title}</Text>
              <Text size="sm" c="dimmed">
                {item.kind === 'own' ? t('resumeKind') : t('optimizedKind')} · {t('deleted', { ago: ago(item.at) })}
              </Text>
            </div>
            <Button variant="default" size="compact-md" onClick={() => takeOut(item)}>
              {t('undelete')}
            </Button>
          </Row>
        ))}
      </Rows>
      <ListEnd list={own.hasNextPage ? own : optimized} />
    </>
  );
}
