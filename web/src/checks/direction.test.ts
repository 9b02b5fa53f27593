import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** What means left or right instead of start or end: the interface of a language that is written from the right would stand on its head. */
const physicalCss = /(?:^|[{;\s])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)*|left|right|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear):\s*(?:left|right)|(?:min-|max-)?width|(?:min-|max-)?height)\s*(?::|;|$)/gm;
const physicalProps = /\b(?:ml|mr|pl|pr)=|\b(?:margin|padding|border)(?:Left|Right)\b|\btextAlign: *['"](?:left|right)|\bta="(?:left|right)"/g;

describe('the layout has no left and no right', () => {
  it.each(sources('.css').filter(({ path }) => path !== 'ui/pageFonts.css'))('$path', ({ text }) => {
    // Conditions of the screen are about the screen.
    const rules = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, '@media ');
    expect(rules.match(physicalCss) ?? []).toEqual([]);
  });

  it.each(sources('.tsx').filter(({ path }) => !path.includes('.test.')))('$path', ({ text }) => {
    expect(text.match(physicalProps) ?? []).toEqual([]);
  });

  it('but a page of a resume keeps the places that it was set at', () => {
    const sheets = sources('.tsx').flatMap(({ text }) => text.match(/:host \{[^}]*\}/g) ?? []);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(sheet).toContain('direction: ltr');
  });
});
