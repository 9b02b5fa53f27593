import { Button, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { ButtonLink } from '@/ui/links';
import { messages } from './messages';

/** Chooses one's own resume, the newest at first, and leads to the evidence. */
export function CompareWith({ postingId }: { readonly postingId: string }) {
  const t = useText(messages);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ['resumes', 'choice'], queryFn: ({ signal }) => orThrow(api.GET('/api/resumes', { params: { query: { limit: 200 } }, signal })) });
  if (data === undefined) return null;
  if (data.resumes.length === 0)
    return (
      <Group mb="lg">
        <Text>{t('noResume')}</Text>
        <ButtonLink to="/">{t('addResume')}</ButtonLink>
      </Group>
    );
  const resumeId = chosen ?? data.resumes[0]?.id ?? '';
  return (
    <Group align="end" mb="lg" gap="sm">
      <Select label={t('resume')} data={data.resumes.map((resume) => ({ value: resume.id, label: resume.title }))} value={resumeId} onChange={setChosen} allowDeselect={false} searchable flex="1 1 180px" />
      <Button onClick={() => void navigate({ to: '/match/$resumeId/$postingId', params: { resumeId, postingId } })}>{t('compare')}</Button>
    </Group>
  );
}
