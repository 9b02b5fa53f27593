import '@/ui/pageFonts.css';
import { useEffect, useRef } from 'react';
import { nearest } from './evidence';
import beside from '@/ui/Beside.module.css';
import { markBehind, showPage } from '@/ui/svgPage';

const marks = new CSSStyleSheet();
marks.replaceSync(':host { display: block; direction: ltr } svg { display: block; inline-size: 100%; block-size: auto } .mark { fill: #cfe9db; stroke: #1d6a4e; stroke-width: 0.6 }');

interface MarkedPageProps {
  readonly svg: string;
  readonly label: string;
  /** Pointers of the lines to mark. */
  readonly sources: readonly string[];
}

/** A page with some of its lines marked. */
export function MarkedPage({ svg, label, sources }: MarkedPageProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current !== null) showPage(host.current, svg, marks);
  }, [svg]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    if (root === null || root === undefined) return;
    root.querySelectorAll('.mark').forEach((mark) => mark.remove());
    const groups = [...root.querySelectorAll<SVGGElement>('[data-field]')];
    const fields = groups.map((group) => group.dataset.field ?? '');
    const marked = new Set(sources.flatMap((source) => nearest(source, fields)));
    const lines = groups.filter((_group, index) => marked.has(fields[index] ?? '') && !isHeading(fields, index));
    for (const line of lines) markBehind(line, line.getBBox());
    lines[0]?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [svg, sources]);
  return <div ref={host} className={beside.page} role="figure" aria-label={label} />;
}

/** The summary has no entry of its own, so its heading bears its name as well, before its text. */
function isHeading(fields: readonly string[], index: number): boolean {
  return fields[index] === '/basics/summary' && fields.lastIndexOf('/basics/summary') > index;
}
