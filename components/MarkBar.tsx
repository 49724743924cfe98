/** Marks evidence in the page, what is worth noting first, tells what the tints mean, and goes from one passage to the next. */
import { useEffect, useState } from 'preact/hooks';
import { Legend } from './Legend';
import { useTranslate } from './translation';

/** Where the reader is among the marked passages: from 1, or 0 where at none of them. */
interface Position {
  readonly at: number;
  readonly of: number;
}

export interface MarkActions {
  /** `stay` only tells where the reader is; rejects where the page cannot be reached. */
  readonly onMark: (command: 'mark' | 'mark-everything' | 'next' | 'previous' | 'stay' | 'clear') => Promise<Position>;
  /** What to press for the next and the previous passage when nothing of ours is open; empty where nothing is set. */
  readonly markKeys: readonly string[];
}

interface MarkBarProps extends MarkActions {
  /** False where the legend already stands elsewhere on the page. */
  readonly hasLegend?: boolean;
}

export const MarkBar = ({ onMark, markKeys, hasLegend = true }: MarkBarProps) => {
  const t = useTranslate();
  const [{ at, of }, setPosition] = useState<Position>({ at: 0, of: 0 });
  const [isEverything, setEverything] = useState(false);
  const [problem, setProblem] = useState<'marks.none' | 'marks.unreachable' | null>(null);
  const ask = async (command: Parameters<MarkActions['onMark']>[0]): Promise<void> => {
    try {
      const position = await onMark(command);
      setPosition(position);
      if (command.startsWith('mark')) setEverything(command === 'mark-everything');
      setProblem(command === 'mark' && position.of === 0 ? 'marks.none' : null);
    } catch {
      setProblem('marks.unreachable');
    }
  };
  useEffect(() => void ask('stay'), []);
  const isOn = of > 0;
  const arrow = (command: 'previous' | 'next', sign: string) => (
    <button type="button" class="quiet" aria-label={t(`marks.${command}`)} onClick={() => void ask(command)}>
      {sign}
    </button>
  );
  return (
    <section aria-label={t('marks.title')}>
      <p class="bar">
        <button type="button" class="quiet" aria-pressed={isOn} onClick={() => void ask(isOn ? 'clear' : 'mark')}>
          {t('marks.all')}
        </button>
        {isOn && arrow('previous', '↑')}
        {isOn && arrow('next', '↓')}
        {isOn && !isEverything && (
          <button type="button" class="quiet" onClick={() => void ask('mark-everything')}>
            {t('marks.everything')}
          </button>
        )}
        <span class="hint" role="status">
          {problem ? t(problem) : isOn && (at > 0 ? t('marks.position', [at, of]) : t('marks.count', of))}
        </span>
      </p>
      {isOn && hasLegend && <Legend />}
      {isOn && markKeys.length === 2 && <p class="hint">{t('marks.keys', [...markKeys])}</p>}
    </section>
  );
};
