import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject, type SubmitEvent } from 'react';
import { useText } from '@/i18n/text';
import { addressOf, linkPlace, pastedAddress, withLink, type LinkPlace } from '../document/links';
import { messages } from '../messages';
import classes from './Field.module.css';

interface Linking {
  /** Where the link that is being asked for will lie; null when none is. */
  readonly place: LinkPlace | null;
  readonly ask: () => void;
  readonly close: () => void;
  readonly set: (place: LinkPlace, address: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** Makes selected words of a text link: by Ctrl+K, by a button, or by pasting an address over them. */
export function useLinking(field: RefObject<HTMLTextAreaElement | null>, value: string, onChange: (text: string) => void): Linking {
  const [asked, setAsked] = useState<{ readonly place: LinkPlace; readonly of: string } | null>(null);
  const setPlace = (place: LinkPlace | null): void => setAsked(place === null ? null : { place, of: value });
  const selected = (): LinkPlace | null => (field.current === null ? null : linkPlace(field.current.value, field.current.selectionStart, field.current.selectionEnd));
  const close = (): void => {
    setPlace(null);
    field.current?.focus();
  };
  const set = (over: LinkPlace, address: string): void => {
    if (field.current === null) return;
    const { text, caret } = withLink(field.current.value, over, address);
    onChange(text);
    setPlace(null);
    field.current.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  return {
    // Where the text has changed since, the words may stand elsewhere.
    place: asked?.of === value ? asked.place : null,
    ask: () => setPlace(selected()),
    close,
    set,
    onKeyDown: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      const found = selected();
      // With nothing selected the key finds, as everywhere else.
      if (found === null || (event.currentTarget.selectionStart === event.currentTarget.selectionEnd && found.address === '')) return;
      event.preventDefault();
      event.stopPropagation();
      setPlace(found);
    },
    onPaste: (event) => {
      const address = pastedAddress(event.clipboardData.getData('text/plain'));
      const found = selected();
      if (address === null || found === null || found.label === '' || event.currentTarget.selectionStart === event.currentTarget.selectionEnd || addressOf(found.label) !== null) return;
      event.preventDefault();
      set(found, address);
    },
  };
}

/** Asks where words lead. */
export function LinkForm({ place, linking }: { readonly place: LinkPlace; readonly linking: Linking }) {
  const t = useText(messages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(place.address);
  const [refused, setRefused] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = addressOf(typed);
    setRefused(address === null);
    if (address === null) input.current?.focus();
    else linking.set(place, address);
  };
  return (
    <form className={classes.link} onSubmit={submit}>
      <label htmlFor={id}>{place.label === '' ? t('linkAddress') : t('linkAddressOf', { words: place.label })}</label>
      <div className={classes.linkLine}>
        {/* It was asked for a moment ago, by the person who will type into it. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <input id={id} ref={input} autoFocus inputMode="url" autoComplete="off" value={typed} placeholder="https://" aria-invalid={refused} aria-describedby={refused ? `${id}-why` : undefined} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && linking.close()} />
        <button type="submit">{t('linkSet')}</button>
        {place.address !== '' && (
          <button type="button" onClick={() => linking.set(place, '')}>
            {t('linkRemove')}
          </button>
        )}
        <button type="button" onClick={linking.close}>
          {t('cancel')}
        </button>
      </div>
      {refused && (
        <div id={`${id}-why`} role="alert" className={classes.refused}>
          {t('linkRefused')}
        </div>
      )}
    </form>
  );
}
