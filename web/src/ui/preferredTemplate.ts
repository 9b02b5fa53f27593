const storageKey = 'vitae-template';

/** The template that this person wants new resumes for a job in; null: the usual one. */
export function preferredTemplate(): string | null {
  return localStorage.getItem(storageKey);
}

export function preferTemplate(id: string | null): void {
  if (id === null) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, id);
}
