/** Reports a wrong answer: shows all that would be sent, to change or leave out, then opens the project's issue form. Sends nothing. */
import { useState } from 'preact/hooks';
import type { PracticeId } from '../lib/policy/practice';
import type { Evidence, Finding } from '../lib/policy/report';
import { claimOf } from '../lib/report/arrange/claim-of';
import { straight } from '../lib/report/export/foreign-text';
import { issues, programOf } from '../lib/report/issue-form';
import type { MessageKey, Translate } from '../lib/report/translate';
import { practiceName } from '../lib/report/wording-of';
import {
  answerText,
  explanationOf,
  formLink,
  publicAddress,
  wrongAnswerFields,
  type WrongAnswer,
} from '../lib/report/wrong-answer';
import { CopyButton } from './CopyButton';
import type { ReportedPolicy } from './reported-policy';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

export interface WrongAnswerFormProps extends ReportedPolicy {
  /** What the report says; null where it says that the practices are not mentioned. */
  readonly finding: Finding | null;
  /** The practices that it may be about. */
  readonly practices: readonly PracticeId[];
  /** Where the project takes issues; null where it is not known. */
  readonly issueList?: string | null;
}

const names = {
  address: 'wrong.address',
  sentence: 'wrong.sentence',
  practice: 'wrong.practice',
  given: 'wrong.given',
  expected: 'wrong.expected',
  explanation: 'wrong.explanation',
  version: 'wrong.version',
} as const satisfies Readonly<Record<keyof WrongAnswer, MessageKey>>;

const isLong = (field: keyof WrongAnswer): boolean => field === 'sentence' || field === 'explanation';

/** Enough of a quote to know it by. */
const beginning = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 60)} …` : quote);

const ofEvidence = (evidence: Evidence | undefined): Pick<WrongAnswer, 'sentence' | 'explanation'> => ({
  sentence: evidence === undefined ? '' : straight(evidence.quote),
  explanation: evidence === undefined ? '' : straight(explanationOf(evidence)),
});

const ofPractice = (practice: PracticeId | undefined, t: Translate): string =>
  practice === undefined ? '' : `${practiceName(practice, t) ?? ''} (${practice})`;

const filledIn = ({ finding, practices, url }: WrongAnswerFormProps, t: Translate): WrongAnswer => ({
  address: publicAddress(url),
  ...ofEvidence(finding?.evidence[0]),
  practice: ofPractice(practices[0], t),
  given: finding === null ? t('tone.silent') : claimOf(finding, t),
  expected: '',
  version: programOf(navigator.userAgent),
});

interface PickProps extends Pick<WrongAnswerFormProps, 'finding' | 'practices'> {
  readonly onChange: (changed: Partial<WrongAnswer>) => void;
}

/** Which of several quotes is wrong, or which practice is mentioned after all. */
const Pick = ({ finding, practices, onChange }: PickProps) => {
  const t = useTranslate();
  const [picked, setPicked] = useState('0');
  const evidence = finding?.evidence ?? [];
  const options =
    finding === null
      ? practices.map((practice, index) => [String(index), practiceName(practice, t) ?? practice] as const)
      : evidence.map(({ quote }, index) => [String(index), beginning(straight(quote))] as const);
  const pick = (index: string): void => {
    setPicked(index);
    onChange(
      finding === null ? { practice: ofPractice(practices[Number(index)], t) } : ofEvidence(evidence[Number(index)]),
    );
  };
  return (
    options.length > 1 && (
      <SelectField
        label={t(finding === null ? 'wrong.which' : 'wrong.whichQuote')}
        options={options}
        value={picked}
        onPick={pick}
      />
    )
  );
};

const Field = ({
  field,
  value,
  onInput,
}: {
  field: keyof WrongAnswer;
  value: string;
  onInput: (text: string) => void;
}) => {
  const t = useTranslate();
  return (
    <label>
      {t(names[field])}
      <textarea
        rows={isLong(field) ? 3 : 2}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
};

interface SendProps extends Pick<WrongAnswerFormProps, 'onCopy'> {
  readonly answer: WrongAnswer;
  readonly issueList: string | null;
}

/** The two ways to the project: its form, and the clipboard. */
const Send = ({ answer, issueList, onCopy }: SendProps) => {
  const t = useTranslate();
  const inWords = Object.fromEntries(wrongAnswerFields.map((field) => [field, t(names[field])]));
  return (
    <p class="buttons">
      {issueList !== null && (
        <a class="button" href={formLink(issueList, answer)} target="_blank" rel="noreferrer noopener">
          {t('wrong.open')}
          <span class="unseen"> ({t('ways.newTab')})</span>
        </a>
      )}
      <CopyButton text={answerText(answer, inWords)} name={t('wrong.title')} onCopy={onCopy} />
    </p>
  );
};

export const WrongAnswerForm = (props: WrongAnswerFormProps) => {
  const t = useTranslate();
  const { finding, practices, onCopy, issueList = issues } = props;
  const [answer, setAnswer] = useState(() => filledIn(props, t));
  const change = (changed: Partial<WrongAnswer>): void => setAnswer((before) => ({ ...before, ...changed }));
  // Where nothing was read, there is nothing to explain.
  const isAsked = (field: keyof WrongAnswer): boolean => finding !== null || field !== 'explanation';
  return (
    <div class="request">
      <p>{t(issueList === null ? 'wrong.introCopy' : 'wrong.intro')}</p>
      <Pick finding={finding} practices={practices} onChange={change} />
      {wrongAnswerFields.filter(isAsked).map((field) => (
        <Field field={field} value={answer[field]} onInput={(text) => change({ [field]: text })} />
      ))}
      <Send answer={answer} issueList={issueList} onCopy={onCopy} />
    </div>
  );
};
