import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { AnchorLink, ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { messages } from './messages';

export function ResumesPage() {
  const t = useText(messages);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OptimizedResumes />
    </Page>
  );
}

function OptimizedResumes() {
  const t = useText(messages);
  const { ago } = useFormats();
  const { data, error, refetch } = useQuery({ queryKey: ['optimized-resumes'], queryFn: ({ signal }) => orThrow(api.GET('/api/resumes/optimized', { signal })) });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.resumes.length === 0)
    return (
      <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
        <ButtonLink to="/">
          {t('begin')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <Stack component="ul" gap="xs" p={0} m={0}>
      {data.resumes.map((resume) => (
        <Group component="li" key={resume.id} justify="space-between" wrap="nowrap">
          <AnchorLink to="/optimized/$id" params={{ id: resume.id }}>
            {resume.title}
          </AnchorLink>
          <Text size="sm" c="dimmed">
            {typeof resume.match_score === 'number' && `${t('match', { score: Math.round(resume.match_score) })} · `}
            {t('changed', { ago: ago(resume.updated_at) })}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
