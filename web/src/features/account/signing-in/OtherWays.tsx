import { Button, Divider, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { waysInQuery } from '@/api/account';
import { api, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { fieldMessages } from '../fieldMessages';
import { FormProblem } from '../FormProblem';
import { canUsePasskeys, signInWithPasskey } from '../passkeys';

interface OtherWaysProps {
  /** A path of this site to come back to from another. */
  readonly returnTo: string;
  readonly onDone: (answer: Schemas['SignInResponse']) => void;
  /** Whoever has no account yet has no passkey for it. */
  readonly hasAccount?: boolean;
}

/** Ways in that need no password: a passkey, and whoever the operator lets vouch for people. */
export function OtherWays({ returnTo, onDone, hasAccount = true }: OtherWaysProps) {
  const t = useText(fieldMessages);
  const waysIn = useQuery(waysInQuery);
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone, onError: () => undefined });
  const leave = useMutation({
    mutationFn: (provider: string) => orThrow(api.POST('/api/auth/providers/{provider}', { params: { path: { provider } }, body: { return_to: returnTo } })),
    onSuccess: ({ url }) => location.assign(url),
    onError: () => undefined,
  });
  const providers = waysIn.data?.providers ?? [];
  const offersPasskey = canUsePasskeys && hasAccount;
  if (!offersPasskey && providers.length === 0) return null;
  return (
    <Stack gap="sm">
      <Divider label={t('or')} />
      {offersPasskey && (
        <Button variant="default" fullWidth leftSection={<KeyRound size={16} aria-hidden />} loading={passkey.isPending} onClick={() => passkey.mutate()}>
          {t('withPasskey')}
        </Button>
      )}
      {providers.map((provider) => (
        <Button key={provider.name} variant="default" fullWidth loading={leave.isPending && leave.variables === provider.name} onClick={() => leave.mutate(provider.name)}>
          {t('withProvider', { provider: provider.label })}
        </Button>
      ))}
      <FormProblem error={passkey.error ?? leave.error} />
    </Stack>
  );
}
