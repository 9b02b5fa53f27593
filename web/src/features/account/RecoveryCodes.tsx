import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useText } from '@/i18n/text';
import classes from './Account.module.css';
import { messages } from './messages';

/** The codes that are shown once, to copy or to keep as a file. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const t = useText(messages);
  const text = `${codes.join('\n')}\n`;
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'vitae-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Stack gap="md">
      <Text>{t('codesText')}</Text>
      <ul className={classes.codes} aria-label={t('codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={download}>
          {t('download')}
        </Button>
      </Group>
      <Button onClick={onKept}>{t('codesKept')}</Button>
    </Stack>
  );
}
