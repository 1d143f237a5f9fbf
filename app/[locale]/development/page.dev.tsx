import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { drawPage } from '@/app/pages/draw-page';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { answeringFrom } from '@/lib/queries/state';
import { locate } from '@/lib/url/locate';

/** Every page while developing, drawn anew by Next as its sources change. */
const draw = cache(async () => {
  const asked = await headers();
  const address = asked.get(PATH_HEADER) ?? '/';
  const to = locate(address);
  if (to.kind !== 'page') notFound();
  const { page } = to;
  return answeringFrom(asked.get(RELEASE_HEADER) ?? undefined, () => drawPage({ ...page, name: page.route, address }));
});

export async function generateMetadata(): Promise<Metadata> {
  const { head } = await draw();
  return { title: /<title>(.*?)<\/title>/.exec(head)?.[1] ?? '' };
}

export default async function DevelopmentPage() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made here from components.
  return <div className="contents" dangerouslySetInnerHTML={{ __html: (await draw()).body }} />;
}
