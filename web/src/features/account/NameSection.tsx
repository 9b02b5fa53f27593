import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { useFieldError } from './fields';
import { messages } from './messages';
import { Section } from './Section';

/** How Vitae calls the person; resumes have names of their own. */
export function NameSection({ name: stored }: { readonly name: string }) {
  const t = useText(messages);
  const client = useQueryClient();
  const [name, setName] = useState(stored);
  const save = useMutation({
    mutationFn: () => orThrow(api.PATCH('/api/account', { body: { name: name.trim() } })),
    onSuccess: (answer) => {
      client.setQueryData(accountQuery.queryKey, answer);
      notifyDone(t('nameSaved'));
    },
  });
  return (
    <Section title={t('name')} text={t('nameText')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Group align="end" gap="sm">
          <TextInput aria-label={t('name')} autoComplete="name" required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} error={useFieldError(save.error, 'name')} flex="1 1 220px" maw={400} />
          <Button type="submit" variant="default" loading={save.isPending}>
            {t('save')}
          </Button>
        </Group>
      </form>
    </Section>
  );
}
