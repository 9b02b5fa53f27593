import '@/ui/pageFonts.css';
import { useEffect, useRef } from 'react';
import { nearest } from './evidence';
import classes from './Evidence.module.css';

/** The one style sheet that the server writes into a page. */
const styleElement = /<style>([^<]*)<\/style>/;
const around = 2;

const marks = new CSSStyleSheet();
marks.replaceSync(':host { display: block; direction: ltr } svg { display: block; inline-size: 100%; block-size: auto } .mark { fill: #cfe9db; stroke: #1d6a4e; stroke-width: 0.6 }');

interface MarkedPageProps {
  readonly svg: string;
  readonly label: string;
  /** Pointers of the lines to mark. */
  readonly sources: readonly string[];
}

/** A page with some of its lines marked, in a shadow root of its own: its style sheet is adopted, because the policy refuses style elements, and touches no other page. */
export function MarkedPage({ svg, label, sources }: MarkedPageProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleElement.exec(svg)?.[1] ?? '');
    const page = new DOMParser().parseFromString(svg.replace(styleElement, ''), 'image/svg+xml').documentElement;
    page.querySelector('title')?.remove();
    page.querySelectorAll('a').forEach((link) => link.setAttribute('tabindex', '-1'));
    root.adoptedStyleSheets = [marks, sheet];
    root.replaceChildren(document.adoptNode(page));
  }, [svg]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    if (root === null || root === undefined) return;
    root.querySelectorAll('.mark').forEach((mark) => mark.remove());
    const groups = [...root.querySelectorAll<SVGGElement>('[data-field]')];
    const fields = groups.map((group) => group.dataset.field ?? '');
    const marked = new Set(sources.flatMap((source) => nearest(source, fields)));
    const lines = groups.filter((_group, index) => marked.has(fields[index] ?? '') && !isHeading(fields, index));
    lines.forEach(markBehind);
    lines[0]?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [svg, sources]);
  return <div ref={host} className={classes.page} role="figure" aria-label={label} />;
}

/** The summary has no entry of its own, so its heading bears its name as well, before its text. */
function isHeading(fields: readonly string[], index: number): boolean {
  return fields[index] === '/basics/summary' && fields.lastIndexOf('/basics/summary') > index;
}

function markBehind(line: SVGGElement): void {
  const box = line.getBBox();
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  mark.setAttribute('class', 'mark');
  mark.setAttribute('x', String(box.x - around));
  mark.setAttribute('y', String(box.y - around / 2));
  mark.setAttribute('width', String(box.width + around * 2));
  mark.setAttribute('height', String(box.height + around));
  mark.setAttribute('rx', '2');
  line.prepend(mark);
}
