import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { api, orThrow, type Schemas } from '@/api/client';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';
import classes from './Templates.module.css';
import type { Shown } from './useShown';

/** What is set when nothing was chosen. */
const usual = 'professional';

export function TemplateCard({ template, shown }: { readonly template: Schemas['TemplateItem']; readonly shown: Shown }) {
  const t = useText(messages);
  const translate = useSentences();
  const client = useQueryClient();
  const before = shown.template ?? usual;
  const use = useMutation({
    mutationFn: (id: string) => {
      const request = { params: { path: { id: shown.id } }, body: { template_id: id } };
      return orThrow<unknown>(shown.kind === 'own' ? api.PATCH('/api/resumes/{id}', request) : api.PATCH('/api/resumes/optimized/{id}', request));
    },
    onSuccess: async (_answer, id) => {
      if (id === template.id) notifyDone(t('used', { title: shown.title, name: template.name }), () => use.mutate(before));
      await Promise.all([client.invalidateQueries({ queryKey: ['resumes'] }), client.invalidateQueries({ queryKey: ['optimized-resumes'] })]);
    },
  });
  const source = new URLSearchParams({ [shown.kind === 'own' ? 'resume_id' : 'optimized_resume_id']: shown.id, template: template.id, width: '600', v: String(shown.version) });
  return (
    <li className={classes.card}>
      <img className={classes.picture} src={`/api/thumbnail?${source}`} alt={t('picture', { title: shown.title, name: template.name })} loading="lazy" width={595} height={842} />
      <div className={classes.head}>
        <Title order={2}>{template.name}</Title>
        {before === template.id ? (
          <span className={classes.inUse}>
            <Check size={14} aria-hidden /> {t('inUse')}
          </span>
        ) : (
          <Button variant="default" size="compact-md" loading={use.isPending} onClick={() => use.mutate(template.id)} aria-label={t('use', { name: template.name })}>
            {t('use', { name: template.name })}
          </Button>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {translate(template.description)}
      </Text>
    </li>
  );
}
