import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { useRouteParam } from '@/ui/routeParam';
import { Asks } from './Asks';
import { CompareWith } from './CompareWith';
import { messages } from './messages';
import classes from './Posting.module.css';

type Posting = Schemas['JobPostingRecord'];

/** One posting: its text, which can be corrected, and what it asks for. */
export function PostingPage() {
  const t = useText(messages);
  const id = useRouteParam('id');
  const posting = useQuery({ queryKey: ['postings', 'one', id], queryFn: ({ signal }) => orThrow(api.GET('/api/job-postings/{id}', { params: { path: { id } }, signal })) });
  return (
    <Page wide>
      <AnchorLink to="/postings" size="sm">
        {t('back')}
      </AnchorLink>
      {posting.error !== null && <Problem error={posting.error} retry={() => void posting.refetch()} />}
      {posting.isPending && <Loading />}
      {posting.data !== undefined && <PostingForm key={posting.data.job_posting.updated_at} posting={posting.data.job_posting} />}
    </Page>
  );
}

const statuses = ['draft', 'active', 'closed'] as const;

function PostingForm({ posting }: { readonly posting: Posting }) {
  const t = useText(messages);
  const client = useQueryClient();
  const navigate = useNavigate();
  const id = posting.id ?? '';
  const [edits, setEdits] = useState<Schemas['PostingRequest']>({});
  const change = (fields: Schemas['PostingRequest']): void => setEdits({ ...edits, ...fields });
  const isChanged = Object.keys(edits).length > 0;
  const save = useMutation({
    mutationFn: () => orThrow(api.PATCH('/api/job-postings/{id}', { params: { path: { id } }, body: edits })),
    onSuccess: async () => {
      notifyDone(t('saved'));
      await client.invalidateQueries({ queryKey: ['postings'] });
      await client.invalidateQueries({ queryKey: ['match'] });
    },
  });
  const remove = useMutation({
    mutationFn: () => orThrow(api.DELETE('/api/job-postings/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      notifyDone(t('deleted', { title: posting.title ?? '' }));
      await navigate({ to: '/postings' });
      await client.invalidateQueries({ queryKey: ['postings'] });
    },
  });
  return (
    <>
      <PageHeader title={posting.title === '' ? t('untitled') : (posting.title ?? '')} lead={[posting.company, posting.location].filter(Boolean).join(' · ')} />
      <div className={classes.split}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <div className={classes.pair}>
            <TextInput label={t('name')} value={edits.title ?? posting.title ?? ''} onChange={(event) => change({ title: event.currentTarget.value })} />
            <TextInput label={t('company')} value={edits.company ?? posting.company ?? ''} onChange={(event) => change({ company: event.currentTarget.value })} />
            <TextInput label={t('location')} value={edits.location ?? posting.location ?? ''} onChange={(event) => change({ location: event.currentTarget.value })} />
            <Select
              label={t('status')}
              data={statuses.map((value) => ({ value, label: t(value) }))}
              value={edits.status ?? posting.status ?? 'active'}
              onChange={(value) => change({ status: statuses.find((one) => one === value) ?? 'active' })}
              allowDeselect={false}
            />
          </div>
          <TextInput label={t('link')} type="url" value={edits.source_url ?? posting.source_url ?? ''} onChange={(event) => change({ source_url: event.currentTarget.value })} />
          <Textarea label={t('text')} value={edits.description ?? posting.description ?? ''} onChange={(event) => change({ description: event.currentTarget.value })} autosize minRows={8} maxRows={28} />
          <Group justify="space-between">
            <Button type="submit" variant="default" disabled={!isChanged} loading={save.isPending}>
              {t('save')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => remove.mutate()} loading={remove.isPending}>
              {t('delete')}
            </Button>
          </Group>
        </form>
        <div>
          <CompareWith postingId={id} />
          <Asks analysis={posting.analysis as Schemas['JobAnalysis'] | null | undefined} />
        </div>
      </div>
    </>
  );
}
