import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { journalName, tellOtherWindows } from '@/api/session';
import { useText } from '@/i18n/text';
import { FormProblem } from './FormProblem';
import { messages } from './messages';
import { useProof } from './Proof';
import { Section } from './Section';

/** The one thing that cannot be undone; therefore the address is typed. */
export function DeleteEverything({ id, email }: { readonly id: string; readonly email: string }) {
  const t = useText(messages);
  const withProof = useProof();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const remove = useMutation({
    mutationFn: () => withProof(() => orThrow(api.POST('/api/account/delete', { body: { email: typed.trim() } }))),
    onSuccess: () => {
      indexedDB.deleteDatabase(journalName(id));
      tellOtherWindows(null);
      location.replace('/sign-in?done=deleted');
    },
    onError: () => undefined,
  });
  return (
    <Section title={t('delete')} text={t('deleteText')}>
      <Button variant="default" c="var(--bad)" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('delete')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            remove.mutate();
          }}
        >
          <Text c="dimmed" mb="md">
            {t('deleteText')}
          </Text>
          <TextInput label={t('deleteSure', { email })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" data-autofocus />
          <FormProblem error={remove.error} />
          <Button type="submit" mt="md" color="red" disabled={typed.trim().toLowerCase() !== email.toLowerCase()} loading={remove.isPending}>
            {t('deleteNow')}
          </Button>
        </form>
      </Modal>
    </Section>
  );
}
