import { useParams } from '@tanstack/react-router';

/** A parameter of the address. Told by name alone: the router's own types know its pages, whose types would then know the router. */
export function useRouteParam(name: string): string {
  const all: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return all[name] ?? '';
}
