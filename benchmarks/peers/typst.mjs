// Typst to PDF with one compiler that stays open. Arguments: file, times. Prints one time in milliseconds a line.
import { readFile } from 'node:fs/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [file, times] = process.argv.slice(2);
const source = await readFile(file, 'utf8');
const compiler = NodeCompiler.create();
for (let i = 0; i < Number(times); i++) {
  const start = performance.now();
  const pdf = compiler.pdf({ mainFileContent: source.replace('NUMBER', String(i)) });
  if (!pdf || pdf.length < 1000) throw new Error('Typst gave no PDF');
  console.log((performance.now() - start).toFixed(2));
}
