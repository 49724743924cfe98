// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { FindingDetails } from '../../components/FindingDetails';
import { ReportedPolicyContext } from '../../components/reported-policy';
import { Silent } from '../../components/Silent';
import { WrongAnswerForm } from '../../components/WrongAnswerForm';
import { evidence, finding } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

const sale = finding('sale', 'yes', evidence('We sell your data.'), evidence('Others buy it.', { sure: 0.6 }));
const issues = 'https://code.example/kites/issues';
const form = (issueList: string | null = issues) => {
  const onCopy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const url = 'https://larkfield.example/privacy?visitor=7';
  const about = { finding: sale, practices: ['sale'] as const, url, onCopy, issueList };
  return { ...show(<WrongAnswerForm {...about} />), onCopy };
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const sent = () => new URL(screen.getByRole<HTMLAnchorElement>('link').href).searchParams;

it('shows all that would be sent, and links to the form with exactly that', async () => {
  const { container } = form();
  expect(field('Address of the policy').value).toBe('https://larkfield.example/privacy');
  expect(field('The sentence, as the policy has it').value).toBe('We sell your data.');
  fireEvent.input(field('What it should say, and why'), { target: { value: 'That is a joke.' } });
  const shown = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  const [template, ...texts] = sent().values();
  expect(template).toBe('wrong-answer.yml');
  expect(texts).toEqual(shown);
  expect(texts).toContain('That is a joke.');
  await expectAccessible(container);
});

it('tells of the quote that the reader picks', () => {
  form();
  fireEvent.change(screen.getByLabelText('Which sentence:'), { target: { value: '1' } });
  expect(sent().get('sentence')).toBe('Others buy it.');
  expect(sent().get('explanation')).toContain('sure 0.6');
});

it('is copied where it is not known where the project takes issues', async () => {
  const { onCopy } = form(null);
  expect(screen.queryByRole('link')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Copy/ }));
  expect(onCopy.mock.calls[0]?.[0]).toContain('The sentence, as the policy has it:\nWe sell your data.');
  expect(await screen.findByText('Copied')).toBeTruthy();
});

const policy = { url: null, onCopy: () => Promise.resolve() };

it.each([
  ['a finding', <FindingDetails finding={sale} blocks={{}} onShow={() => Promise.resolve(true)} />, 'Is this wrong?'],
  ['what is not mentioned', <Silent practices={['sale', 'location']} />, 'Is one of these mentioned after all?'],
])('stands under %s, and opens', async (_, part, title) => {
  const { container } = show(<ReportedPolicyContext.Provider value={policy}>{part}</ReportedPolicyContext.Provider>);
  fireEvent.click(screen.getByText(title));
  container.querySelector('.wrong')?.dispatchEvent(new Event('toggle'));
  expect(await screen.findByLabelText('What Plainprint says')).toBeTruthy();
  await expectAccessible(container);
});

it('asks which practice is mentioned after all', async () => {
  const { container } = show(
    <ReportedPolicyContext.Provider value={policy}>
      <Silent practices={['sale', 'location']} />
    </ReportedPolicyContext.Provider>,
  );
  container.querySelector('.wrong')?.dispatchEvent(new Event('toggle'));
  fireEvent.change(await screen.findByLabelText('Which one:'), { target: { value: '1' } });
  expect(field('What it is about').value).toBe('Location (location)');
  expect(field('What Plainprint says').value).toBe('Not mentioned');
});

it('is not there where there is no policy to tell of', () => {
  const { container } = show(<Silent practices={['sale']} />);
  expect(container.querySelector('.wrong')).toBeNull();
});
