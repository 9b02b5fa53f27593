import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import { Steps } from './Steps';

const steps = ['stepRead', 'stepJob', 'stepProof', 'stepWrite'] as const;

/** Where one is on the way from a file to a resume for a job. */
export function FirstMinute({ at }: { readonly at: (typeof steps)[number] }) {
  const t = useText(uiMessages);
  return <Steps label={t('steps')} steps={steps.map((step) => t(step))} current={steps.indexOf(at)} />;
}
