import { Table, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { Schemas } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { inWords, type Requirement } from './evidence';
import classes from './Evidence.module.css';
import { messages } from './messages';
import { usePlaceName } from './usePlaceName';

/** The fit as one number, which opens into the sum that makes it. */
export function FitSum({ fit, requirements }: { readonly fit: Schemas['FitScore']; readonly requirements: readonly Requirement[] }) {
  const t = useText(messages);
  const { number } = useFormats();
  const [open, setOpen] = useState(false);
  const id = useId();
  const placeName = usePlaceName();
  const translate = useSentences();
  const names = new Map(requirements.map((one) => [one.id, one.requirement]));
  const rounded = (value: number): string => number(Math.round(value * 10) / 10);
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <section className={classes.fit}>
      <UnstyledButton className={classes.fitButton} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={classes.fitScore}>{t('fit', { score: fit.overall })}</span>
        <span className={classes.fitMore}>
          {open ? t('fitHide') : t('fitShow', { score: fit.overall })} <Chevron size={14} aria-hidden />
        </span>
      </UnstyledButton>
      <div id={id} hidden={!open}>
        {open && (
          <Table verticalSpacing={6} horizontalSpacing={8} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('fitReason')}</Table.Th>
                <Table.Th ta="end">{t('fitPoints')}</Table.Th>
                <Table.Th ta="end">{t('fitWeight')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {(fit.parts ?? []).map((part) => (
                <Table.Tr key={part.id}>
                  <Table.Td>
                    <strong>{names.get(part.id)}</strong> {inWords(translate(part.reason), placeName)}
                  </Table.Td>
                  <Table.Td className={classes.number}>{rounded(part.points)}</Table.Td>
                  <Table.Td className={classes.number}>{rounded(part.weight)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th>{t('fitSum')}</Table.Th>
                <Table.Th className={classes.number}>{number(fit.overall)}</Table.Th>
                <Table.Th className={classes.number}>{number(100)}</Table.Th>
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        )}
      </div>
    </section>
  );
}
