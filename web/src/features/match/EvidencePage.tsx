import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api, idempotencyKey, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { preferredTemplate } from '@/ui/preferredTemplate';
import { EmptyState } from '@/ui/EmptyState';
import { ButtonLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { useRouteParam } from '@/ui/routeParam';
import { FirstMinute } from '@/ui/FirstMinute';
import { Working } from '@/ui/Working';
import { byKind, openMustHaves, type Requirement } from './evidence';
import beside from '@/ui/Beside.module.css';
import classes from './Evidence.module.css';
import { FitSum } from './FitSum';
import { messages } from './messages';
import { RequirementList } from './RequirementList';
import { ResumePages } from './ResumePages';

/** Requirement by requirement: the lines of the resume that prove it, or the question it leaves open. */
export function EvidencePage(): ReactNode {
  const t = useText(messages);
  const resumeId = useRouteParam('resumeId');
  const postingId = useRouteParam('postingId');
  const match = useQuery({
    queryKey: ['match', resumeId, postingId],
    queryFn: ({ signal }) => orThrow(api.POST('/api/match', { body: { resume_id: resumeId, job_posting_id: postingId }, signal })),
  });
  if (match.error !== null) return <Page><Problem error={match.error} retry={() => void match.refetch()} /></Page>;
  if (match.data === undefined) return <Page><Working label={t('matching')} /></Page>;
  if ((match.data.evidence.requirements ?? []).length === 0)
    return (
      <Page>
        <EmptyState title={t('nothingAsked')} text={t('nothingAskedText')}>
          <ButtonLink to="/match/$resumeId" params={{ resumeId }}>
            {t('otherPosting')}
          </ButtonLink>
        </EmptyState>
      </Page>
    );
  return <Evidence resumeId={resumeId} postingId={postingId} match={match.data} />;
}

function Evidence({ resumeId, postingId, match }: { readonly resumeId: string; readonly postingId: string; readonly match: Schemas['MatchResumeResponse'] }) {
  const t = useText(messages);
  const { analysis, evidence } = match;
  const requirements = evidence.requirements ?? [];
  const [chosen, setChosen] = useState<Requirement | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const open = openMustHaves(requirements);
  const job = analysis.job_title ?? t('untitled');
  const title = analysis.company ? t('at', { title: job, company: analysis.company }) : job;
  const optimize = useOptimize(resumeId, postingId, title);
  if (optimize.isPending) return <Page><Working label={t('writing')} onCancel={optimize.cancel} /></Page>;
  return (
    <div className={classes.split}>
      <div className={classes.list}>
        <FirstMinute at="stepProof" />
        <PageHeader title={title} lead={open === 0 ? t('allProven') : t('someMissing', { count: open })} />
        <FitSum fit={evidence.fit} requirements={requirements} />
        {byKind(requirements).map((group) => (
          <RequirementList
            key={group.kind}
            kind={group.kind}
            requirements={group.requirements}
            parts={evidence.fit.parts ?? []}
            chosen={chosen}
            onChoose={setChosen}
            answers={answers}
            onAnswer={(id, words) => setAnswers({ ...answers, [id]: words })}
          />
        ))}
        <div className={beside.actions}>
          <Button size="md" onClick={() => optimize.write(Object.values(answers))}>
            {t('optimize')}
          </Button>
        </div>
      </div>
      <ResumePages resumeId={resumeId} sources={chosen?.evidence?.map((line) => line.source) ?? []} />
    </div>
  );
}

const longestTitle = 500;

/** Writes the resume for the posting and goes to the editor. What the person answered are facts; nothing else beyond the resume is claimed. */
function useOptimize(resumeId: string, postingId: string, title: string) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [controller, setController] = useState<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: ({ facts, signal }: { facts: string[]; signal: AbortSignal }) =>
      orThrow(
        api.POST('/api/resumes/{id}/optimize', {
          params: { path: { id: resumeId } },
          body: { job_posting_id: postingId, title: title.slice(0, longestTitle), template_id: preferredTemplate(), ...(facts.length > 0 ? { preferences: { confirmed_facts: facts } } : {}) },
          headers: { 'Idempotency-Key': idempotencyKey() },
          signal,
        }),
      ),
    onSuccess: async ({ resume }) => {
      await navigate({ to: '/optimized/$id', params: { id: resume.id ?? '' } });
      await client.invalidateQueries({ queryKey: ['optimized-resumes'] });
    },
  });
  return {
    isPending: mutation.isPending,
    write: (answers: readonly string[]): void => {
      const next = new AbortController();
      setController(next);
      mutation.mutate({ facts: answers.map((answer) => answer.trim()).filter((answer) => answer !== ''), signal: next.signal });
    },
    cancel: (): void => {
      controller?.abort();
      mutation.reset();
    },
  };
}
