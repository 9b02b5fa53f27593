/** Text shorter than this was hardly meant to be a resume. */
const shortest = 80;

/** What of the clipboard can be a resume: a file, else a longer text. */
export function pastedResume(clipboard: { readonly files: ArrayLike<File>; getData: (type: string) => string }, title: string): File | null {
  const file = clipboard.files[0];
  if (file !== undefined) return file;
  const text = clipboard.getData('text/plain').trim();
  return text.length < shortest ? null : new File([text], `${title}.txt`, { type: 'text/plain' });
}
