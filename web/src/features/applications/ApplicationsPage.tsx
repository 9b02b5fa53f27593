import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { AddApplication } from './AddApplication';
import { Board } from './Board';
import { messages } from './messages';
import { useApplications } from './useBoard';

export function ApplicationsPage() {
  const t = useText(messages);
  const [adding, setAdding] = useState(false);
  const applications = useApplications();
  return (
    <Page wide>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Button onClick={() => setAdding(true)}>{t('add')}</Button>
      </PageHeader>
      {applications.error !== null && <Problem error={applications.error} retry={() => void applications.refetch()} />}
      {applications.isPending && <Loading />}
      {applications.data?.applications.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {applications.data !== undefined && applications.data.applications.length > 0 && <Board applications={applications.data.applications} />}
      {adding && <AddApplication onClose={() => setAdding(false)} />}
    </Page>
  );
}
