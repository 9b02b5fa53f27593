import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { DeleteEverything } from './DeleteEverything';
import { messages } from './messages';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

export function AccountPage() {
  const t = useText(messages);
  const account = useQuery({ queryKey: ['account'], queryFn: ({ signal }) => orThrow(api.GET('/api/account', { signal })) });
  if (account.error !== null) return <Page><Problem error={account.error} retry={() => void account.refetch()} /></Page>;
  if (account.data === undefined) return <Page><Loading /></Page>;
  const isLocal = account.data.mode === 'local';
  return (
    <Page>
      <PageHeader title={t('title')} lead={isLocal ? t('local') : t('signedInAs', { email: account.data.account.email })} />
      <Stack gap={40}>
        <section>
          <Title order={2}>{t('data')}</Title>
          <Text c="dimmed" mb="sm">
            {t('dataText')}
          </Text>
          <Button component="a" href="/api/account/export" download>
            {t('export')}
          </Button>
        </section>
        {!isLocal && <Sessions />}
        {!isLocal && <Tokens />}
        <DeleteEverything email={account.data.account.email} />
      </Stack>
    </Page>
  );
}
