import { memo, useEffect, useRef } from 'react';
import type { ChangeKind } from './changes';

interface PageViewProps {
  readonly svg: string;
  readonly label: string;
  /** In CSS pixels, or as a share of what is around it. */
  readonly width: number | string;
  readonly changes: ReadonlyMap<string, ChangeKind> | null;
  readonly focused: string;
  readonly onJump: (pointer: string) => void;
}

const around = 2;
/** The one style sheet that the server writes into a page. */
const styleElement = /<style>([^<]*)<\/style>/;

const marks = new CSSStyleSheet();
marks.replaceSync(`
  :host { display: block; direction: ltr; }
  svg { display: block; inline-size: 100%; block-size: auto; }
  [data-field] { cursor: text; }
  .mark { pointer-events: none; }
  .new { fill: #d9f0e2; }
  .edited { fill: #fdf0cd; }
  .focused { fill: #dcebff; }
  [data-field]:hover > text { text-decoration: underline; text-decoration-color: #9db8a9; }
`);

/**
 * A page as SVG in a shadow root of its own. Its style sheet is adopted instead of written into the markup, which the content security policy would refuse; scripts in markup never run here.
 */
export const PageView = memo(function PageView({ svg, label, width, changes, focused, onJump }: PageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const [, style = ''] = styleElement.exec(svg) ?? [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const parsed = new DOMParser().parseFromString(svg.replace(styleElement, ''), 'image/svg+xml').documentElement;
    // The page has a name of its own; a title would show as a tooltip over all of it.
    parsed.querySelector('title')?.remove();
    parsed.querySelectorAll('a').forEach((link) => link.setAttribute('tabindex', '-1'));
    root.adoptedStyleSheets = [marks, sheet];
    root.replaceChildren(document.adoptNode(parsed));
  }, [svg]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    if (root === null || root === undefined) return;
    root.querySelectorAll('.mark').forEach((mark) => mark.remove());
    // Measured all at once and then drawn: in turns each would be laid out anew.
    const boxes = [...root.querySelectorAll<SVGGElement>('[data-field]')].flatMap((group) => {
      const field = group.dataset.field ?? '';
      const kind = field === focused ? 'focused' : changes?.get(field);
      return kind === undefined || isHeading(group) ? [] : [{ group, kind, box: group.getBBox() }];
    });
    for (const { group, kind, box } of boxes) group.prepend(markBehind(box, kind));
    if (focused !== '') root.querySelector(`[data-field="${CSS.escape(focused)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [svg, changes, focused]);
  const jump = (event: React.MouseEvent): void => {
    const field = event.nativeEvent.composedPath().find((node) => node instanceof SVGElement && node.dataset.field !== undefined);
    if (!(field instanceof SVGElement)) return;
    event.preventDefault();
    onJump(field.dataset.field ?? '');
  };
  // The form is the way by keyboard; the page is a second way for who points.
  // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
  return <div ref={host} role="figure" aria-label={label} onClick={jump} style={{ inlineSize: width }} />;
});

function markBehind(box: DOMRect, kind: string): SVGRectElement {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  mark.setAttribute('class', `mark ${kind}`);
  mark.setAttribute('x', String(box.x - around));
  mark.setAttribute('y', String(box.y - around / 2));
  mark.setAttribute('width', String(box.width + around * 2));
  mark.setAttribute('height', String(box.height + around));
  mark.setAttribute('rx', '2');
  return mark;
}

/** The summary has no entry of its own, so its heading leads to its text; only the text is marked. */
function isHeading(group: SVGGElement): boolean {
  const next = group.parentNode?.querySelectorAll(`[data-field="${CSS.escape(group.dataset.field ?? '')}"]`)[1];
  return group.dataset.field === '/ui/professional_summary/primary' && next !== undefined && group.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING;
}
