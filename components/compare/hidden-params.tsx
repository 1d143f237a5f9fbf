import { type CompareParams, compareQuery } from '@/lib/url/compare-params';

interface HiddenParamsProps {
  params: CompareParams;
  /** A parameter the form asks for itself. */
  except?: 'near';
}

/** The comparison so far, carried along by a form. */
export function HiddenParams({ params, except }: HiddenParamsProps) {
  const { finess } = params;
  return (
    <>
      {finess.length > 0 ? <input type="hidden" name="finess" value={finess.join(',')} /> : null}
      {[...compareQuery(params)].map(([name, value]) =>
        name === except ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
