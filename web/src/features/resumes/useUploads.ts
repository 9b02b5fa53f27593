import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, orThrow } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { isCancelled, uploadResume } from '@/api/upload';

export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'read' }
  | { readonly kind: 'behind' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' };

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly state: UploadState;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly isBusy: boolean;
  readonly add: (files: File[]) => void;
  readonly cancelRest: () => void;
  readonly clear: () => void;
}

/** Sent at the same time; more would only wait in the server. */
const lanes = 2;

/** How long a reading that goes on behind the answer is followed, and how often it is asked for, in milliseconds. */
const patience = 600_000;
const often = 1500;

/** Files on their way to the server, a few at a time; one that fails holds up no other. */
export function useUploads(): Uploads {
  const client = useQueryClient();
  const [list, setList] = useState<readonly Upload[]>([]);
  const queue = useRef<{ id: string; file: File }[]>([]);
  const busy = useRef(0);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const controller = stop;
    return () => controller.current.abort();
  }, []);

  const set = (id: string, state: UploadState): void => setList((all) => all.map((one) => (one.id === id ? { ...one, state } : one)));

  const send = async (id: string, file: File): Promise<void> => {
    try {
      const { signal } = stop.current;
      const sent = await uploadResume(file, { signal, onProgress: (share) => set(id, { kind: 'sending', share }) });
      if (sent.status === 'processing') {
        set(id, { kind: 'behind' });
        if (sent.resume?.id !== undefined) void follow(id, sent.resume.id, signal);
      } else set(id, { kind: 'read' });
    } catch (error) {
      set(id, isCancelled(error) ? { kind: 'cancelled' } : { kind: 'failed', why: error instanceof ApiProblem ? error.message : '' });
    }
    await client.invalidateQueries({ queryKey: ['resumes'] });
  };

  // A long reading holds up no other file; what became of it is told when it ends.
  const follow = async (id: string, resume: string, signal: AbortSignal): Promise<void> => {
    const end = Date.now() + patience;
    while (Date.now() < end && !signal.aborted) {
      await new Promise((done) => setTimeout(done, often));
      const now = await orThrow(api.GET('/api/resumes/{id}', { params: { path: { id: resume } }, signal, cache: 'no-store' })).catch(() => null);
      if (now === null || now.status === 'processing') continue;
      set(id, now.status === 'failed' ? { kind: 'failed', why: now.error ?? '' } : { kind: 'read' });
      await client.invalidateQueries({ queryKey: ['resumes'] });
      return;
    }
  };

  const pump = (): void => {
    while (busy.current < lanes) {
      const next = queue.current.shift();
      if (next === undefined) return;
      busy.current++;
      void send(next.id, next.file).finally(() => {
        busy.current--;
        pump();
      });
    }
  };

  return {
    list,
    isBusy: list.some((one) => one.state.kind === 'waiting' || one.state.kind === 'sending'),
    add: (files) => {
      if (stop.current.signal.aborted) stop.current = new AbortController();
      const added = files.map((file) => ({ id: crypto.randomUUID(), file }));
      queue.current.push(...added);
      setList((all) => [...all, ...added.map(({ id, file }): Upload => ({ id, name: file.name, state: { kind: 'waiting' } }))]);
      pump();
    },
    cancelRest: () => {
      const left = new Set(queue.current.map((one) => one.id));
      queue.current = [];
      setList((all) => all.map((one) => (left.has(one.id) ? { ...one, state: { kind: 'cancelled' } } : one)));
      stop.current.abort();
    },
    clear: () => setList([]),
  };
}
