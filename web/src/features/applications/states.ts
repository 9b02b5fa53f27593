import type { Schemas } from '@/api/client';

export type Application = Schemas['ApplicationRecord'];
type Status = Schemas['ApplicationStatus'];

/** The columns of the board, in the order in which an application goes through them. */
export const states = ['saved', 'applied', 'interview', 'offer', 'rejected'] as const;
export type State = (typeof states)[number];

const statusOf: Readonly<Record<State, Status>> = { saved: 'draft', applied: 'sent', interview: 'interview', offer: 'offer', rejected: 'rejected' };

export function stateOf(application: Application): State {
  if (application.status === 'withdrawn') return 'rejected';
  return states.find((state) => statusOf[state] === application.status) ?? 'saved';
}

/** What to save when an application moves there: leaving "saved" is the day it was sent, unless a day is known. */
export function moveTo(application: Application, state: State, now: Date): { status: Status; applied_at?: string } {
  const isSent = state !== 'saved' && !application.applied_at;
  return { status: statusOf[state], ...(isSent ? { applied_at: now.toISOString() } : {}) };
}

export function isState(value: unknown): value is State {
  return states.some((state) => state === value);
}

/** The state beside this one; itself at the ends of the board. */
export function beside(state: State, step: 1 | -1): State {
  return states[states.indexOf(state) + step] ?? state;
}
