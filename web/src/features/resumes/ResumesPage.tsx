import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { FileDrop } from '@/ui/FileDrop';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Bin } from './Bin';
import { ExportList } from './ExportList';
import { messages } from './messages';
import { OptimizedList } from './OptimizedList';
import { OwnList } from './OwnList';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';

export function ResumesPage() {
  const t = useText(messages);
  const [view, setView] = useState<string | null>('jobs');
  const [adding, setAdding] = useState(false);
  const uploads = useUploads();
  const add = (files: File[]): void => {
    uploads.add(files);
    setAdding(false);
    setView('own');
  };
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Button onClick={() => setAdding(!adding)} aria-expanded={adding}>
          {t('add')}
        </Button>
      </PageHeader>
      {adding && <FileDrop multiple label={t('drop')} hint={t('addHint')} button={t('choose')} onFiles={add} />}
      <UploadList uploads={uploads} />
      <Tabs value={view} onChange={setView} keepMounted={false} mt="md">
        <Tabs.List aria-label={t('views')} mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
          <Tabs.Tab value="jobs">{t('forJobs')}</Tabs.Tab>
          <Tabs.Tab value="own">{t('own')}</Tabs.Tab>
          <Tabs.Tab value="files">{t('exports')}</Tabs.Tab>
          <Tabs.Tab value="bin">{t('bin')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="jobs">
          <OptimizedList />
        </Tabs.Panel>
        <Tabs.Panel value="own">
          <OwnList onAdd={() => setAdding(true)} />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <ExportList />
        </Tabs.Panel>
        <Tabs.Panel value="bin">
          <Bin />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
