/** The first page a reader sees: what it does, where it looks, and a try. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CourtRecord } from '../../record/schema.ts';
import { chooseWhere } from '../options/site-access.ts';
import { WhereChoice } from '../options/WhereChoice.tsx';
import { pageAddress } from '../pages.ts';
import { Logo } from '../pieces/Logo.tsx';
import { VerdictTag } from '../pieces/VerdictTag.tsx';
import { t } from '../text.ts';
import { useReply } from '../use-reply.ts';
import { Sample } from './Sample.tsx';

const STEPS = 3;

export function WelcomePage({ record }: { readonly record: CourtRecord }): JSX.Element {
  return (
    <main class="page">
      <h1 class="brand">
        <Logo />
        {t('welcome_title')}
      </h1>
      <Panel step={1} title={t('welcome_1_title')}>
        <p>{t('welcome_1')}</p>
        <ul class="welcome-verdicts">
          <li>
            <VerdictTag verdict="conflicts" />
          </li>
          <li>
            <VerdictTag verdict="superseded" />
          </li>
          <li>
            <VerdictTag verdict="matches" />
          </li>
        </ul>
        <p class="soft">{t('welcome_1_more')}</p>
      </Panel>
      <Panel step={2} title={t('welcome_2_title')}>
        <p>{t('welcome_2')}</p>
        <Where />
      </Panel>
      <Panel step={3} title={t('welcome_3_title')}>
        <p>{t('welcome_3')}</p>
        <Sample record={record} />
      </Panel>
      <p>
        <a href={pageAddress('record')}>{t('welcome_record')}</a>
      </p>
    </main>
  );
}

interface PanelProps {
  readonly step: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Panel({ step, title, children }: PanelProps): JSX.Element {
  const heading = `step-${step}`;
  return (
    <section class="card panel" aria-labelledby={heading}>
      <p class="soft small">{t('welcome_step', String(step), String(STEPS))}</p>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

/** The choice of sites, applied at once. */
function Where(): JSX.Element | null {
  const { answer, put } = useReply('settings/get', {});
  const [said, setSaid] = useState('');
  if (answer.kind !== 'ready') return null;
  const choose = async (where: Parameters<typeof chooseWhere>[0]): Promise<void> => {
    const reply = await chooseWhere(where);
    if (reply?.ok) put(reply.value);
    setSaid(reply ? t(reply.ok ? 'options_saved' : 'history_failed') : t('options_refused'));
  };
  return (
    <>
      <WhereChoice where={answer.value.where} onChange={choose} underHeading />
      <p role="status" class="small soft">
        {said}
      </p>
    </>
  );
}
