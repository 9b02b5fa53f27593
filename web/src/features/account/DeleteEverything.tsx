import { Button, Modal, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';

/** The one thing that cannot be undone; therefore the address is typed. */
export function DeleteEverything({ email }: { readonly email: string }) {
  const t = useText(messages);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const remove = useMutation({
    mutationFn: () => orThrow(api.POST('/api/account/delete', { body: { email: typed.trim() } })),
    onSuccess: async (answer) => {
      setAsking(false);
      notifyDone(t('deleted', { count: answer.objects }));
      client.clear();
      await client.invalidateQueries();
    },
  });
  return (
    <section>
      <Title order={2}>{t('delete')}</Title>
      <Text c="dimmed" mb="sm">
        {t('deleteText')}
      </Text>
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
          <TextInput label={t('deleteSure', { email })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" data-autofocus />
          <Button type="submit" mt="md" color="red" disabled={typed.trim() !== email} loading={remove.isPending}>
            {t('deleteNow')}
          </Button>
        </form>
      </Modal>
    </section>
  );
}
