// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import german from './sentences.de.json';
import { translateSentence } from './sentences';

const inGerman = (text: string): string => translateSentence(text, 'de');

describe('sentences of the server', () => {
  it('keep what people wrote and say the rest in the language of the person', () => {
    expect(inGerman('Bullet 4 at Harbor & Sons has 27 words: cut to 20')).toBe('Punkt 4 bei Harbor & Sons hat 27 Wörter: kürze auf 20');
    expect(inGerman('“Kafka” is required and stands in one place only: show it in a bullet too')).toBe('„Kafka“ ist verlangt und steht nur an einer Stelle: zeig es auch in einem Punkt');
    expect(inGerman('Bullet 2 at Acme says the same as bullet 1 at Acme: drop one, or say what was different')).toBe('Punkt 2 bei Acme sagt dasselbe wie Punkt 1 bei Acme: lass einen weg oder sag, was anders war');
    expect(inGerman('Acme lacks a job title, a start date: add what you know')).toBe('Bei Acme fehlt die Position, der Beginn: trag ein, was du weißt');
    expect(inGerman('“The summary” is required and stands in one place only: show it in a bullet too')).toBe('„The summary“ ist verlangt und steht nur an einer Stelle: zeig es auch in einem Punkt');
    expect(inGerman("No line shows Rust; you wrote 'Built it in C++' from 2021: is this it?")).toBe('Keine Zeile zeigt Rust; du schriebst „Built it in C++“ (ab 2021): ist es das?');
  });

  it('are translated inside one another', () => {
    expect(inGerman("Lines about the like count a little: No line tells of 'Run the rota' yet: have you done it?")).toBe('Zeilen über Ähnliches zählen ein wenig: Noch keine Zeile erzählt von „Run the rota“: hast du es getan?');
  });

  it('tell changes and what they were made for', () => {
    expect(inGerman('Edited 2 bullets at Acme')).toBe('2 Punkte bei Acme geändert');
    expect(inGerman('Phone number changed')).toBe('Telefonnummer geändert');
    expect(inGerman('Moved Education above Skills')).toBe('Ausbildung vor Kenntnisse verschoben');
    expect(inGerman('Removed skill group Research and quality')).toBe('Gruppe von Kenntnissen Research and quality entfernt');
    expect(inGerman('Hidden section Work experience')).toBe('Abschnitt Berufserfahrung ausgeblendet');
    expect(inGerman('Added skills SQL, Rust, Go and 3 more')).toBe('Kenntnisse SQL, Rust, Go und 3 weitere hinzugefügt');
    expect(inGerman('Acme: 3 bullets reworded, the deed first and without filler, such as "Was tasked", now "Built it".')).toBe('Acme: 3 Punkte umformuliert, die Tat zuerst und ohne Füllwörter, etwa „Was tasked“, jetzt „Built it“.');
  });

  it('stay as they are when no template tells them, and in English', () => {
    expect(inGerman('Something new')).toBe('Something new');
    expect(translateSentence('the file is empty', 'en')).toBe('the file is empty');
  });

  it('are each told by their own template, with what they name', () => {
    for (const [source = '', target = ''] of german.filter(([text = '']) => !/^[a-z]+: /.test(text))) {
      const fill = (text: string): string => text.replace(/\{#(\w+)\}/g, '7').replace(/\{(\w+)\}/g, (_, name: string) => `<${name}>`);
      expect(inGerman(fill(source))).toBe(fill(target));
    }
  });

  it('are looked up fast, whatever they hold', () => {
    expect(inGerman(`“${'” is required and '.repeat(100)}`)).toContain('is required');
  });
});
