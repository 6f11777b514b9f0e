/** Where the extension looks: three choices. Used by the options and the welcome page. */
import type { JSX } from 'preact';
import type { Settings } from '../../messages/settings.ts';
import { t } from '../text.ts';

const CHOICES: readonly Settings['where'][] = ['listed', 'everywhere', 'click'];

export interface WhereChoiceProps {
  readonly where: Settings['where'];
  readonly onChange: (where: Settings['where']) => void;
  /** A heading above says it already: the choice's name is for screen readers alone. */
  readonly underHeading?: boolean;
}

export function WhereChoice({ where, onChange, underHeading = false }: WhereChoiceProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend class={underHeading ? 'unseen' : undefined}>{underHeading ? t('options_where') : <h2>{t('options_where')}</h2>}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="switch">
          <input
            type="radio"
            name="where"
            value={choice}
            checked={where === choice}
            onChange={(event) => {
              // Back to what is in force until the browser has given its permission.
              event.currentTarget.checked = where === choice;
              onChange(choice);
            }}
          />
          <span class="switch-words">
            <span>{t(`options_where_${choice}`)}</span>
            <span class="soft small">{t(`options_where_${choice}_help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
