import { writeCycle5 } from './certification-cycle-5';
import { writeCycle6 } from './certification-cycle-6';
import { drawProcedures } from './certification-procedures';
import { writeV2014 } from './certification-v2014';
import { writeCommunes } from './communes-file';
import { writeStays2019, writeStays2020, writeStays2023 } from './esatis-48h-file';
import { writeDaySurgery2020, writeDaySurgery2023 } from './esatis-ca-file';
import { writeRehabilitation } from './esatis-ssr-file';
import { writeIqss2019 } from './iqss-2019-file';
import { writeIqss2020 } from './iqss-2020-file';
import { nationIn2023 } from './moves';
import { drawNation } from './nation';
import { writePoints } from './points-file';
import { writeSaeActivity } from './sae-activity';
import { writeSaeFiltre } from './sae-filtre';
import { writeSaeIdentity } from './sae-identity';

/**
 * Writes a national set of fictional hospitals under `folder`, in the official file formats, for the ordinary
 * importers to read. Real communes, invented names, numbers and results. The same bytes on every run.
 */
export async function generateDemo(folder: string): Promise<void> {
  const nation = drawNation();
  const today = nationIn2023(nation);
  await writeSaeIdentity(folder, today);
  await writeSaeFiltre(folder, today);
  await writeSaeActivity(folder, today);
  await writeCommunes(folder, nation.communes);
  await writePoints(folder, nation);

  const procedures = drawProcedures(nation);
  const cycle5 = await writeCycle5(folder, procedures);
  await writeCycle6(folder, cycle5);
  await writeV2014(folder, procedures);

  await writeStays2019(folder, nation.sites);
  await writeStays2020(folder, nation.sites);
  await writeStays2023(folder, today.sites);
  await writeDaySurgery2020(folder, nation.sites);
  await writeDaySurgery2023(folder, today.sites);
  await writeRehabilitation(folder, today.sites);
  await writeIqss2019(folder, nation.sites);
  await writeIqss2020(folder, nation.sites);
}
