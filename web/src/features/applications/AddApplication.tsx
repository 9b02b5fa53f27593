import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';

const formats = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'Word (DOCX)' },
];

/** Makes the file of a resume, freezes it, and puts the application on the board. */
export function AddApplication({ onClose }: { readonly onClose: () => void }) {
  const t = useText(messages);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [format, setFormat] = useState('pdf');
  const [status, setStatus] = useState<'draft' | 'sent'>('sent');
  const resumes = useQuery({ queryKey: ['optimized-resumes', 'choice'], queryFn: ({ signal }) => orThrow(api.GET('/api/resumes/optimized', { params: { query: { limit: 200 } }, signal })) });
  const forPosting = (resumes.data?.resumes ?? []).filter((resume) => Boolean(resume.job_posting_id));
  const resume = forPosting.find((one) => one.id === chosen) ?? forPosting[0];
  const add = useMutation({
    mutationFn: async () => {
      const headers = { 'Idempotency-Key': idempotencyKey() };
      const made = await orThrow(api.POST('/api/exports', { body: { optimized_resume_id: resume?.id ?? null, format } }));
      await orThrow(api.POST('/api/applications', { body: { job_posting_id: resume?.job_posting_id ?? null, generated_resume_id: made.export.id, status }, headers }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['applications'] });
      notifyDone(t('added'));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('addTitle')}>
      {resumes.data === undefined && <Loading />}
      {resumes.data !== undefined && resume === undefined && (
        <Stack align="start">
          <Text>{t('noResume')}</Text>
          <ButtonLink to="/">{t('begin')}</ButtonLink>
        </Stack>
      )}
      {resume !== undefined && (
        <Stack>
          <Select label={t('resume')} data={forPosting.map((one) => ({ value: one.id, label: one.title }))} value={resume.id} onChange={setChosen} allowDeselect={false} searchable data-autofocus />
          <Select label={t('format')} data={formats} value={format} onChange={(value) => setFormat(value ?? 'pdf')} allowDeselect={false} />
          <Select label={t('state')} data={[{ value: 'sent', label: t('applied') }, { value: 'draft', label: t('saved') }]} value={status} onChange={(value) => setStatus(value === 'draft' ? 'draft' : 'sent')} allowDeselect={false} />
          <Button loading={add.isPending} onClick={() => add.mutate()}>
            {t('addDone')}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}
