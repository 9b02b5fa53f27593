import { useQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import beside from '@/ui/Beside.module.css';
import { MarkedPage } from './MarkedPage';
import { messages } from './messages';

/** The resume as it stands, with the lines marked that prove what was chosen. */
export function ResumePages({ resumeId, sources }: { readonly resumeId: string; readonly sources: readonly string[] }) {
  const t = useText(messages);
  const preview = useQuery({
    queryKey: ['resumes', 'preview', resumeId],
    queryFn: ({ signal }) => orThrow(api.POST('/api/preview', { body: { resume_id: resumeId }, signal })),
  });
  return (
    // Scrolls by keyboard, therefore it can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={beside.pages} tabIndex={0} role="region" aria-label={t('pages')}>
      {preview.error !== null && <Problem error={preview.error} retry={() => void preview.refetch()} />}
      {preview.isPending && <Loading label={t('pageLoading')} />}
      {preview.data?.pages.map((page, index) => (
        <MarkedPage key={page.hash} svg={page.svg ?? ''} label={t('page', { number: index + 1 })} sources={sources} />
      ))}
    </div>
  );
}
