import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { write } from '../document/pointer';
import type { Conflict } from '../document/merge';
import type { UiDocument } from '../document/types';
import { messages } from '../messages';
import { placeWords, valueWords } from './placeWords';

type Choice = 'mine' | 'theirs' | 'both';

interface ConflictDialogProps {
  readonly conflicts: readonly Conflict[];
  /** Merged, with mine where both changed the same. */
  readonly merged: UiDocument;
  readonly onResolve: (ui: UiDocument) => void;
}

/** For each thing that two windows changed: mine, theirs, or both. */
export function ConflictDialog({ conflicts, merged, onResolve }: ConflictDialogProps) {
  const t = useText(messages);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const apply = (): void => onResolve(conflicts.reduce((ui, conflict) => write(ui, conflict.pointer, chosen(conflict, choices[conflict.pointer] ?? 'mine')), merged));
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} size="lg" title={t('conflictTitle')}>
      <Text c="dimmed">{t('conflictText')}</Text>
      <Stack mt="md" gap="lg">
        {conflicts.map((conflict) => (
          <Radio.Group key={conflict.pointer} label={placeWords(conflict.pointer, merged, t)} value={choices[conflict.pointer] ?? 'mine'} onChange={(choice) => setChoices({ ...choices, [conflict.pointer]: choice })}>
            <Stack gap="xs" mt={4}>
              <Radio value="mine" label={t('mine')} description={valueWords(conflict.pointer, conflict.mine, merged, t) || t('deleted')} />
              <Radio value="theirs" label={t('theirs')} description={valueWords(conflict.pointer, conflict.theirs, merged, t) || t('deleted')} />
              {typeof conflict.mine === 'string' && typeof conflict.theirs === 'string' && <Radio value="both" label={t('both')} description={`${conflict.mine} ${conflict.theirs}`} />}
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button onClick={apply}>{t('apply')}</Button>
      </Group>
    </Modal>
  );
}

function chosen(conflict: Conflict, choice: Choice): unknown {
  if (choice === 'both') return `${String(conflict.mine)} ${String(conflict.theirs)}`;
  return choice === 'mine' ? conflict.mine : conflict.theirs;
}
