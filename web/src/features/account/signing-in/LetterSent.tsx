import { Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '@/i18n/text';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { messages } from './messages';

interface LetterSentProps {
  readonly text: string;
  /** Sends it once more. */
  readonly send: () => Promise<unknown>;
  readonly onOtherAddress: () => void;
}

/** A letter is on its way. */
export function LetterSent({ text, send, onOtherAddress }: LetterSentProps) {
  const t = useText(messages);
  const again = useMutation({ mutationFn: send, onError: () => undefined });
  return (
    <DoorPage title={t('mailTitle')}>
      <Text role="status">{text}</Text>
      <Text c="dimmed">{t('noMail')}</Text>
      <FormProblem error={again.error} />
      <Group gap="md">
        <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
          {again.isSuccess ? t('sentAgain') : t('sendAgain')}
        </Button>
        <Anchor component="button" type="button" onClick={onOtherAddress}>
          {t('otherAddress')}
        </Anchor>
      </Group>
    </DoorPage>
  );
}
