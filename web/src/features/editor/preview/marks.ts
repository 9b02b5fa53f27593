import { read } from '../document/pointer';
import type { UiDocument } from '../document/types';
import { leftOutOf, type LeftOut } from './leftOut';

/** A place of the page where the source resume says something else. */
export interface Mark {
  /** The field that it stands at. */
  readonly pointer: string;
  readonly side: 'above' | 'below' | 'beside';
  /** Lines of the source that would stand there. */
  readonly removed: readonly LeftOut[];
  /** What the field itself says in the source; null when it was not edited. */
  readonly before: string | null;
}

/** Where lines were left out of the page, and what was edited. Nothing of what the server said of a text that was changed since. */
export function marksOf(ui: UiDocument): Mark[] {
  const removed = new Map<string, Mark>();
  for (const line of leftOutOf(ui)) {
    const place = placeOf(ui, line);
    if (place === null) continue;
    const key = `${place.side} ${place.pointer}`;
    removed.set(key, { ...place, before: null, removed: [...(removed.get(key)?.removed ?? []), line] });
  }
  const edited = (ui.preview?.diff_hints ?? []).flatMap((hint): Mark[] =>
    hint.kind === 'edited' && typeof hint.before === 'string' && read({ ui }, hint.pointer) === hint.after ? [{ pointer: hint.pointer, side: 'beside', removed: [], before: hint.before }] : [],
  );
  return [...removed.values(), ...edited];
}

/** The field at the pointer as it is in the source. */
export function asInSource(ui: UiDocument, pointer: string, before: string): Readonly<Record<string, unknown>> {
  const bullet = pointer.replace(/\/text$/, '');
  return typeof read({ ui }, `${bullet}/state`) === 'string' ? { [pointer]: before, [`${bullet}/state`]: 'kept' } : { [pointer]: before };
}

/** Beneath the line that comes before it in the source, else above the first one of its job; null when its job is not on the page. */
function placeOf(ui: UiDocument, line: LeftOut): Pick<Mark, 'pointer' | 'side'> | null {
  const job = line.job === null ? undefined : ui.work_experience.items[line.job];
  if (job?.include !== true || !ui.work_experience.include) return null;
  const at = `/ui/work_experience/items/${line.job}`;
  const shown = job.bullets.flatMap((bullet, index) => (bullet.include && bullet.text !== '' ? [{ index, order: orderOf(bullet.source) }] : []));
  const [first] = shown;
  if (first === undefined) return { pointer: `${at}/title`, side: 'below' };
  const before = shown.filter(({ order }) => order < orderOf(line.source)).sort((one, other) => other.order - one.order)[0];
  return before === undefined ? { pointer: `${at}/bullets/${first.index}/text`, side: 'above' } : { pointer: `${at}/bullets/${before.index}/text`, side: 'below' };
}

/** Of a line among those of its job; what is from no line of it comes last. */
function orderOf(source: string): number {
  const found = /\/highlights\/(\d+)$/.exec(source);
  return found === null ? Infinity : Number(found[1]);
}
