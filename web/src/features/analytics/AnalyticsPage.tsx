import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, orThrow, type Schemas } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { DayChart } from './DayChart';
import { perAct, perDay } from './days';
import { messages } from './messages';

/** Choosing a template goes with making a file and is told beside it. */
const aside = 'template_used';
const acts = ['document_saved', 'export_created', 'resume_optimized', 'resume_uploaded'] as const;

export function AnalyticsPage() {
  const t = useText(messages);
  const activity = useQuery({ queryKey: ['activity'], queryFn: ({ signal }) => orThrow(api.GET('/api/analytics', { signal })) });
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {activity.error !== null && <Problem error={activity.error} retry={() => void activity.refetch()} />}
      {activity.isPending && <Loading />}
      {activity.data !== undefined && <Activity activity={activity.data} />}
    </Page>
  );
}

function Activity({ activity }: { readonly activity: Schemas['AnalyticsResponse'] }) {
  const t = useText(messages);
  const { percent } = useFormats();
  const templates = useQuery({ queryKey: ['templates'], queryFn: ({ signal }) => orThrow(api.GET('/api/templates', { signal })), staleTime: Infinity });
  const counts = activity.days.filter((one) => one.name !== aside);
  if (counts.length === 0) return <EmptyState title={t('emptyTitle')} text={t('emptyText')} />;
  const titleOf = (template: string): string => templates.data?.templates.find(({ id }) => id === template)?.name ?? template;
  const nameOf = (name: string): string => t(acts.find((act) => act === name) ?? 'other');
  return (
    <>
      <DayChart days={perDay(counts, activity.from, activity.to)} />
      <Counts title={t('what')} items={perAct(counts).map(({ name, count }) => ({ label: nameOf(name), count }))} />
      <Counts title={t('formats')} items={activity.formats.map(({ label, count }) => ({ label: label.toUpperCase(), count }))} />
      <Counts title={t('templates')} items={activity.templates.map(({ label, count }) => ({ label: titleOf(label), count }))} />
      {typeof activity.save_success_rate === 'number' && (
        <Text c="dimmed" size="sm" mt="lg">
          {t('saves', { share: percent(activity.save_success_rate) })}
        </Text>
      )}
    </>
  );
}

function Counts({ title, items }: { readonly title: string; readonly items: readonly { readonly label: string; readonly count: number }[] }) {
  const { number } = useFormats();
  if (items.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="xs">
        {title}
      </Title>
      <Rows label={title}>
        {items.map(({ label, count }) => (
          <Row key={label}>
            <span>{label}</span>
            <strong>{number(count)}</strong>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
