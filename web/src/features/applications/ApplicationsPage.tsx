import { useText } from '@/i18n/text';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { messages } from './messages';

export function ApplicationsPage() {
  const t = useText(messages);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
    </Page>
  );
}
