/** Websites that are excepted from something: a line that is no website is refused in a message below, and stays in the field to be corrected. */
import { useState } from 'preact/hooks';
import { readHosts, type RefusedLine } from '../lib/report/settings/hosts';
import { useTranslate } from './translation';

interface HostsFieldProps {
  /** Names the message below the field. */
  readonly id: string;
  readonly label: string;
  readonly hosts: readonly string[];
  /** The lines that were understood. */
  readonly onHosts: (hosts: readonly string[]) => void;
}

interface Refused {
  readonly typed: string;
  readonly lines: readonly RefusedLine[];
  /** The hosts last taken from the field: where the settings have others by now, those are shown. */
  readonly hosts: readonly string[];
}

export const HostsField = ({ id, label, hosts, onHosts }: HostsFieldProps) => {
  const t = useTranslate();
  const [last, setLast] = useState<Refused | null>(null);
  const refused = last?.hosts.join() === hosts.join() ? last : null;
  const take = (typed: string): void => {
    const read = readHosts(typed);
    setLast(read.refused.length > 0 ? { typed, lines: read.refused, hosts: read.hosts } : null);
    onHosts(read.hosts);
  };
  return (
    <>
      <label class="option">
        {label}
        <textarea
          rows={3}
          spellcheck={false}
          value={refused?.typed ?? hosts.join('\n')}
          aria-invalid={refused !== null}
          aria-describedby={id}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      </label>
      <div id={id} role="alert">
        {refused?.lines.map(({ line, text, why }) => (
          <p>{t(`options.noHost.${why}`, [line, text])}</p>
        ))}
      </div>
    </>
  );
};
