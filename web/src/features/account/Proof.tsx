import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { enter } from '@/api/account';
import { api, orThrow, type Schemas } from '@/api/client';
import { isProblem } from '@/api/problem';
import { useText } from '@/i18n/text';
import { CodeField, PasswordField } from './fields';
import { FormProblem } from './FormProblem';
import { messages } from './messages';
import { OtherWays } from './signing-in/OtherWays';

/** Does something, and when the server wants a fresh proof of who one is for it, asks for that and does it then. */
export type WithProof = <T>(act: () => Promise<T>) => Promise<T>;

const ProofContext = createContext<WithProof>((act) => act());

export function useProof(): WithProof {
  return use(ProofContext);
}

interface Waiting {
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

export function ProofProvider({ account, children }: { readonly account: Schemas['AccountView']; readonly children: ReactNode }) {
  const t = useText(messages);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const withProof = useCallback<WithProof>(async (act) => {
    try {
      return await act();
    } catch (error) {
      if (!isProblem(error, 'sign_in_again')) throw error;
      await new Promise<void>((resolve, reject) => setWaiting({ goOn: resolve, giveUp: () => reject(new DOMException('no proof was given', 'AbortError')) }));
      return act();
    }
  }, []);
  const end = (how: keyof Waiting): void => {
    waiting?.[how]();
    setWaiting(null);
  };
  return (
    <ProofContext value={withProof}>
      {children}
      <Modal opened={waiting !== null} onClose={() => end('giveUp')} title={t('proof')}>
        <ProofForm account={account} onProved={() => end('goOn')} />
      </Modal>
    </ProofContext>
  );
}

function ProofForm({ account, onProved }: { readonly account: Schemas['AccountView']; readonly onProved: () => void }) {
  const t = useText(messages);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const verify = useMutation({
    mutationFn: () => orThrow(api.POST('/api/auth/verify', { body: { password, code: account.second_factor ? code : null, recovery_code: null } })),
    onSuccess: onProved,
    onError: () => undefined,
  });
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('proofText')}</Text>
      {account.has_password && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            verify.mutate();
          }}
        >
          <Stack gap="md">
            <PasswordField value={password} onChange={setPassword} error={verify.error} isFirst />
            {account.second_factor && <CodeField value={code} onChange={setCode} error={verify.error} />}
            <FormProblem error={verify.error} />
            <Button type="submit" loading={verify.isPending}>
              {t('prove')}
            </Button>
          </Stack>
        </form>
      )}
      <OtherWays
        returnTo="/account"
        onDone={(answer) => {
          enter(answer.account);
          onProved();
        }}
      />
    </Stack>
  );
}
