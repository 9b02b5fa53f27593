import { checkSession } from '@/api/account';
import { isSignedOutNow, onSession } from '@/api/session';
import type { DocumentSource } from './remote';

const again = 10_000;

interface LiveEvents {
  readonly saved: (version: number) => void;
  readonly setAside: () => void;
  readonly connected: () => void;
}

type Watched = Pick<DocumentSource, 'id' | 'notices'>;

/** Tells when a document was saved by anybody, and when the server is there again. Returns how to stop. */
export function listen(document: Watched, on: LiveEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source = connect(document, on, refused);
  // The browser connects again by itself unless the server refused, such as when the session has ended.
  function refused(): void {
    void checkSession();
    timer = setTimeout(reopen, again);
  }
  function reopen(): void {
    clearTimeout(timer);
    if (source.readyState === EventSource.CLOSED && !isSignedOutNow()) source = connect(document, on, refused);
  }
  const stop = onSession(reopen);
  return () => {
    clearTimeout(timer);
    stop();
    source.close();
  };
}

function connect({ id, notices }: Watched, on: LiveEvents, refused: () => void): EventSource {
  const source = new EventSource('/api/live');
  source.addEventListener(`${notices}.saved`, (event: MessageEvent<string>) => {
    const notice = JSON.parse(event.data) as { id?: string; version?: number };
    if (notice.id === id && notice.version !== undefined) on.saved(notice.version);
  });
  source.addEventListener(`${notices}.set_aside`, (event: MessageEvent<string>) => {
    const notice = JSON.parse(event.data) as { id?: string };
    if (notice.id !== id) return;
    on.setAside();
    on.saved(Number.MAX_SAFE_INTEGER);
  });
  // Said at each connection; `reset` when more happened than is remembered.
  source.addEventListener('hello', on.connected);
  source.addEventListener('reset', () => {
    on.connected();
    on.saved(Number.MAX_SAFE_INTEGER);
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) refused();
  });
  return source;
}
