import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addressIn, keepPosting } from '@/api/postings';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { inlineProblem } from '@/ui/wording';
import { messages } from './messages';

const shortest = 40;
const shownBelow = (): void => undefined;

export function PastePosting({ onDone }: { readonly onDone: () => void }) {
  const t = useText(messages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = text.trim().length < shortest && addressIn(text) === null;
  const keep = useMutation({
    mutationFn: () => keepPosting(text),
    onError: shownBelow,
    onSuccess: async (posting) => {
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
      <Textarea label={t('textOrAddress')} description={t('pasteHint')} value={text} onChange={(event) => setText(event.currentTarget.value)} error={tried && tooShort ? t('tooShort') : inlineProblem(keep.error)} autosize minRows={10} maxRows={24} />
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
