import { describe, expect, it } from 'vitest';
import { pastedResume } from './pasted';

const clipboard = (text: string, files: File[] = []) => ({ files, getData: () => text });

describe('what is pasted on the start page', () => {
  it('is a file when there is one, whatever text comes beside it', () => {
    const file = new File(['x'], 'cv.pdf');
    expect(pastedResume(clipboard('C:/cv.pdf', [file]), 'Pasted')).toBe(file);
  });

  it('is a text file when the text is long enough for a resume', () => {
    const text = 'Dana Reyes\nNurse\n'.repeat(10);
    const file = pastedResume(clipboard(text), 'Pasted');
    expect(file?.name).toBe('Pasted.txt');
    expect(file?.size).toBe(text.trim().length);
  });

  it('is nothing when a word was pasted by accident', () => {
    expect(pastedResume(clipboard('hello'), 'Pasted')).toBeNull();
  });
});
