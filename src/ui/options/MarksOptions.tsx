/** Which verdicts are marked on pages, and whether anything is. */
import type { JSX } from 'preact';
import type { Settings } from '../../messages/settings.ts';
import { Switch } from '../pieces/Switch.tsx';
import { t } from '../text.ts';
import { VERDICT_ORDER } from '../verdict-order.ts';

export interface SettingsPartProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

export function MarksOptions({ settings, onChange }: SettingsPartProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>
        <h2>{t('options_marks')}</h2>
      </legend>
      {VERDICT_ORDER.map((verdict) => (
        <Switch
          key={verdict}
          on={settings.marks[verdict]}
          label={t(`options_marks_${verdict}`)}
          onChange={(on) => onChange({ marks: { ...settings.marks, [verdict]: on } })}
        >
          {t(`options_marks_${verdict}_help`)}
        </Switch>
      ))}
      <Switch on={settings.quiet} label={t('options_quiet')} onChange={(quiet) => onChange({ quiet })}>
        {t('options_quiet_help')}
      </Switch>
    </fieldset>
  );
}
