import { SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { useStore } from '../document/context';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import { renderPages, type PreviewPage } from '../preview/pages';
import { PageView } from '../preview/PageView';
import classes from './Comparison.module.css';
import { placeWords, valueWords } from './placeWords';
import { wordRuns } from './words';

interface ComparisonProps {
  readonly from: number;
  readonly to: number;
  readonly template: string | null;
}

/** An earlier version beside what is there now: word by word, or page by page. */
export function Comparison(props: ComparisonProps) {
  const t = useText(messages);
  const [view, setView] = useState<'words' | 'pages'>('words');
  return (
    <>
      <SegmentedControl size="xs" aria-label={t('compare')} value={view} data={[{ value: 'words', label: t('asWords') }, { value: 'pages', label: t('asPages') }]} onChange={(chosen) => setView(chosen === 'pages' ? 'pages' : 'words')} />
      {view === 'words' ? <Words {...props} /> : <Pages {...props} />}
    </>
  );
}

function Words({ from, to }: ComparisonProps) {
  const t = useText(messages);
  const { ui } = useStore().current();
  const source = useSource();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', source.id, 'diff', from, to],
    queryFn: ({ signal }) => source.diff(from, to, signal),
  });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const changes = data.changes
    .map(({ kind, pointer, before, after }): ChangeOf => ({ key: `${kind} ${pointer}`, place: placeWords(pointer, ui, t), before: valueWords(pointer, before, ui, t), after: valueWords(pointer, after, ui, t) }))
    .filter((change) => change.before !== '' || change.after !== '');
  if (changes.length === 0) return <Text mt="md">{t('same')}</Text>;
  return (
    <table className={classes.words}>
      <thead>
        <tr>
          <th>{t('place')}</th>
          <th>{t('then')}</th>
          <th>{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Change key={change.key} change={change} />
        ))}
      </tbody>
    </table>
  );
}

/** In words. */
interface ChangeOf {
  readonly key: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function Change({ change: { place, before, after } }: { readonly change: ChangeOf }) {
  const runs = wordRuns(before, after);
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>{before === '' ? '–' : runs.map((run, at) => (run.kind === 'gone' ? <del key={at}>{run.text}</del> : run.kind === 'same' && <span key={at}>{run.text}</span>))}</td>
      <td>{after === '' ? '–' : runs.map((run, at) => (run.kind === 'come' ? <ins key={at}>{run.text}</ins> : run.kind === 'same' && <span key={at}>{run.text}</span>))}</td>
    </tr>
  );
}

const none = new Map<string, never>();
const stay = (): void => undefined;

function Pages({ from, template }: ComparisonProps) {
  const t = useText(messages);
  const source = useSource();
  const store = useStore();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', source.id, 'pages', from],
    queryFn: async ({ signal }) => {
      const document = await source.version(from);
      const [then, now] = await Promise.all([renderPages(document, template, signal), renderPages(store.current(), template, signal)]);
      return { then: then.pages, now: now.pages };
    },
    gcTime: 0,
  });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading label={t('previewing')} />;
  return (
    <div className={classes.pages}>
      <Side name={t('then')} pages={data.then} />
      <Side name={t('now')} pages={data.now} />
    </div>
  );
}

function Side({ name, pages }: { readonly name: string; readonly pages: readonly PreviewPage[] }) {
  const t = useText(messages);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {pages.map((page, index) => (
        <div key={index} className={classes.paper}>
          <PageView svg={page.svg} width="100%" label={`${name}: ${t('pageOf', { page: index + 1, count: pages.length })}`} changes={none} focused="" onJump={stay} />
        </div>
      ))}
    </section>
  );
}
