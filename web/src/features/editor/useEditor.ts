import { useEffect, useState } from 'react';
import { ownerOfWindow } from '@/api/account';
import { onSession, isSignedOutNow, markSignedOut } from '@/api/session';
import { notifyDone } from '@/ui/notify';
import { textOf } from '@/i18n/text';
import { DocumentStore } from './document/store';
import { messages } from './messages';
import { windowName } from './saving/journal';
import { listen } from './saving/live';
import type { DocumentSource, Stored } from './saving/remote';
import { Saver } from './saving/saver';

export interface Editor {
  readonly source: DocumentSource;
  readonly stored: Stored;
  readonly store: DocumentStore;
  readonly saver: Saver;
}

/** Opens a document: loads it, takes up what was left on this device, saves what is written, and follows what others save. */
export function useEditor(source: DocumentSource): { readonly editor: Editor | null; readonly error: unknown; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly editor: Editor | null; readonly error: unknown }>({ editor: null, error: null });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let closed = false;
    const open = async (): Promise<void> => {
      try {
        const [window, stored] = await Promise.all([windowName(), source.load(), ownerOfWindow()]);
        if (closed) return;
        const editor = editorOf(source, window, stored);
        stop = follow(editor);
        setState({ editor, error: null });
        await editor.saver.recover();
      } catch (error) {
        if (!closed) setState({ editor: null, error });
      }
    };
    void open();
    return () => {
      closed = true;
      stop?.();
    };
  }, [source, attempt]);
  return {
    ...state,
    retry: () => {
      setState({ editor: null, error: null });
      setAttempt(attempt + 1);
    },
  };
}

function editorOf(source: DocumentSource, window: string, stored: Stored): Editor {
  const store = new DocumentStore(stored.document);
  const t = textOf(messages);
  const saver = new Saver(source, window, store, stored, { onMerged: () => notifyDone(t('merged')), onRecovered: () => notifyDone(t('recovered')) });
  return { source, stored, store, saver };
}

/** Everything from outside that makes a save come sooner or a change come in. */
function follow({ source, saver }: Editor): () => void {
  const leave = (): void => void saver.flush({ leaving: true });
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
    else saver.retry();
  };
  const retry = (): void => saver.retry();
  document.addEventListener('visibilitychange', hide);
  addEventListener('pagehide', leave);
  addEventListener('online', retry);
  const stops = [
    listen(source, { saved: (version) => void saver.noticeVersion(version), setAside: () => notifyDone(textOf(messages)('setAside')), connected: retry }),
    onSession(() => {
      if (!isSignedOutNow()) retry();
    }),
    saver.subscribe(() => {
      if (saver.current().state === 'signed-out') markSignedOut();
    }),
  ];
  return () => {
    document.removeEventListener('visibilitychange', hide);
    removeEventListener('pagehide', leave);
    removeEventListener('online', retry);
    stops.forEach((stop) => stop());
    leave();
    saver.close();
  };
}
