import { Modal, TextInput, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useText } from '@/i18n/text';
import { pointerOf } from '../document/pointer';
import { useValue } from '../document/context';
import type { UiDocument } from '../document/types';
import { messages } from '../messages';

const most = 30;
/** What is computed, or is no text of the page. */
const silent = new Set(['id', 'preview', 'include_parts_summary', 'source', 'state', 'section_order', 'locked_fields', 'warnings', 'alternates', 'source_groups', 'meta', 'appearance', 'key', 'focus']);

interface Found {
  readonly pointer: string;
  readonly text: string;
}

/** Finds words in every field and leads there. */
export function FindDialog({ onClose, onJump }: { readonly onClose: () => void; readonly onJump: (pointer: string) => void }) {
  const t = useText(messages);
  const ui = useValue<UiDocument>('/ui');
  const [text, setText] = useState('');
  const fields = useMemo(() => [...textsOf(ui, ['ui'])], [ui]);
  const wanted = text.trim().toLocaleLowerCase();
  const found = wanted === '' ? [] : fields.filter((field) => field.text.toLocaleLowerCase().includes(wanted)).slice(0, most);
  const go = (pointer: string): void => {
    onClose();
    onJump(pointer);
  };
  return (
    <Modal opened onClose={onClose} title={t('find')} yOffset="10vh" centered={false}>
      <TextInput
        data-autofocus
        aria-label={t('findHint')}
        placeholder={t('findHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0] !== undefined) go(found[0].pointer);
        }}
      />
      <ul style={{ listStyle: 'none', margin: '8px 0 0', padding: 0 }} aria-live="polite">
        {found.map((field) => (
          <li key={field.pointer}>
            <UnstyledButton py={6} w="100%" fz="sm" onClick={() => go(field.pointer)}>
              {field.text}
            </UnstyledButton>
          </li>
        ))}
        {wanted !== '' && found.length === 0 && <li>{t('findNothing', { text: text.trim() })}</li>}
      </ul>
    </Modal>
  );
}

function* textsOf(value: unknown, path: readonly (string | number)[]): Generator<Found> {
  if (typeof value === 'string') {
    if (value !== '') yield { pointer: pointerOf(path), text: value };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* textsOf(one, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) if (!silent.has(name)) yield* textsOf(one, [...path, name]);
  }
}
