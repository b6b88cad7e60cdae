import { Kbd, Stack, Text, Title } from '@mantine/core';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { AboutSection } from './AboutSection.tsx';
import classes from './HelpPage.module.css';
import { keyRows } from './keyRows.ts';

const steps = ['collect', 'check', 'chase', 'export', 'meeting'] as const;

function FirstSteps() {
  const t = useTranslate();
  return (
    <section>
      <Title order={2} size={16} mb="sm">
        {t('help.firstSteps')}
      </Title>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{t(`help.step_${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}

function Keys() {
  const t = useTranslate();
  return (
    <section>
      <Title order={2} size={16} mb="sm">
        {t('help.keys')}
      </Title>
      <table className={classes.keys}>
        <tbody>
          {keyRows.map(({ keys, text }) => (
            <tr key={text}>
              <td>
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </td>
              <td>
                <Text size="sm">{t(text)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** First steps, keys and what version this is: one page, no manual needed. */
export function HelpPage() {
  const t = useTranslate();
  return (
    <>
      <PageHeader title={t('shell.help')} />
      <div className={classes.scroll}>
        <Stack gap={32} className={classes.column}>
          <FirstSteps />
          <Keys />
          <AboutSection />
        </Stack>
      </div>
    </>
  );
}
