/** What a link or button is called: by its text, or where it shows a picture, by what that stands for. */
import { collapse } from '../extract/white-space';

/** Empty where nothing tells. */
export function labelOf(element: Element): string {
  const plain = (text: string | null | undefined) => collapse(text ?? '').trim();
  return (
    plain(element.textContent) ||
    plain(element.getAttribute('aria-label') ?? element.querySelector('[alt]')?.getAttribute('alt')) ||
    plain(element.getAttribute('title'))
  );
}
