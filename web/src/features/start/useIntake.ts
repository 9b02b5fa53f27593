import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import sampleUrl from '../../../../samples/resume.pdf?url';
import { api, idempotencyKey, orThrow } from '@/api/client';
import { isCancelled, uploadResume } from '@/api/upload';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';

type Intake = { readonly kind: 'idle' } | { readonly kind: 'working'; readonly label: string; readonly share?: number } | { readonly kind: 'failed'; readonly error: unknown };

interface IntakeActions {
  readonly state: Intake;
  readonly take: (file: File) => void;
  readonly takeSample: () => void;
  readonly takeNothing: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Brings a resume in and goes to the page that reviews it; an empty one to the editor. One at a time; another one replaces what is under way. */
export function useIntake(): IntakeActions {
  const t = useText(messages);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [state, setState] = useState<Intake>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      await work(controller.signal);
      await client.invalidateQueries({ queryKey: ['resumes'] });
    } catch (error) {
      if (!isCancelled(error)) setState({ kind: 'failed', error });
    }
  };

  const send = async (file: File, signal: AbortSignal): Promise<void> => {
    const onProgress = (share: number): void => setState(share < 1 ? { kind: 'working', label: t('sending', { name: file.name }), share } : { kind: 'working', label: t('reading', { name: file.name }) });
    onProgress(0);
    const uploaded = await uploadResume(file, { signal, onProgress });
    await navigate({ to: '/review/$id', params: { id: uploaded.resume?.id ?? '' } });
  };

  return {
    state,
    take: (file) => void run((signal) => send(file, signal)),
    takeSample: () =>
      void run(async (signal) => {
        setState({ kind: 'working', label: t('preparing') });
        const bytes = await (await fetch(sampleUrl, { signal })).blob();
        await send(new File([bytes], 'Maya Lindqvist.pdf', { type: 'application/pdf' }), signal);
      }),
    takeNothing: () =>
      void run(async (signal) => {
        const body = { title: t('emptyTitle'), json_resume_data: { basics: {} } };
        const { resume } = await orThrow(api.POST('/api/resumes/import', { body, signal, headers: { 'Idempotency-Key': idempotencyKey() } }));
        await navigate({ to: '/resumes/$id', params: { id: resume.id ?? '' } });
      }),
    cancel: () => {
      running.current?.abort();
      setState({ kind: 'idle' });
      notifyDone(t('stopped'));
    },
    forget: () => setState({ kind: 'idle' }),
  };
}
