import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { messages } from './messages';
import { TemplateCard } from './TemplateCard';
import classes from './Templates.module.css';
import { useShown } from './useShown';

/** Every template with one's own resume in it. */
export function TemplatesPage() {
  const t = useText(messages);
  const [chosen, setChosen] = useState<string | null>(null);
  const templates = useQuery({ queryKey: ['templates'], queryFn: ({ signal }) => orThrow(api.GET('/api/templates', { signal })), staleTime: Infinity });
  const documents = useShown();
  const error = templates.error ?? documents.error;
  const shown = documents.data?.find((one) => one.id === chosen) ?? documents.data?.[0];
  return (
    <Page wide>
      <PageHeader title={t('title')} lead={t('lead')}>
        {shown !== undefined && (
          <Select
            label={t('resume')}
            data={documents.data?.map((one) => ({ value: one.id, label: one.kind === 'optimized' ? t('forJob', { title: one.title }) : one.title })) ?? []}
            value={shown.id}
            onChange={setChosen}
            allowDeselect={false}
            searchable
            w={280}
          />
        )}
      </PageHeader>
      {error !== null && <Problem error={error} retry={() => void Promise.all([templates.refetch(), documents.refetch()])} />}
      {error === null && (templates.data === undefined || documents.data === undefined) && <Loading />}
      {documents.data?.length === 0 && (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <ButtonLink to="/">{t('add')}</ButtonLink>
        </EmptyState>
      )}
      {shown !== undefined && templates.data !== undefined && (
        <ul className={classes.gallery}>
          {templates.data.templates.map((template) => (
            <TemplateCard key={template.id} template={template} shown={shown} />
          ))}
        </ul>
      )}
    </Page>
  );
}
