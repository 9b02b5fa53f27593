import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { AppSetup } from './AppSetup';
import { messages } from './messages';
import { useProof } from './Proof';
import { RecoveryCodes } from './RecoveryCodes';
import { Section } from './Section';

/** The second step of signing in: on or off, moved to another device, its recovery codes. */
export function AuthenticatorApp({ isOn }: { readonly isOn: boolean }) {
  const t = useText(messages);
  const client = useQueryClient();
  const withProof = useProof();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [isAsked, setAsked] = useState(false);
  const refresh = () => client.invalidateQueries({ ...accountQuery, exact: true });
  const start = useMutation({ mutationFn: () => withProof(() => orThrow(api.POST('/api/account/totp'))) });
  const turnOff = useMutation({
    mutationFn: () => withProof(() => orThrow(api.DELETE('/api/account/totp'))),
    onSuccess: async () => {
      setAsked(false);
      notifyDone(t('appIsOff'));
      await refresh();
    },
  });
  const renew = useMutation({ mutationFn: () => withProof(() => orThrow(api.POST('/api/account/recovery-codes'))), onSuccess: (answer) => setCodes(answer.recovery_codes) });
  return (
    <Section title={t('app')} text={t(isOn ? 'appOnText' : 'appOffText')}>
      <Group gap="xs">
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate()}>
          {t(isOn ? 'moveApp' : 'setUpApp')}
        </Button>
        {isOn && (
          <>
            <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
              {t('newCodes')}
            </Button>
            <Button variant="default" c="var(--bad)" onClick={() => setAsked(true)}>
              {t('turnOff')}
            </Button>
          </>
        )}
      </Group>
      <Modal opened={start.data !== undefined} onClose={start.reset} title={t('setUpApp')} closeOnClickOutside={false}>
        {start.data !== undefined && (
          <AppSetup
            secret={start.data.secret}
            uri={start.data.uri}
            onDone={(made) => {
              start.reset();
              setCodes(made);
              void refresh();
            }}
          />
        )}
      </Modal>
      <Modal opened={codes !== null} onClose={() => setCodes(null)} title={t('codes')} withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false}>
        <RecoveryCodes codes={codes ?? []} onKept={() => setCodes(null)} />
      </Modal>
      <Modal opened={isAsked} onClose={() => setAsked(false)} title={t('turnOffSure')}>
        {t('turnOffText')}
        <Button mt="md" fullWidth color="red" loading={turnOff.isPending} onClick={() => turnOff.mutate()}>
          {t('turnOff')}
        </Button>
      </Modal>
    </Section>
  );
}
