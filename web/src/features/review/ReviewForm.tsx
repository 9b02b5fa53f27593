import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { api, idempotencyKey, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { AnchorLink } from '@/ui/links';
import { PageHeader } from '@/ui/PageHeader';
import { FirstMinute } from '@/ui/FirstMinute';
import { FieldRow } from './FieldRow';
import { corrected, fieldsOf, grouped, isAsRead, type Decision, type Field, type Json } from './fields';
import { messages } from './messages';
import { PagePictures } from './PagePictures';
import beside from '@/ui/Beside.module.css';
import classes from './Review.module.css';

interface ReviewFormProps {
  readonly resume: Schemas['ResumeRecord'];
  readonly review: Schemas['ReviewResumeResponse'];
}

export function ReviewForm({ resume, review }: ReviewFormProps) {
  const t = useText(messages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [corrections, setCorrections] = useState<ReadonlyMap<string, string>>(new Map());
  const [shown, setShown] = useState<Decision | null>(null);
  const read = useMemo(() => fieldsOf(review.decisions), [review]);
  const fields = useMemo(() => read.filter((field) => isAsRead(resume.json_resume_data as Json, field)), [read, resume]);
  const doubtful = fields.filter((field) => field.decision.verdict === 'doubtful');
  const id = resume.id ?? '';

  const correct = (field: Field, value: string): void => {
    const next = new Map(corrections);
    if (value === field.decision.value) next.delete(field.pointer);
    else next.set(field.pointer, value);
    setCorrections(next);
  };

  const save = useMutation({
    mutationFn: async (next: 'job' | 'editor') => {
      if (corrections.size === 0) return next;
      const body = { json_resume_data: corrected(resume.json_resume_data as Json, corrections), expected_version: resume.version ?? null };
      await orThrow(api.PATCH('/api/resumes/{id}', { params: { path: { id } }, body, headers: { 'Idempotency-Key': idempotencyKey() } }));
      notifyDone(t('saved', { count: corrections.size }));
      return next;
    },
    onSuccess: async (next) => {
      await (next === 'job' ? navigate({ to: '/match/$resumeId', params: { resumeId: id } }) : navigate({ to: '/resumes/$id', params: { id } }));
      await client.invalidateQueries({ queryKey: ['resumes'] });
    },
  });

  const row = (field: Field, index: number, own: readonly Field[], section?: string): ReactNode => (
    <FieldRow key={field.pointer} field={field} {...(section !== undefined && { section })} isRepeated={own[index - 1]?.name === field.name} value={corrections.get(field.pointer) ?? field.decision.value} onChange={(value) => correct(field, value)} onShow={() => setShown(field.decision)} />
  );

  return (
    <div className={classes.split} data-pictures={review.pages.length > 0 || undefined}>
      <div className={classes.form}>
        <FirstMinute at="stepRead" />
        <PageHeader title={t('title')} lead={doubtful.length === 0 ? t('allSure') : t('doubtful', { count: doubtful.length })} />
        {fields.length < read.length && (
          <Text mb="lg">
            {t('changedSince', { count: read.length - fields.length })}{' '}
            <AnchorLink to="/resumes/$id" params={{ id }}>
              {t('edit')}
            </AnchorLink>
          </Text>
        )}
        {doubtful.length > 0 && (
          <section className={classes.section}>
            <Title order={2}>{t('toCheck')}</Title>
            {doubtful.map((field) => row(field, 0, [], t(nameOf(field.section))))}
          </section>
        )}
        <Lines title={t('leftOver')} text={t('leftOverText')} decisions={review.decisions.filter((one) => one.verdict === 'left_over')} onShow={setShown} />
        <Lines title={t('hidden')} text={t('hiddenText')} decisions={review.decisions.filter((one) => one.verdict === 'hidden')} onShow={setShown} />
        {grouped(fields.filter((field) => field.decision.verdict !== 'doubtful')).map((group) => (
          <section key={group.section} className={classes.section}>
            <Title order={2}>{t(nameOf(group.section))}</Title>
            {group.entries.map((entry) => (
              <div key={entry.entry ?? 'all'} className={classes.entry}>
                {entry.fields.map((field, index, own) => row(field, index, own))}
              </div>
            ))}
          </section>
        ))}
        <div className={beside.actions}>
          <Button size="md" loading={save.isPending} onClick={() => save.mutate('job')}>
            {corrections.size === 0 ? t('accept') : t('saveAccept')}
          </Button>
          <Button size="md" variant="default" disabled={save.isPending} onClick={() => save.mutate('editor')}>
            {t('edit')}
          </Button>
        </div>
      </div>
      {review.pages.length > 0 && <PagePictures id={id} name={review.file_name} pages={review.pages} shown={shown} />}
    </div>
  );
}

function Lines({ title, text, decisions, onShow }: { readonly title: string; readonly text: string; readonly decisions: readonly Decision[]; readonly onShow: (decision: Decision) => void }) {
  if (decisions.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {text}
      </Text>
      <ul className={classes.lines}>
        {decisions.map((decision, index) => (
          <li key={`${index} ${decision.value}`}>
            <button type="button" onClick={() => onShow(decision)} disabled={!decision.box}>
              {decision.value}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const known = ['basics', 'work', 'education', 'skills', 'languages', 'projects', 'certificates', 'volunteer', 'awards', 'publications', 'interests', 'references'] as const;

function nameOf(section: string): (typeof known)[number] | 'other' {
  return known.find((name) => name === section) ?? 'other';
}
