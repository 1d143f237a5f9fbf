import { isPlausibleYear } from '@/lib/import/normalise/plausible-year';
import { BadFileError, type ParseContext } from '@/lib/import/source';

/** Collection year of a file whose columns do not hold it. Throws BadFileError when nothing tells it. */
export function requireCampaign(context: ParseContext): number {
  const { campaign, fileName } = context;
  if (campaign !== null) {
    if (isPlausibleYear(campaign, 0)) return campaign;
    throw new BadFileError(fileName, `no campaign is of the year ${campaign}`);
  }
  throw new BadFileError(fileName, 'no campaign year in the file name; give it with --campaign');
}
