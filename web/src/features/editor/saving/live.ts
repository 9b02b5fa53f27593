/** Tells when a document was saved by anybody, and when the server is there again. Returns how to stop. */
export function listen(id: string, on: { readonly saved: (version: number) => void; readonly setAside: () => void; readonly connected: () => void }): () => void {
  const source = new EventSource('/api/live');
  source.addEventListener('optimized_resume.saved', (event: MessageEvent<string>) => {
    const notice = JSON.parse(event.data) as { id?: string; version?: number };
    if (notice.id === id && notice.version !== undefined) on.saved(notice.version);
  });
  source.addEventListener('optimized_resume.set_aside', (event: MessageEvent<string>) => {
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
  return () => source.close();
}
