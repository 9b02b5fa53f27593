import { newBullet } from '../document/actions';
import type { UiDocument } from '../document/types';

/** A line of the source resume that is not on the page. */
export interface LeftOut {
  readonly text: string;
  /** Of the line in the source, `/work/2/highlights/0`. */
  readonly source: string;
  /** The job it belongs to; null when that is not in the document. */
  readonly job: number | null;
}

/** What the server found missing with the last save, and what was left out since; what was put back since is not among it. */
export function leftOutOf(ui: UiDocument): LeftOut[] {
  const bullets = ui.work_experience.items.flatMap((item, job) => item.bullets.map((bullet) => ({ bullet, job, shown: bullet.include && item.include && ui.work_experience.include })));
  const shown = new Set(bullets.filter((one) => one.shown).map(({ bullet }) => bullet.source));
  const known = (ui.preview?.diff_hints ?? []).filter((hint) => hint.kind === 'removed' && hint.pointer.startsWith('/work/')).map((hint) => ({ source: hint.pointer, text: hint.before ?? '' }));
  const hidden = bullets.filter(({ bullet, shown: isShown }) => !isShown && bullet.source !== '').map(({ bullet }) => ({ source: bullet.source, text: bullet.text }));
  const jobs = new Map(bullets.filter(({ bullet }) => bullet.source !== '').map(({ bullet, job }) => [jobOf(bullet.source), job]));
  const all = new Map([...hidden, ...known].map((one) => [one.source, one]));
  return [...all.values()].filter(({ source, text }) => !shown.has(source) && text !== '').map((one) => ({ ...one, job: jobs.get(jobOf(one.source)) ?? null }));
}

/** With the line on the page again: where it was, else last of its job. */
export function putBack(ui: UiDocument, { source, text, job }: LeftOut): UiDocument {
  if (job === null) return ui;
  const items = ui.work_experience.items.map((item, at) => {
    if (at !== job) return item;
    const there = item.bullets.some((bullet) => bullet.source === source);
    const bullets = there
      ? item.bullets.map((bullet) => (bullet.source === source ? { ...bullet, include: true } : bullet))
      : [...item.bullets, { ...newBullet(), text, source, state: 'kept' as const }];
    return { ...item, include: true, bullets };
  });
  return { ...ui, work_experience: { ...ui.work_experience, include: true, items } };
}

const jobOf = (source: string): string => source.split('/')[2] ?? '';
