import { memo, useEffect, useRef } from 'react';
import { markBehind, showPage } from '@/ui/svgPage';
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

/** A page whose changes and whose field in hand are marked, and which leads to the field that is pressed. */
export const PageView = memo(function PageView({ svg, label, width, changes, focused, onJump }: PageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current !== null) showPage(host.current, svg, marks);
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
    for (const { group, kind, box } of boxes) markBehind(group, box, kind);
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

/** The summary has no entry of its own, so its heading leads to its text; only the text is marked. */
function isHeading(group: SVGGElement): boolean {
  const next = group.parentNode?.querySelectorAll(`[data-field="${CSS.escape(group.dataset.field ?? '')}"]`)[1];
  return group.dataset.field === '/ui/professional_summary/primary' && next !== undefined && group.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING;
}
