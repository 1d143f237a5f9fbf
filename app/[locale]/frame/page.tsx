import { routing } from '@/lib/i18n/routing';

export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

/** A document without content, made once at the build: the server in front puts every page into it. See lib/server/frame.ts. */
export default function Frame() {
  return <template id="page" />;
}
