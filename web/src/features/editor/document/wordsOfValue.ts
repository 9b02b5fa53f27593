/** The texts of a value, without what only machines read. */
export function wordsOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOfValue).filter((text) => text !== '').join(' · ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([name]) => !['id', 'key', 'include', 'source', 'state'].includes(name))
      .map(([, one]) => wordsOfValue(one))
      .filter((text) => text !== '')
      .join(' · ');
  return typeof value === 'boolean' || value === null || value === undefined ? '' : JSON.stringify(value);
}
