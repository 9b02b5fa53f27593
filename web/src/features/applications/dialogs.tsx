import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';
import type { Application } from './states';

export function NotesDialog({ application, title, onClose }: { readonly application: Application; readonly title: string; readonly onClose: () => void }) {
  const t = useText(messages);
  const client = useQueryClient();
  const [notes, setNotes] = useState(application.notes ?? '');
  const save = useMutation({
    mutationFn: () => orThrow(api.PATCH('/api/applications/{id}', { params: { path: { id: application.id ?? '' } }, body: { notes } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['applications'] });
      notifyDone(t('notesSaved'));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('notesOf', { title })}>
      <Textarea label={t('notes')} value={notes} onChange={(event) => setNotes(event.currentTarget.value)} autosize minRows={4} maxRows={14} data-autofocus />
      <Button mt="md" loading={save.isPending} onClick={() => save.mutate()}>
        {t('saveNotes')}
      </Button>
    </Modal>
  );
}

/** Asked before what cannot be undone. */
export function SureDialog({ title, onYes, onClose }: { readonly title: string; readonly onYes: () => void; readonly onClose: () => void }) {
  const t = useText(messages);
  return (
    <Modal opened onClose={onClose} title={t('delete')}>
      <Text>{t('deleteSure', { title })}</Text>
      <Group mt="md" gap="sm">
        <Button
          color="red"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {t('forget')}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('keep')}
        </Button>
      </Group>
    </Modal>
  );
}
