import type { Schemas } from '@/api/client';

export type Decision = Schemas['ReviewDecision'];
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A field that was read: where it is in the resume, and what the reader says of it. */
export interface Field {
  readonly pointer: string;
  readonly section: string;
  /** Which entry of the section, from 0; null where the section has none. */
  readonly entry: number | null;
  /** The last name of the pointer: `position`, `highlights`. */
  readonly name: string;
  readonly decision: Decision;
}

export interface FieldGroup {
  readonly section: string;
  readonly entries: readonly { readonly entry: number | null; readonly fields: readonly Field[] }[];
}

export function fieldsOf(decisions: readonly Decision[]): Field[] {
  return decisions.flatMap((decision) => {
    if (!decision.pointer) return [];
    const steps = stepsOf(decision.pointer);
    const entry = Number(steps[1]);
    return [
      {
        pointer: decision.pointer,
        section: steps[0] ?? '',
        entry: Number.isInteger(entry) ? entry : null,
        name: steps.findLast((step) => !/^\d+$/.test(step)) ?? '',
        decision,
      },
    ];
  });
}

/** A person's name comes before all else that was read of them. */
const first = '/basics/name';

/** Whether the resume still says at the field's place what was read there: entries that were moved or edited since are elsewhere, or say something else. */
export function isAsRead(document: Json, field: Field): boolean {
  const now = valueAt(document, stepsOf(field.pointer));
  return typeof now === 'string' ? now === field.decision.value : now !== undefined;
}

/** Fields by section and entry, in the order in which they were read. */
export function grouped(all: readonly Field[]): FieldGroup[] {
  const fields = all.toSorted((one, other) => Number(other.pointer === first) - Number(one.pointer === first));
  const sections = new Map<string, Map<number | null, Field[]>>();
  for (const field of fields) {
    const entries = sections.get(field.section) ?? new Map<number | null, Field[]>();
    sections.set(field.section, entries);
    entries.set(field.entry, [...(entries.get(field.entry) ?? []), field]);
  }
  return [...sections].map(([section, entries]) => ({ section, entries: [...entries].map(([entry, own]) => ({ entry, fields: own })) }));
}

/** The resume with corrections in it; what was emptied is taken away. The place of a person is text here and parts there. */
export function corrected(document: Json, corrections: ReadonlyMap<string, string>): Json {
  let result = document;
  for (const [pointer, value] of corrections) result = withValue(result, stepsOf(pointer), value.trim());
  return withoutEmptied(result, [...corrections.keys()].map(stepsOf));
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(node: Json | undefined, steps: readonly string[]): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return node;
  return Array.isArray(node) ? valueAt(node[Number(step)], rest) : isObject(node) ? valueAt(node[step], rest) : undefined;
}

function withValue(node: Json | undefined, steps: readonly string[], value: string): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return isObject(node) ? placeOf(value) : value;
  if (Array.isArray(node)) return node.map((item, index) => (index === Number(step) ? withValue(item, rest, value) : item));
  if (!isObject(node)) return node ?? null;
  return { ...node, [step]: withValue(node[step], rest, value) };
}

/** Lines and keywords that were emptied leave their list, and every other emptied field its object. */
function withoutEmptied(document: Json, pointers: readonly string[][]): Json {
  const parents = new Set(pointers.map((steps) => JSON.stringify(steps.slice(0, -1))));
  const walk = (node: Json, path: readonly string[]): Json => {
    const touched = parents.has(JSON.stringify(path));
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, String(index)])).filter((item) => !(touched && item === ''));
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).flatMap(([key, item]) => (touched && item === '' ? [] : [[key, walk(item, [...path, key])]])));
  };
  return walk(document, []);
}

function placeOf(text: string): Json {
  const [city = '', ...region] = text.split(',').map((part) => part.trim());
  return { city, ...(region.length > 0 ? { region: region.join(', ') } : {}) };
}

function isObject(node: Json | undefined): node is Record<string, Json> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
