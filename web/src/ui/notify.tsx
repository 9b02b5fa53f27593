import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { textOf } from '@/i18n/text';
import { uiMessages } from './messages';
import { wordingOf } from './wording';

/** Says what happened, with a way back where there is one. */
export function notifyDone(message: string, undo?: () => void): void {
  const t = textOf(uiMessages);
  const id = crypto.randomUUID();
  const back = (): void => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    closeButtonProps: { 'aria-label': t('close') },
    autoClose: undo === undefined ? 4000 : 8000,
    withBorder: true,
    message:
      undo === undefined ? (
        message
      ) : (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <span>{message}</span>
          <Button variant="subtle" size="compact-sm" onClick={back}>
            {t('undo')}
          </Button>
        </Group>
      ),
  });
}

/** Says what went wrong and what to do next. */
export function notifyProblem(error: unknown): void {
  const t = textOf(uiMessages);
  const { title, remedy } = wordingOf(error);
  notifications.show({
    closeButtonProps: { 'aria-label': t('close') },
    color: 'red',
    autoClose: 10_000,
    withBorder: true,
    title,
    message: remedy,
    role: 'alert',
  });
}
