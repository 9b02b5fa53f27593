/** JSON pointers (RFC 6901) over immutable values: every write gives a new value that shares what did not change. */
type Json = unknown;

const remembered = 10_000;
const known = new Map<string, readonly string[]>();

/** Each field of a form asks for its own after every key, so what was taken apart once is kept. */
export function partsOf(pointer: string): readonly string[] {
  let parts = known.get(pointer);
  if (parts === undefined) {
    if (known.size >= remembered) known.clear();
    parts = pointer === '' ? [] : pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    known.set(pointer, parts);
  }
  return parts;
}

export function pointerOf(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function read(value: Json, pointer: string): Json {
  let at = value;
  for (const part of partsOf(pointer)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, Json>)[part];
  }
  return at;
}

/** The value with another at the pointer; undefined takes a member away. What stands between is made where it is missing. */
export function write<T>(value: T, pointer: string, next: Json): T {
  return writeAt(value, partsOf(pointer), next) as T;
}

function writeAt(value: Json, parts: readonly string[], next: Json): Json {
  const [part, ...rest] = parts;
  if (part === undefined) return next;
  if (Array.isArray(value)) {
    const copy = [...(value as Json[])];
    copy[Number(part)] = writeAt(copy[Number(part)], rest, next);
    return copy;
  }
  const members = { ...(value as Record<string, Json> | undefined) };
  if (rest.length === 0 && next === undefined) return Object.fromEntries(Object.entries(members).filter(([name]) => name !== part));
  return { ...members, [part]: writeAt(members[part], rest, next) };
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  const [item] = copy.splice(from, 1);
  if (item !== undefined) copy.splice(to, 0, item);
  return copy;
}

export function sameJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, Json>, other as Record<string, Json>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => name in right && sameJson(left[name], right[name]));
}

/** The second value with every part that is the same taken from the first, so that whoever compares by identity sees only what changed. */
export function reuse<T>(before: T, next: T): T {
  return reused(before, next) as T;
}

function reused(before: Json, next: Json): Json {
  if (before === next || typeof before !== 'object' || typeof next !== 'object' || before === null || next === null || Array.isArray(before) !== Array.isArray(next)) return next;
  const old = before as Record<string, Json>;
  const names = Object.keys(next);
  const parts = names.map((name): [string, Json] => [name, reused(old[name], (next as Record<string, Json>)[name])]);
  if (names.length === Object.keys(old).length && parts.every(([name, part]) => part === old[name])) return before;
  return Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
