/** Whether policies are remembered, how much room they may take, and of which sites never. */
import { keptSizes, type Settings } from '../lib/report/settings/settings';
import { HostsField } from './HostsField';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

interface KeepOptionsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

const sizes = keptSizes.map((size) => [size, String(size)] as const);

export const KeepOptions = ({ settings, change }: KeepOptionsProps) => {
  const t = useTranslate();
  const inMegabytes = new Intl.NumberFormat(t('locale'), { style: 'unit', unit: 'megabyte' });
  return (
    <fieldset>
      <legend>{t('keep.title')}</legend>
      <label class="option">
        <input
          type="checkbox"
          checked={settings.keeping}
          onChange={({ currentTarget }) => change({ keeping: currentTarget.checked })}
        />{' '}
        {t('keep.remember')}
      </label>
      <p class="hint">{t('keep.hint')}</p>
      <SelectField
        label={t('keep.size')}
        options={sizes.map(([size, name]) => [name, inMegabytes.format(size)])}
        value={String(settings.keptMegabytes)}
        onPick={(picked) => {
          const size = sizes.find(([, name]) => name === picked);
          if (size) change({ keptMegabytes: size[0] });
        }}
      />
      <HostsField
        id="unkept-hosts"
        label={t('keep.never')}
        hosts={settings.unkeptHosts}
        onHosts={(hosts) => change({ unkeptHosts: [...hosts] })}
      />
      <p>
        <a href="/policies.html" target="_blank">
          {t('keep.open')}
        </a>
      </p>
    </fieldset>
  );
};
