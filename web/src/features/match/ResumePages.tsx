import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { shows } from './evidence';
import classes from './Evidence.module.css';
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
    <div className={classes.pages} tabIndex={0} role="region" aria-label={t('pages')}>
      {preview.error !== null && <Problem error={preview.error} retry={() => void preview.refetch()} />}
      {preview.isPending && <Loading label={t('pageLoading')} />}
      {preview.data?.pages.map((page, index) => (
        <MarkedPage key={page.hash} svg={page.svg ?? ''} label={t('page', { number: index + 1 })} sources={sources} />
      ))}
    </div>
  );
}

function MarkedPage({ svg, label, sources }: { readonly svg: string; readonly label: string; readonly sources: readonly string[] }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    holder.current?.replaceChildren(document.importNode(page, true));
  }, [svg]);
  useEffect(() => {
    const found = [...(holder.current?.querySelectorAll<SVGElement>('[data-field]') ?? [])].filter((text) => {
      const marked = sources.some((source) => shows(text.dataset.field ?? '', source));
      text.toggleAttribute('data-proof', marked);
      return marked;
    });
    found[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [svg, sources]);
  return <div ref={holder} className={classes.page} role="img" aria-label={label} />;
}
