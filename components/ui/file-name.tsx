import { Fragment } from 'react';

/** The path of a file, which breaks between its words where a line is short. */
export function FileName({ path }: { path: string }) {
  return path.split(/(?<=[/_])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their place
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}
