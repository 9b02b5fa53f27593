import { useCallback, useEffect, useRef, useState } from 'react';
import { isSignedOutNow, onSession } from '@/api/session';
import { useStore } from '../document/context';
import type { StructuredOutput } from '../document/types';
import { renderPages, type Preview } from './pages';
import { retryAfter } from './retry';

const pause = 60;

interface PreviewState {
  readonly preview: Preview | null;
  /** Why the newest text is not on the page; null when it is. */
  readonly problem: unknown;
  readonly retry: () => void;
}

/**
 * The pages of what is being written, a moment after each pause in typing. A newer edit ends an older request. What was refused is asked again after the next edit, when the session is back, or when the
 * person says so; what did not reach the server, by itself. `shown`: another document in its place.
 */
export function usePreview(template: string | null, shown: StructuredOutput | null): PreviewState {
  const store = useStore();
  const [state, setState] = useState<Omit<PreviewState, 'retry'>>({ preview: null, problem: null });
  const again = useRef<() => void>(() => undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: AbortController | null = null;
    let last: StructuredOutput['ui'] | null = null;
    let failures = 0;
    const render = async (): Promise<void> => {
      const document = shown ?? store.current();
      if (document.ui === last) return;
      last = document.ui;
      running?.abort();
      const control = new AbortController();
      running = control;
      try {
        const preview = await renderPages(document, template, control.signal);
        if (control.signal.aborted) return;
        failures = 0;
        setState({ preview, problem: null });
      } catch (problem) {
        if (control.signal.aborted) return;
        last = null;
        setState((before) => ({ ...before, problem }));
        const wait = retryAfter(problem, failures++);
        if (wait !== null) schedule(wait);
      }
    };
    const schedule = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void render(), wait);
    };
    again.current = () => schedule(0);
    void render();
    const stops = [
      shown === null ? store.subscribe(() => schedule(pause)) : () => undefined,
      onSession(() => {
        if (!isSignedOutNow()) schedule(0);
      }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      clearTimeout(timer);
      running?.abort();
    };
  }, [store, template, shown]);
  return { ...state, retry: useCallback(() => again.current(), []) };
}
