import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Navigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '@/api/problem';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { Page } from '@/ui/Page';
import { Problem } from '@/ui/Problem';
import { useRouteParam } from '@/ui/routeParam';
import { useTitle } from '@/ui/useTitle';
import { DocumentContext } from './document/context';
import { jumpTo, pointerAt } from './document/jump';
import { resetSection } from './document/reset';
import type { StructuredOutput } from './document/types';
import classes from './EditorPage.module.css';
import { EditorForm } from './form/EditorForm';
import { messages } from './messages';
import { ConflictDialog } from './panels/ConflictDialog';
import { EditorBar } from './panels/EditorBar';
import { FindDialog } from './panels/FindDialog';
import { HistoryPanel } from './panels/HistoryPanel';
import { QualityPanel } from './panels/QualityPanel';
import { PagePane } from './preview/PagePane';
import { optimizedResume, ownResume, SourceContext, type DocumentSource } from './saving/remote';
import { useEditor, type Editor } from './useEditor';
import { useShortcuts } from './useShortcuts';

/** The editor of a resume that was made for a posting. */
export function EditorPage() {
  const id = useRouteParam('id');
  return <EditorOf source={useMemo(() => optimizedResume(id), [id])} />;
}

/** The editor of one's own resume. */
export function OwnEditorPage() {
  const id = useRouteParam('id');
  return <EditorOf source={useMemo(() => ownResume(id), [id])} />;
}

function EditorOf({ source }: { readonly source: DocumentSource }) {
  const { editor, error, retry } = useEditor(source);
  // The page that shows what was read also shows that it is still being read.
  if (error instanceof ApiProblem && error.code === 'resume_not_read') return <Navigate to="/review/$id" params={{ id: source.id }} replace />;
  if (error !== null)
    return (
      <Page>
        <Problem error={error} retry={retry} />
      </Page>
    );
  return editor?.source !== source ? (
    <Loading />
  ) : (
    <SourceContext value={source}>
      <DocumentContext value={editor.store}>
        <OpenEditor key={source.id} editor={editor} />
      </DocumentContext>
    </SourceContext>
  );
}

type View = 'write' | 'page' | 'quality' | 'history';
interface Past {
  readonly version: number;
  readonly document: StructuredOutput;
}

function OpenEditor({ editor: { source, stored, store, saver } }: { readonly editor: Editor }) {
  const t = useText(messages);
  const title = stored.title || t('untitled');
  useTitle(title);
  const narrow = useMediaQuery('(max-width: 64em)', matchMedia('(max-width: 64em)').matches);
  const [chosenView, setView] = useState<View>(narrow ? 'write' : 'page');
  const view = !narrow && chosenView === 'write' ? 'page' : chosenView;
  const [focused, setFocused] = useState('');
  const [finding, setFinding] = useState(false);
  const [past, setPast] = useState<Past | null>(null);
  const status = useSyncExternalStore(saver.subscribe, saver.current);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    const noticeFocus = (event: FocusEvent): void => setFocused(event.target === null ? '' : pointerAt(event.target));
    const around = form.current;
    around?.addEventListener('focusin', noticeFocus);
    return () => around?.removeEventListener('focusin', noticeFocus);
  }, []);

  const jump = useCallback(
    (pointer: string) => {
      if (narrow) setView('write');
      setFocused(pointer);
      requestAnimationFrame(() => jumpTo(pointer));
    },
    [narrow],
  );
  const save = useCallback(() => saver.flush({ automatic: false }), [saver]);
  const undo = useCallback(() => follow(store.undo()), [store]);
  const redo = useCallback(() => follow(store.redo()), [store]);
  useShortcuts({ save: () => void save(), undo, redo, find: () => setFinding(true) });

  const reset = useCallback(
    (section: string, name: string) => {
      resetSection(source, section, store).then(
        (changed) => (changed ? notifyDone(t('resetDone', { name }), () => store.undo()) : notifyDone(t('nothingToDo'))),
        notifyProblem,
      );
    },
    [source, store, t],
  );
  const look = (version: number, document: StructuredOutput): void => {
    setPast({ version, document });
    setView('page');
  };
  const restored = (version: number): void => {
    setPast(null);
    void saver.noticeVersion(version);
  };
  const views = (narrow ? (['write', 'page', 'quality', 'history'] as const) : (['page', 'quality', 'history'] as const)).map((value) => ({ value, label: t(value) }));
  return (
    <div className={classes.editor}>
      <EditorBar title={title} template={stored.templateId} saver={saver} onSave={save} onUndo={undo} onRedo={redo} onFind={() => setFinding(true)} />
      {narrow && <SegmentedControl className={classes.views} fullWidth aria-label={t('views')} value={view} data={views} onChange={(chosen) => setView(chosen)} />}
      <div className={classes.columns}>
        <section ref={form} className={classes.form} aria-label={t('form')} hidden={narrow && view !== 'write'}>
          <EditorForm onReset={reset} />
        </section>
        <aside className={classes.side} hidden={narrow && view === 'write'} aria-label={t('views')}>
          {!narrow && <SegmentedControl className={classes.views} size="xs" aria-label={t('views')} value={view} data={views} onChange={(chosen) => setView(chosen)} />}
          {view === 'page' && <PagePane template={stored.templateId} focused={focused} onJump={jump} past={past} onBackToNow={() => setPast(null)} />}
          {view === 'quality' && <QualityPanel onJump={jump} />}
          {view === 'history' && <HistoryPanel current={status.version} template={stored.templateId} beforeRestore={save} onRestored={restored} onLook={look} />}
        </aside>
      </div>
      {finding && <FindDialog onClose={() => setFinding(false)} onJump={jump} />}
      {status.state === 'conflict' && <ConflictDialog conflicts={status.conflicts} merged={saver.conflicting()} onResolve={(ui) => saver.resolve(ui)} />}
    </div>
  );
}

/** Shows what undo changed. */
function follow(pointer: string | null): void {
  if (pointer !== null) requestAnimationFrame(() => jumpTo(pointer));
}
