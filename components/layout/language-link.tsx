'use client';

import { useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';

interface LanguageLinkProps {
  /** Where the page leads as the server wrote it. */
  href: string;
  lang: string;
  title: string;
  className: string;
  children: ReactNode;
}

/** Keeps up with the query: a search changes it without a new page, and the header of the page stays as it was. */
export function LanguageLink({ href, lang, children, ...rest }: LanguageLinkProps) {
  const query = useSearchParams().toString();
  const [loaded] = useState(query);
  const [current, setCurrent] = useState(href);
  useEffect(() => {
    const [path = ''] = href.split('?');
    setCurrent(query === loaded ? href : `${path}${query && '?'}${query}`);
  }, [href, query, loaded]);
  return (
    <a href={current} lang={lang} hrefLang={lang} {...rest}>
      {children}
    </a>
  );
}
