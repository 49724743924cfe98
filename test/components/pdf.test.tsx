// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ChooseFile } from '../../components/ChooseFile';
import { OpensFile } from '../../components/opens-file';
import { PdfOffer } from '../../components/PdfOffer';
import { Quote } from '../../components/Quote';
import type { Evidence } from '../../lib/policy/report';
import { expectAccessible, show } from '../support/render';

it('offers to read the PDF that is shown, by one request, and to look for a web page', async () => {
  const { baseElement } = show(<PdfOffer address="https://kites.example/legal/privacy.pdf?v=2" />);
  const href = screen.getByText('Read this PDF').getAttribute('href') ?? '';
  expect(new URLSearchParams(href.split('?')[1]).get('read')).toBe('https://kites.example/legal/privacy.pdf?v=2');
  expect(new URLSearchParams(href.split('?')[1]).get('from')).toBe('https://kites.example');
  expect(screen.getByText('kites.example/legal/privacy.pdf?v=2')).toBeTruthy();
  expect(screen.getByText('Look for this site’s policy')).toBeTruthy();
  await expectAccessible(baseElement);
});

it('asks for one’s own file to be chosen, and for nothing else', () => {
  show(<PdfOffer address="file:///home/privacy.pdf" />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/report.html?file']);
});

it('hands on the file that is chosen, and says what was wrong with the one before', async () => {
  const onChoose = vi.fn<(file: File) => void>();
  const { baseElement } = show(<ChooseFile problem="This PDF is damaged." onChoose={onChoose} />);
  expect(screen.getByRole('alert').textContent).toBe('This PDF is damaged.');
  const file = new File(['%PDF-'], 'privacy.pdf');
  fireEvent.change(screen.getByLabelText('Choose a PDF to read'), { target: { files: [file] } });
  expect(onChoose).toHaveBeenCalledWith(file);
  await expectAccessible(baseElement);
});

const evidence: Evidence = {
  quote: 'We sell names.',
  stance: 'yes',
  sure: 0.9,
  condition: null,
  heading: 'Sharing',
  leadIn: null,
  block: 0,
  page: 12,
};

it('names the page of a quote, and opens it there', () => {
  const onShow = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  show(
    <OpensFile.Provider value={true}>
      <Quote evidence={evidence} block={undefined} onShow={onShow} />
    </OpensFile.Provider>,
  );
  expect(document.querySelector('figcaption')?.textContent).toMatch(/^Page 12 · Under/);
  fireEvent.click(screen.getByRole('button', { name: /^Open page 12: .?We sell names/ }));
  expect(onShow).toHaveBeenCalledWith(evidence);
});

it('offers to open no page of a file that only the user can open', () => {
  show(<Quote evidence={evidence} block={undefined} onShow={() => Promise.resolve(true)} />);
  expect(screen.queryByText(/Open page/)).toBeNull();
  expect(screen.getByText('Show in page')).toBeTruthy();
  expect(document.querySelector('figcaption')?.textContent).toMatch(/^Page 12/);
});
