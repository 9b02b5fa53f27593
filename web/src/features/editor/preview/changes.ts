import type { UiDocument } from '../document/types';

export type ChangeKind = 'new' | 'edited';

/** Fields that say something else than the source resume, by their pointers. Bullets tell it themselves; for other fields the server told it with the last save. */
export function changesOf(ui: UiDocument): ReadonlyMap<string, ChangeKind> {
  const changes = new Map<string, ChangeKind>();
  for (const hint of ui.preview?.diff_hints ?? []) {
    if (hint.kind !== 'removed' && !hint.pointer.includes('/bullets/')) changes.set(hint.pointer, hint.kind);
  }
  ui.work_experience.items.forEach((item, at) =>
    item.bullets.forEach((bullet, place) => {
      if (bullet.state !== 'kept') changes.set(`/ui/work_experience/items/${at}/bullets/${place}/text`, bullet.state);
    }),
  );
  return changes;
}
