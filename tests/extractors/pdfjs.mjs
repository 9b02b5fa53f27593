// Extracts text with Mozilla's pdf.js as its viewer copies it. Arguments: PDF files; each text goes to FILE.pdfjs.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

console.warn = console.log = () => {}; // Without a canvas it warns that it cannot paint.
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const root = createRequire(import.meta.url).resolve('pdfjs-dist/package.json').replace('package.json', '');

for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(await readFile(file));
  const loading = getDocument({ data, verbosity: VerbosityLevel.ERRORS, cMapUrl: `${root}cmaps/`, cMapPacked: true, standardFontDataUrl: `${root}standard_fonts/` });
  const document = await loading.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\f';
  }
  await writeFile(`${file}.pdfjs`, text);
  await loading.destroy();
}
