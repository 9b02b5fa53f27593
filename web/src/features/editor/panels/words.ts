/** A run of words that both texts have, or that one of them has alone. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

const most = 400;

/** What became of a text, word by word: the longest common subsequence. Very long texts are told as a whole. */
export function wordRuns(before: string, after: string): Run[] {
  const [old, now] = [split(before), split(after)];
  if (old.length > most || now.length > most) return joined([...old.map(gone), ...now.map(come)]);
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) at(lengths, i)[j] = old[i] === now[j] ? read(lengths, i + 1, j + 1) + 1 : Math.max(read(lengths, i + 1, j), read(lengths, i, j + 1));
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      runs.push({ kind: 'same', text: old[i++] ?? '' });
      j++;
    } else if (j >= now.length || (i < old.length && read(lengths, i + 1, j) >= read(lengths, i, j + 1))) runs.push(gone(old[i++] ?? ''));
    else runs.push(come(now[j++] ?? ''));
  }
  return joined(runs);
}

const gone = (text: string): Run => ({ kind: 'gone', text });
const come = (text: string): Run => ({ kind: 'come', text });
const split = (text: string): string[] => text.match(/\s*\S+/g) ?? [];
const at = (rows: readonly Uint16Array[], row: number): Uint16Array => rows[row] ?? new Uint16Array();
const read = (rows: readonly Uint16Array[], row: number, column: number): number => at(rows, row)[column] ?? 0;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { ...run, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
