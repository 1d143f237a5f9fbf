import type { Table } from '@/lib/import/read/table';
import type { Recognition } from '@/lib/import/source';
import { matchHeader } from '@/lib/import/sources/match-header';

/** Columns of the procedures of cycles 5 and 6; cycle 6 adds id_cycle and id_version. */
const PROCEDURE = ['code_demarche', 'annee_visite', 'mois_visite', 'date_deb_visite', 'date_de_decision', 'Decision_de_la_CCES'];

export function recogniseProcedures({ header }: Table): Recognition {
  return matchHeader(header, { required: PROCEDURE, distinctive: PROCEDURE.slice(1) });
}

export function recogniseSites({ header }: Table): Recognition {
  return matchHeader(header, {
    required: ['code_demarche', 'FINESS_EJ', 'FINESS_EG', 'RS_eg', 'Site_Principal'],
    distinctive: ['FINESS_EG', 'RS_eg', 'Site_Principal'],
  });
}

export function recogniseLegalEntities({ header }: Table): Recognition {
  return matchHeader(header, {
    required: ['code_demarche', 'FINESS_EJ', 'RS_EJ'],
    // Only five layouts speak of a procedure and a legal entity: the two columns left are enough.
    distinctive: ['code_demarche', 'FINESS_EJ', 'RS_EJ'],
    foreign: ['FINESS_EG', 'RS_eg', 'Site_Principal', ...PROCEDURE.slice(1)],
  });
}

export function recogniseChapterScores({ header }: Table): Recognition {
  return matchHeader(header, {
    required: ['code_demarche', 'id_chapitre', 'chapitre', 'moy_chapitre'],
    distinctive: ['chapitre', 'moy_chapitre'],
    foreign: ['objectif', 'moy_objectif'],
  });
}

export function recogniseObjectiveScores({ header }: Table): Recognition {
  return matchHeader(header, {
    required: ['code_demarche', 'id_chapitre', 'objectif', 'moy_objectif'],
    distinctive: ['objectif', 'moy_objectif'],
  });
}
