import type { Schemas } from '@/api/client';
import type { Status } from '@/ui/StatusWord';

export type Requirement = Schemas['RequirementEvidence'];
export type FitPart = Schemas['FitPart'];
export type Kind = Requirement['kind'];

const kinds: readonly Kind[] = ['must_have', 'compliance', 'nice_to_have', 'responsibility'];

export const statusWords: Readonly<Record<Requirement['status'], Status>> = { exact: 'proven', partial: 'partial', missing: 'missing' };

/** Requirements by kind, what weighs most first; kinds that nothing is asked of are left out. */
export function byKind(requirements: readonly Requirement[]): { readonly kind: Kind; readonly requirements: readonly Requirement[] }[] {
  return kinds.map((kind) => ({ kind, requirements: requirements.filter((one) => one.kind === kind) })).filter((group) => group.requirements.length > 0);
}

/** Must-haves and rules without full proof. */
export function openMustHaves(requirements: readonly Requirement[]): number {
  return requirements.filter((one) => (one.kind === 'must_have' || one.kind === 'compliance') && one.status !== 'exact').length;
}

export function weightOf(requirement: Requirement, parts: readonly FitPart[]): number | null {
  return parts.find((part) => part.id === requirement.id)?.weight ?? null;
}

/** The texts of a page that show a line of the resume: the line itself or its parts; where neither is there, the smallest thing that holds it, but never a whole section. */
export function nearest(source: string, fields: readonly string[]): string[] {
  const own = fields.filter((field) => field === source || field.startsWith(`${source}/`));
  if (own.length > 0) return own;
  const holders = fields.filter((field) => source.startsWith(`${field}/`) && field.lastIndexOf('/') > 0);
  const longest = Math.max(0, ...holders.map((field) => field.length));
  return holders.filter((field) => field.length === longest);
}

/** Section and number of the entry that a pointer names: `/work/0/highlights/2` is `work` and 1. */
export function entryOf(source: string): { readonly section: string; readonly number: number } {
  const [, section = '', index = '0'] = source.split('/');
  return { section, number: (Number.parseInt(index, 10) || 0) + 1 };
}

const pointer = /\/(basics|work|education|skills|projects|certificates|languages|volunteer|awards|publications|interests|references)(?:\/\w+)*/g;

/** A reason with the pointers in it said in words. */
export function inWords(reason: string, place: (source: string) => string): string {
  const said = reason.replace(pointer, place);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
