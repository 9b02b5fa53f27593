import type { Schemas } from '@/api/client';

export type Count = Schemas['ActivityCount'];

/** Every day from the first to the last with how much was done, days without anything as well. */
export function perDay(counts: readonly Count[], from: string, to: string): { readonly day: string; readonly count: number }[] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(one.day, (sums.get(one.day) ?? 0) + one.count);
  const days: { day: string; count: number }[] = [];
  for (let at = new Date(`${from}T00:00:00Z`); at <= new Date(`${to}T00:00:00Z`); at = new Date(at.getTime() + 86_400_000)) {
    const day = at.toISOString().slice(0, 10);
    days.push({ day, count: sums.get(day) ?? 0 });
  }
  return days;
}

/** How much was done of each kind, the most first. */
export function perAct(counts: readonly Count[]): { readonly name: string; readonly count: number }[] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(one.name, (sums.get(one.name) ?? 0) + one.count);
  return [...sums].map(([name, count]) => ({ name, count })).toSorted((one, other) => other.count - one.count);
}
