import { useEffect, useRef, useState } from 'react';
import { useStore } from '../document/context';
import type { StructuredOutput } from '../document/types';
import { renderPages, type Preview } from './pages';

const pause = 60;

interface PreviewState {
  readonly preview: Preview | null;
  readonly failed: boolean;
}

/** The pages of what is being written, a moment after each pause in typing. A newer edit ends an older request. `shown`: another document in its place. */
export function usePreview(template: string | null, shown: StructuredOutput | null): PreviewState {
  const store = useStore();
  const [state, setState] = useState<PreviewState>({ preview: null, failed: false });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: StructuredOutput['ui'] | null = null;
    const render = async (): Promise<void> => {
      const document = shown ?? store.current();
      if (document.ui === last) return;
      last = document.ui;
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      try {
        const preview = await renderPages(document, template, control.signal);
        if (!control.signal.aborted) setState({ preview, failed: false });
      } catch {
        if (control.signal.aborted) return;
        last = null;
        setState((before) => ({ ...before, failed: true }));
        // The server may be back in a moment.
        timer = setTimeout(() => void render(), 3000);
      }
    };
    const schedule = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void render(), pause);
    };
    void render();
    const stop = shown === null ? store.subscribe(schedule) : () => undefined;
    return () => {
      stop();
      clearTimeout(timer);
      running.current?.abort();
    };
  }, [store, template, shown]);
  return state;
}
