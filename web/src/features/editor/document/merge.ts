import { pointerOf, sameJson } from './pointer';

/** One thing that both sides changed, each in another way; undefined: deleted there. */
export interface Conflict {
  /** Into the merged document. */
  readonly pointer: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<T> {
  /** With mine where both changed the same thing. */
  readonly merged: T;
  readonly conflicts: readonly Conflict[];
}

type Members = Readonly<Record<string, unknown>>;
type Entry = Members & { readonly id: string };

/** Merges two changes of one base, by field and by the ids of list entries. Lists without ids are values of their own, but additions and removals of plain words join. */
export function merge<T>(base: T, mine: T, theirs: T): Merge<T> {
  const conflicts: Conflict[] = [];
  return { merged: join(base, mine, theirs, [], conflicts) as T, conflicts };
}

function join(base: unknown, mine: unknown, theirs: unknown, path: readonly (string | number)[], conflicts: Conflict[]): unknown {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  if (isMembers(mine) && isMembers(theirs)) return joinMembers(isMembers(base) ? base : {}, mine, theirs, path, conflicts);
  if (isEntries(mine) && isEntries(theirs)) return joinEntries(isEntries(base) ? base : [], mine, theirs, path, conflicts);
  if (isWords(mine) && isWords(theirs) && isWords(base)) return joinWords(base, mine, theirs);
  conflicts.push({ pointer: pointerOf(path), base, mine, theirs });
  return mine;
}

function joinMembers(base: Members, mine: Members, theirs: Members, path: readonly (string | number)[], conflicts: Conflict[]): Members {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(names.map((name): [string, unknown] => [name, join(base[name], mine[name], theirs[name], [...path, name], conflicts)]).filter(([, value]) => value !== undefined));
}

function joinEntries(base: readonly Entry[], mine: readonly Entry[], theirs: readonly Entry[], path: readonly (string | number)[], conflicts: Conflict[]): Entry[] {
  const [was, own, other] = [byId(base), byId(mine), byId(theirs)];
  // The order of whoever moved something; mine when both did. What only the other side has comes after what it follows there.
  const reordered = !sameOrder(base, mine);
  const [lead, follow] = reordered ? [mine, theirs] : [theirs, mine];
  const order = lead.map((entry) => entry.id);
  follow.forEach((entry, index) => {
    if (order.includes(entry.id)) return;
    const before = follow[index - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, entry.id);
  });
  const result: Entry[] = [];
  for (const id of order) {
    const [before, here, there] = [was.get(id), own.get(id), other.get(id)];
    if (here === undefined && there === undefined) continue;
    const gone = here === undefined || there === undefined;
    // Deleted on one side: gone when the other left it as it was, kept when the other worked on it.
    if (gone && before !== undefined && sameJson(before, here ?? there)) continue;
    const entry = gone ? (here ?? there) : (join(before, here, there, [...path, result.length], conflicts) as Entry);
    if (entry !== undefined) result.push(entry);
  }
  return result;
}

function joinWords(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const gone = new Set(base.filter((word) => !theirs.includes(word)));
  const added = theirs.filter((word) => !base.includes(word) && !mine.includes(word));
  return [...mine.filter((word) => !gone.has(word)), ...added];
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function sameOrder(one: readonly Entry[], other: readonly Entry[]): boolean {
  const common = (list: readonly Entry[], rest: readonly Entry[]): string[] => list.map((entry) => entry.id).filter((id) => rest.some((entry) => entry.id === id));
  return sameJson(common(one, other), common(other, one));
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((entry) => isMembers(entry) && typeof entry.id === 'string');
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
