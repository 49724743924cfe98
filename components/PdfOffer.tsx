/** Offers to read the PDF file that the browser shows: the one that stands on the web by one request, one's own by choosing it. */
import { Notice } from './Notice';
import { Offer, SearchSite } from './SitePolicy';
import { useTranslate } from './translation';

const OnTheWeb = ({ address }: { readonly address: string }) => (
  <>
    <Offer
      href={`/report.html?read=${encodeURIComponent(address)}&from=${encodeURIComponent(new URL(address).origin)}`}
      text="pdf.read"
      cost="fetch.cost"
      address={address}
    />
    <SearchSite address={address} />
  </>
);

export const PdfOffer = ({ address }: { readonly address: string }) => {
  const t = useTranslate();
  const isOnTheWeb = /^https?:/.test(address);
  return (
    <Notice title={t('pdf.title')} text={t(isOnTheWeb ? 'pdf.text' : 'pdf.ownFile')}>
      {isOnTheWeb ? (
        <OnTheWeb address={address} />
      ) : (
        <p>
          <a class="button" href="/report.html?file" target="_blank">
            {t('pdf.read')}
          </a>
        </p>
      )}
    </Notice>
  );
};
