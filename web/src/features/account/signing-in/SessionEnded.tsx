import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { messages } from './messages';
import { SecondFactorForm } from './SecondFactorForm';
import { SignInForm } from './SignInForm';

interface SessionEndedProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Whose session it was; empty when nobody knows any more. */
  readonly email: string;
  readonly returnTo: string;
}

/** Over the page that the person was at, which goes on when they are back. */
export function SessionEnded({ opened, onClose, email: whose, returnTo }: SessionEndedProps) {
  const t = useText(messages);
  const [email, setEmail] = useState(whose);
  const [isSecond, setSecond] = useState(false);
  return (
    <Modal opened={opened} onClose={onClose} title={isSecond ? t('codeTitle') : t('endedTitle')} overlayProps={{ blur: 12, backgroundOpacity: 0.5 }} closeOnClickOutside={false}>
      {isSecond ? (
        <SecondFactorForm onDone={onClose} onStartOver={() => setSecond(false)} />
      ) : (
        <>
          <Text c="dimmed" mb="md">
            {t('endedLead')}
          </Text>
          <SignInForm email={email} onEmail={setEmail} returnTo={returnTo} onSecondFactor={() => setSecond(true)} onDone={onClose} isForNew={false} />
        </>
      )}
    </Modal>
  );
}
