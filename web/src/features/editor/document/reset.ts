import { sameJson } from './pointer';
import type { DocumentStore } from './store';
import type { DocumentSource } from '../saving/remote';
import type { UiDocument } from './types';

const first = 1;

/** Takes a section back to the first version, in one step of undo. False when it is as it was. */
export async function resetSection(source: DocumentSource, section: string, store: DocumentStore): Promise<boolean> {
  const { ui } = await source.version(first);
  const before = store.current().ui;
  const next = withSection(before, ui, section);
  if (sameJson(before, next)) return false;
  store.change(`/ui/${section}`, () => next);
  return true;
}

function withSection(ui: UiDocument, original: UiDocument, section: string): UiDocument {
  if (section in ui) return { ...ui, [section]: original[section as keyof UiDocument] };
  const was = original.additional_sections.find((one) => one.id === section);
  return was === undefined ? ui : { ...ui, additional_sections: ui.additional_sections.map((one) => (one.id === section ? was : one)) };
}
