'use client';

import { useEffect } from 'react';
import { writeChoice } from './choice-store';

/** The comparison on the page becomes the choice of the device. */
export function KeepChoice({ finess }: { finess: readonly string[] }) {
  const list = finess.join(',');
  useEffect(() => {
    if (list !== '') writeChoice(list.split(','));
  }, [list]);
  return null;
}
