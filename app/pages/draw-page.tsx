import { SitePage } from '@/components/layout/site-page';
import type { DrawPage, PageRequest } from '@/lib/html/drawn-page';
import { renderHtml } from '@/lib/html/render-html';
import { inLocale } from '@/lib/i18n/current-locale';
import { getState } from '@/lib/queries/state';
import { comparePage } from './compare';
import { dataPage } from './data';
import { establishmentPage } from './establishment';
import { failurePage } from './failure';
import { homePage } from './home';
import type { MakePage } from './make-page';
import { methodPage } from './method';
import { notFoundPage } from './not-found';
import { PageHead } from './page-head';
import { searchPage } from './search';

const PAGES: Readonly<Record<PageRequest['name'], MakePage>> = {
  '/': homePage,
  '/search': searchPage,
  '/establishments/[finess]': establishmentPage,
  '/compare': comparePage,
  '/data': dataPage,
  '/method': methodPage,
  'not-found': notFoundPage,
  failure: failurePage,
};

/** Every page of the portal, as text. */
export const drawPage: DrawPage = ({ name, locale, finess, address }) =>
  inLocale(locale, async () => {
    const asked = { locale, finess, query: new URLSearchParams(address.split('?')[1]) };
    const found = await PAGES[name](asked);
    const page = found ?? (await notFoundPage(asked));
    if (!page) throw new Error('A page that says there is none is always there');
    // What is left when the release cannot be read does not ask for it.
    const release = name === 'failure' ? null : ((await getState())?.summary ?? null);
    return {
      isFound: found !== null && name !== 'not-found',
      release: release?.key ?? null,
      head: renderHtml(<PageHead locale={locale} {...page} />),
      body: renderHtml(<SitePage {...{ locale, address, release }}>{page.content}</SitePage>),
    };
  });
