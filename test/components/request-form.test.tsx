// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RequestForm } from '../../components/RequestForm';
import { choice, evidence, finding, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

const promise = 'Write to us and we delete your account.';
const form = ({
  href = 'mailto:privacy@larkfield.example?bcc=someone@else.example',
  onCopy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
} = {}) => {
  const policy = report({ findings: [finding('deletion', 'yes', evidence(promise))] });
  const contact = choice({ kind: 'contact', href, optOut: false });
  const rendered = show(<RequestForm choice={contact} report={policy} region="eu" onCopy={onCopy} />);
  return { ...rendered, onCopy };
};
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
const mail = () => new URL(screen.getByRole<HTMLAnchorElement>('link').href);

it('is accessible', async () => {
  await expectAccessible(form().container);
});

it('drafts under the law that the reader has chosen', () => {
  form();
  expect(text()).toContain('Article 15 of the GDPR');
  fireEvent.change(screen.getByLabelText('Under the law of:'), { target: { value: 'none' } });
  expect(text()).not.toContain('GDPR');
});

it('asks for another right, and quotes the policy’s own promise of it', () => {
  form();
  expect(text()).not.toContain(promise);
  fireEvent.change(screen.getByLabelText('What to ask for:'), { target: { value: 'deletion' } });
  expect(text()).toContain(`“${promise}”`);
  expect(screen.getByText(/Subject: Request to delete/)).toBeTruthy();
});

it('is in the policy’s language until another is picked', () => {
  form();
  expect(text()).toMatch(/^Hello,/);
  fireEvent.change(screen.getByLabelText('Language of the letter:'), { target: { value: 'de' } });
  expect(text()).toMatch(/^Guten Tag,[^]*Artikel 15 der DSGVO/);
  expect(screen.getByRole('textbox').lang).toBe('de');
  expect(screen.getByText(/Subject: Auskunft/)).toBeTruthy();
});

it('opens in the mail program as the reader has changed it, to this address alone', () => {
  form();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'My own words' } });
  expect(mail().pathname).toBe('privacy@larkfield.example');
  expect([...mail().searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail().searchParams.get('body')).toBe('My own words');
});

it('is copied with its subject', async () => {
  const { onCopy } = form();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(onCopy).toHaveBeenCalledWith(`Request for access to my personal data\n\n${text()}`);
});

it('says what to do where the browser refuses to copy', async () => {
  form({ onCopy: vi.fn<(text: string) => Promise<void>>(() => Promise.reject(new Error('denied'))) });
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
});

it('drafts nothing for what is not one address', () => {
  form({ href: 'mailto:a@b.example,c@d.example' });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/No request is drafted/)).toBeTruthy();
});
