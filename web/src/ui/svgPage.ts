/** The one style sheet that the server writes into a page. */
const styleElement = /<style>([^<]*)<\/style>/;

/**
 * Shows a page of the server in a shadow root of its own, with a style sheet of the caller's for marks. The page's own is adopted instead of written into the markup, which the content security policy would
 * refuse; its rules touch no other page, and scripts in markup never run here.
 */
export function showPage(host: HTMLElement, svg: string, marks: CSSStyleSheet): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleElement.exec(svg)?.[1] ?? '');
  const page = new DOMParser().parseFromString(svg.replace(styleElement, ''), 'image/svg+xml').documentElement;
  // The page has a name of its own; a title would show as a tooltip over all of it.
  page.querySelector('title')?.remove();
  page.querySelectorAll('a').forEach((link) => link.setAttribute('tabindex', '-1'));
  root.adoptedStyleSheets = [marks, sheet];
  root.replaceChildren(document.adoptNode(page));
}

const around = 2;

/** A mark behind a text of a page. */
export function markBehind(text: SVGGElement, box: DOMRect, kind = ''): void {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  mark.setAttribute('class', `mark ${kind}`.trim());
  mark.setAttribute('x', String(box.x - around));
  mark.setAttribute('y', String(box.y - around / 2));
  mark.setAttribute('width', String(box.width + around * 2));
  mark.setAttribute('height', String(box.height + around));
  mark.setAttribute('rx', '2');
  text.prepend(mark);
}
