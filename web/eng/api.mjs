// Writes src/api/schema.ts from the server's openapi.json; with --check fails when the committed file is another.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../src/Vitae.Server/openapi.json', import.meta.url);
const target = fileURLToPath(new URL('../src/api/schema.ts', import.meta.url));

const description = JSON.parse(readFileSync(source, 'utf8'));
// The server reads numbers from text too, but always writes numbers.
const withoutTextNumbers = (schema) => {
  if (Array.isArray(schema)) return schema.map(withoutTextNumbers);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutTextNumbers(value)]));
  if (Array.isArray(copy.type) && copy.type.includes('string') && (copy.type.includes('integer') || copy.type.includes('number'))) {
    copy.type = copy.type.filter((type) => type !== 'string');
    delete copy.pattern;
  }
  return copy;
};

const text = `// Made from src/Vitae.Server/openapi.json by "npm run api". Do not edit.\n\n${astToString(
  await openapiTS(withoutTextNumbers(description), { alphabetize: true, emptyObjectsUnknown: true }),
)}`;

if (process.argv.includes('--check')) {
  let committed = '';
  try {
    committed = readFileSync(target, 'utf8');
  } catch {
    // Told below.
  }
  if (committed !== text) {
    console.error('src/api/schema.ts is not what src/Vitae.Server/openapi.json says: run "npm run api" in web/ and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
