import path from 'node:path';
import type { Annex, DemoNation, LegalEntity, Site } from './model';
import { saeGeography, saeStatus } from './sae-codes';
import { saeName } from './sae-name';
import { writeCsv } from './write-csv';

const ID_HEADER =
  'bor;an;fi;rs;rscom;fi_ej;grp;stj;stjr;cat;catr;espic;mft;ccr;nat;sir;reg;dep;reg_diff;dep_diff;COMINSEE;NOMCOM;ARMT;CHLEJ0;FIPRE;ETAT_SAISIE;FINRAT;VAGUE;PROVENANCE;NUMVOI;TYPVOI;NOMVOI;BP;CPO;LIBCOM;COMPD;FILIALE0;SIRTET;RSTET;FIAUT1;RSAUT1;FIAUT2;RSAUT2;FIAUT3;RSAUT3;FIAUT4;RSAUT4;FIAUT5;RSAUT5;FIAUT6;RSAUT6;FIAUT7;RSAUT7;DADS_C1;DADS_C2;DADS_C3;DADS_C4;DADS_D1;MODEJ;TYPMD1;TYPMD2;TYPMD3;FIFU1;FIFU2;FIFU3;SCFU1;SCFU2;SCFU3;VAL;RESPREG'.split(
    ';',
  );
const IDB_HEADER =
  'BOR;AN;FI;RS;FI_EJ;GRP;REG;DEP;STJ;STJR;CAT;CATR;ESPIC;MFT;CCR;VAGUE;NAT;SIR;COMPRS;NUMVOI;TYPVOI;ADRVOIENOM;COMPDist;ADRBP;ADRCPOST;ADRLIBCOM;COMINSEE;NUMTEL;ARMT'.split(
    ';',
  );
const ST_HEADER = 'BOR;AN;FI;RS;GRP;FI_ET;RS_ET'.split(';');

/** SAE 2023: who and where. ID (sites), IDB (annexes), ST (sites of public entities that have several). */
export async function writeSaeIdentity(folder: string, nation: DemoNation): Promise<void> {
  const file = (table: string) => path.join(folder, 'sae', `${table}_2023r.csv`);
  await writeCsv(file('ID'), ID_HEADER, nation.sites.map(idRow));
  // The table of attached structures also lists the public legal entities, with their address.
  const entities = nation.entities.filter(({ ownership }) => ownership === 1);
  await writeCsv(file('IDB'), IDB_HEADER, [
    ...nation.annexes.filter(({ inSae }) => inSae).map(idbRow),
    ...entities.flatMap(entityRow),
  ]);
  const pairs = nation.entities
    .filter(({ ownership, sites }) => ownership === 1 && sites.length > 1)
    .flatMap((entity) => entity.sites.map((site) => ({ entity, site })));
  await writeCsv(
    file('ST'),
    ST_HEADER,
    pairs.map(({ entity, site }) => ['ST', '2023', entity.finess, saeName(entity.name), '04', site.finess, saeName(site.name)]),
  );
}

function idRow(site: Site): string[] {
  const geography = saeGeography(site.place.commune);
  const status = saeStatus(site.entity, site.category);
  const known: Record<string, string> = {
    bor: 'ID',
    an: '2023',
    fi: site.finess,
    rs: saeName(site.name),
    fi_ej: site.entity.finess,
    grp: site.entity.ownership === 1 ? '04' : '09',
    ...status,
    cat: site.category,
    mft: site.entity.ownership === 1 ? '0' : '1',
    nat: '0',
    reg: geography.region,
    dep: geography.department,
    reg_diff: geography.region,
    dep_diff: geography.department,
    COMINSEE: geography.commune,
    NOMCOM: geography.communeName,
    ARMT: geography.district,
    ETAT_SAISIE: '8',
    VAGUE: '1',
    NUMVOI: String(site.place.number),
    TYPVOI: site.place.streetType,
    NOMVOI: site.place.street,
    CPO: site.place.postcode,
    LIBCOM: site.place.city,
    MODEJ: '0',
    VAL: 'P',
  };
  return ID_HEADER.map((column) => known[column] ?? '');
}

/** A legal entity (NAT 1) at the address of its first site, without a legal entity of its own. */
function entityRow(entity: LegalEntity): string[][] {
  const [seat] = entity.sites;
  if (!seat) return [];
  const row = idbRow({
    finess: entity.finess,
    name: entity.name,
    category: seat.category,
    entity,
    place: seat.place,
    inSae: true,
  });
  return [row.map((cell, index) => (IDB_HEADER[index] === 'FI_EJ' ? '' : IDB_HEADER[index] === 'NAT' ? '1' : cell))];
}

function idbRow(annex: Annex): string[] {
  const geography = saeGeography(annex.place.commune);
  const { stj, stjr, espic, catr } = saeStatus(annex.entity, annex.category);
  const known: Record<string, string> = {
    BOR: 'IDB',
    AN: '2023',
    FI: annex.finess,
    RS: saeName(annex.name),
    FI_EJ: annex.entity.finess,
    GRP: '35',
    REG: geography.region,
    DEP: geography.department,
    STJ: stj,
    STJR: stjr,
    CAT: annex.category,
    CATR: catr,
    ESPIC: espic,
    NAT: '0',
    NUMVOI: String(annex.place.number),
    TYPVOI: annex.place.streetType,
    ADRVOIENOM: annex.place.street,
    ADRCPOST: annex.place.postcode,
    ADRLIBCOM: annex.place.city,
    COMINSEE: geography.commune,
    ARMT: geography.district,
  };
  return IDB_HEADER.map((column) => known[column] ?? '');
}
