import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, idempotencyKey, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';

const shortest = 40;

export function PastePosting({ onDone }: { readonly onDone: () => void }) {
  const t = useText(messages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = text.trim().length < shortest;
  const keep = useMutation({
    mutationFn: () => orThrow(api.POST('/api/job-postings', { body: { description: text }, headers: { 'Idempotency-Key': idempotencyKey() } })),
    onSuccess: async ({ job_posting: posting }) => {
      notifyDone(t('kept', { title: posting.title ?? '' }));
      await client.invalidateQueries({ queryKey: ['postings'] });
      await navigate({ to: '/postings/$id', params: { id: posting.id ?? '' } });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!tooShort) keep.mutate();
      }}
    >
      <Textarea label={t('text')} description={t('pasteHint')} value={text} onChange={(event) => setText(event.currentTarget.value)} error={tried && tooShort ? t('tooShort') : undefined} autosize minRows={10} maxRows={24} />
      <Group mt="md" gap="sm">
        <Button type="submit" loading={keep.isPending}>
          {t('keep')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}
