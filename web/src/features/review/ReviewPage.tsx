import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/EmptyState';
import { ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { Problem } from '@/ui/Problem';
import { useRouteParam } from '@/ui/routeParam';
import { Working } from '@/ui/Working';
import { messages } from './messages';
import { ReviewForm } from './ReviewForm';
import { useReadResume, useReview } from './useReview';

/** What was read from a file, next to the file. */
export function ReviewPage(): ReactNode {
  const id = useRouteParam('id');
  const resume = useReadResume(id);
  const status = resume.data?.status;
  const review = useReview(id, status === 'completed');
  if (resume.error !== null) return <Page><Problem error={resume.error} retry={() => void resume.refetch()} /></Page>;
  if (review.error !== null) return <Page><Problem error={review.error} retry={() => void review.refetch()} /></Page>;
  if (status === 'processing') return <StillReading name={resume.data?.resume.title ?? ''} />;
  if (status === 'failed') return <NotRead />;
  if (resume.data === undefined || review.data === undefined) return <Page><Loading /></Page>;
  return <ReviewForm key={resume.data.resume.version} resume={resume.data.resume} review={review.data} />;
}

const patience = 20_000;

function StillReading({ name }: { readonly name: string }) {
  const t = useText(messages);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page>
      <Working label={t('reading', { name })} />
      {long && <EmptyState title="" text={t('readingLong')} />}
      <ButtonLink to="/resumes" variant="default">
        {t('leave')}
      </ButtonLink>
    </Page>
  );
}

function NotRead() {
  const t = useText(messages);
  return (
    <Page>
      <EmptyState title={t('failedTitle')} text={t('failedText')}>
        <ButtonLink to="/">{t('startAgain')}</ButtonLink>
      </EmptyState>
    </Page>
  );
}
