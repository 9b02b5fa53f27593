import { Button, Group, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import sampleUrl from '../../../../samples/job.txt?url';
import { api, orThrow } from '@/api/client';
import { addressIn, keepPosting } from '@/api/postings';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { useRouteParam } from '@/ui/routeParam';
import { Row, Rows } from '@/ui/Rows';
import { FirstMinute } from '@/ui/FirstMinute';
import { inlineProblem } from '@/ui/wording';
import { messages } from './messages';

const shortest = 40;
const few = 5;
const shownBelow = (): void => undefined;

/** The posting that the resume is for: pasted, or one that was kept. */
export function JobPage(): ReactNode {
  const t = useText(messages);
  const resumeId = useRouteParam('resumeId');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const keep = useMutation({
    mutationFn: keepPosting,
    onError: shownBelow,
    onSuccess: async (posting) => {
      await navigate({ to: '/match/$resumeId/$postingId', params: { resumeId, postingId: posting.id ?? '' } });
      await client.invalidateQueries({ queryKey: ['postings'] });
    },
  });
  const sample = useMutation({ mutationFn: async () => (await fetch(sampleUrl)).text(), onSuccess: (sampled) => setText(sampled) });
  const isTooShort = text.trim().length < shortest && addressIn(text) === null;
  const read = (): void => {
    setTooShort(isTooShort);
    if (!isTooShort) keep.mutate(text);
  };
  return (
    <Page>
      <FirstMinute at="stepJob" />
      <PageHeader title={t('jobTitle')} lead={t('jobLead')} />
      <Textarea
        label={t('posting')}
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tooShort && isTooShort ? t('tooShort') : inlineProblem(keep.error)}
        autosize
        minRows={10}
        maxRows={20}
        data-autofocus
      />
      <Group mt="md" gap="sm">
        <Button size="md" loading={keep.isPending} onClick={read}>
          {t('read')}
        </Button>
        {text === '' && (
          <Button variant="subtle" onClick={() => sample.mutate()}>
            {t('sample')}
          </Button>
        )}
      </Group>
      <Earlier resumeId={resumeId} />
    </Page>
  );
}

function Earlier({ resumeId }: { readonly resumeId: string }) {
  const t = useText(messages);
  const { data } = useQuery({ queryKey: ['postings', 'recent'], queryFn: ({ signal }) => orThrow(api.GET('/api/job-postings', { params: { query: { limit: few } }, signal })) });
  if (data === undefined || data.job_postings.length === 0) return null;
  return (
    <section>
      <Title order={2} mt={40} mb="xs">
        {t('earlier')}
      </Title>
      <Rows>
        {data.job_postings.map((posting) => (
          <Row key={posting.id}>
            <AnchorLink to="/match/$resumeId/$postingId" params={{ resumeId, postingId: posting.id ?? '' }}>
              {posting.title === '' ? t('untitled') : posting.title}
            </AnchorLink>
            <span>{posting.company}</span>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
