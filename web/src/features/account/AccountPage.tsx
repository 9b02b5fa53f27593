import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { accountQuery, signOut } from '@/api/account';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { AuditList } from './AuditList';
import { AuthenticatorApp } from './AuthenticatorApp';
import { DeleteEverything } from './DeleteEverything';
import { Identities } from './Identities';
import { messages } from './messages';
import { NameSection } from './NameSection';
import { Passkeys } from './Passkeys';
import { PasswordSection } from './PasswordSection';
import { ProofProvider } from './Proof';
import { Section } from './Section';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

export function AccountPage() {
  const t = useText(messages);
  const { data, error, refetch } = useQuery(accountQuery);
  const leave = useMutation({ mutationFn: signOut });
  if (data === undefined) return <Page>{error === null ? <Loading /> : <Problem error={error} retry={() => void refetch()} />}</Page>;
  const { account, mode } = data;
  const takeAway = (
    <Section title={t('data')} text={t('dataText')}>
      <Button component="a" href="/api/account/export" download variant="default">
        {t('export')}
      </Button>
    </Section>
  );
  if (mode === 'local')
    return (
      <Page>
        <PageHeader title={t('title')} lead={t('local')} />
        <Stack gap={40}>
          {takeAway}
          <Section title={t('delete')} text={t('deleteLocally')} />
        </Stack>
      </Page>
    );
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('signedInAs', { email: account.email })}>
        <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('signOut')}
        </Button>
      </PageHeader>
      <ProofProvider account={account}>
        <Stack gap={40}>
          <NameSection name={account.name} />
          <PasswordSection email={account.email} hasPassword={account.has_password} />
          <AuthenticatorApp isOn={account.second_factor} />
          <Passkeys />
          <Identities />
          <Sessions />
          <Tokens />
          <AuditList />
          {takeAway}
          <DeleteEverything id={account.id} email={account.email} />
        </Stack>
      </ProofProvider>
    </Page>
  );
}
