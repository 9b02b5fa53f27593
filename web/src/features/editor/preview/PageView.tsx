import { memo, useEffect, useRef, useState } from 'react';
import { markBehind, showPage } from '@/ui/svgPage';
import { ChangeMarks, type PlacedMarks } from './ChangeMarks';
import type { ChangeKind } from './changes';
import type { Mark } from './marks';

interface PageViewProps {
  readonly svg: string;
  readonly label: string;
  /** In CSS pixels, or as a share of what is around it. */
  readonly width: number | string;
  readonly changes: ReadonlyMap<string, ChangeKind> | null;
  /** What stands in the margins of this page. */
  readonly marks?: readonly Mark[];
  readonly focused: string;
  readonly onJump: (pointer: string) => void;
}

const nothing: readonly Mark[] = [];
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
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
export const PageView = memo(function PageView({ svg, label, width, changes, marks = nothing, focused, onJump }: PageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<readonly PlacedMarks[]>([]);
  useEffect(() => {
    if (host.current !== null) showPage(host.current, svg, sheet);
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
  useEffect(() => {
    // Measured with the next picture, when the page has been laid out anyway.
    const picture = requestAnimationFrame(() => {
      const root = host.current?.shadowRoot;
      setPlaced((was) => {
        const now = root === null || root === undefined || marks.length === 0 ? [] : placedOn(root, marks);
        return was.length === 0 && now.length === 0 ? was : now;
      });
    });
    return () => cancelAnimationFrame(picture);
  }, [svg, marks, width]);
  const jump = (event: React.MouseEvent): void => {
    const field = event.nativeEvent.composedPath().find((node) => node instanceof SVGElement && node.dataset.field !== undefined);
    if (!(field instanceof SVGElement)) return;
    event.preventDefault();
    onJump(field.dataset.field ?? '');
  };
  return (
    <div style={{ position: 'relative', inlineSize: width, direction: 'ltr' }}>
      {/* The form is the way by keyboard; the page is a second way for who points. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={host} role="figure" aria-label={label} onClick={jump} />
      <ChangeMarks placed={placed} />
    </div>
  );
});

/** As high as a mark is, in CSS pixels. */
const least = 24;

/** Marks from top to bottom; those of one kind that would lie over each other stand together. */
function placedOn(root: ShadowRoot, marks: readonly Mark[]): PlacedMarks[] {
  const page = root.querySelector('svg')?.getBoundingClientRect();
  if (page === undefined || page.height === 0) return [];
  const found = marks.flatMap((mark) => {
    const at = heightOf(root, mark);
    return at === null ? [] : [{ marks: [mark], top: (at - page.top) / page.height }];
  });
  return [true, false].flatMap((isEdit) => {
    const together: PlacedMarks[] = [];
    for (const one of found.filter(({ marks: [mark] }) => (mark?.side === 'beside') === isEdit).sort((a, b) => a.top - b.top)) {
      const last = together.at(-1);
      if (last !== undefined && (one.top - last.top) * page.height < least) together[together.length - 1] = { ...last, marks: [...last.marks, ...one.marks] };
      else together.push(one);
    }
    return together;
  });
}

function heightOf(root: ShadowRoot, mark: Mark): number | null {
  const boxes = [...root.querySelectorAll<SVGGElement>(`[data-field="${CSS.escape(mark.pointer)}"]`)].filter((group) => !isHeading(group)).map((group) => group.getBoundingClientRect());
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return null;
  return mark.side === 'above' ? first.top : mark.side === 'below' ? last.bottom : (first.top + last.bottom) / 2;
}

/** The summary has no entry of its own, so its heading leads to its text; only the text is marked. */
function isHeading(group: SVGGElement): boolean {
  const next = group.parentNode?.querySelectorAll(`[data-field="${CSS.escape(group.dataset.field ?? '')}"]`)[1];
  return group.dataset.field === '/ui/professional_summary/primary' && next !== undefined && group.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING;
}
