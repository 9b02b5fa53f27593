import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { FormProblem } from './FormProblem';
import { passkeysKey } from './keys';
import { messages } from './messages';
import { addPasskey, canUsePasskeys } from './passkeys';
import { useProof } from './Proof';
import { Section } from './Section';

/** Keys of devices that sign in without a password. */
export function Passkeys() {
  const t = useText(messages);
  const { date } = useFormats();
  const client = useQueryClient();
  const withProof = useProof();
  const [name, setName] = useState('');
  const passkeys = useQuery({ queryKey: passkeysKey, queryFn: ({ signal }) => orThrow(api.GET('/api/account/passkeys', { signal })) });
  const refresh = () => Promise.all([client.invalidateQueries({ queryKey: passkeysKey }), client.invalidateQueries({ ...accountQuery, exact: true })]);
  const add = useMutation({
    mutationFn: () => withProof(() => addPasskey(name.trim() || t('passkey'))),
    onSuccess: async (answer) => {
      setName('');
      notifyDone(t('passkeyAdded', { name: answer.passkey.name }));
      await refresh();
    },
    onError: () => undefined,
  });
  const remove = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => withProof(() => orThrow(api.DELETE('/api/account/passkeys/{id}', { params: { path: { id } } }))),
    onSuccess: async (_answer, passkey) => {
      notifyDone(t('passkeyRemoved', { name: passkey.name }));
      await refresh();
    },
  });
  if (passkeys.error !== null) return <Problem error={passkeys.error} retry={() => void passkeys.refetch()} />;
  if (passkeys.data === undefined) return <Loading />;
  return (
    <Section title={t('passkeys')} text={t('passkeysText')}>
      {canUsePasskeys ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <Group align="end" gap="sm" mb="sm">
            <TextInput label={t('passkeyName')} placeholder={t('passkeyExample')} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} flex="1 1 220px" />
            <Button type="submit" variant="default" loading={add.isPending}>
              {t('addPasskey')}
            </Button>
          </Group>
          <FormProblem error={add.error} />
        </form>
      ) : (
        <Text mb="sm">{t('noPasskeysHere')}</Text>
      )}
      {passkeys.data.passkeys.length > 0 && (
        <Rows label={t('passkeys')}>
          {passkeys.data.passkeys.map((passkey) => (
            <Row key={passkey.id}>
              <div>
                <Text fw={500}>{passkey.name}</Text>
                <Text size="sm" c="dimmed">
                  {t('addedOn', { date: date(passkey.created_at) })}
                  {passkey.is_backed_up && ` · ${t('synced')}`}
                </Text>
              </div>
              <Button variant="default" size="compact-sm" aria-label={t('removeOf', { name: passkey.name })} loading={remove.isPending && remove.variables.id === passkey.id} onClick={() => remove.mutate(passkey)}>
                {t('remove')}
              </Button>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
