import { BadFileError, type ParseContext } from '@/lib/import/source';

/** Collection year of a file whose columns do not hold it. Throws BadFileError when nothing tells it. */
export function requireCampaign(context: ParseContext): number {
  if (context.campaign !== null) return context.campaign;
  throw new BadFileError(context.fileName, 'no campaign year in the file name; give it with --campaign');
}
