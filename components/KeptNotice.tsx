/** Before the report of a remembered version: that it is one, and when it was read. */
import { useTranslate } from './translation';

/** @param seen when the policy was read so, in words */
export const KeptNotice = ({ seen }: { readonly seen: string }) => {
  const t = useTranslate();
  return (
    <section class="ways keeping" aria-label={t('keep.title')}>
      <h2>{seen}</h2>
      <p class="hint">{t('keep.asItWas')}</p>
      <p>
        <a href="/policies.html">{t('keep.open')}</a>
      </p>
    </section>
  );
};
