/** The columns of one identity table of SAE. ID and IDB say the same things under different names. */
export interface IdentityColumns {
  readonly table: 'ID' | 'IDB';
  readonly complement: string;
  readonly street: string;
  readonly addressComplement: string;
  readonly postcode: string;
  readonly town: string;
  /** Name of the commune, when the table has it beside the postal town. */
  readonly commune: string | null;
  readonly phone: string | null;
}

export const ID_COLUMNS: IdentityColumns = {
  table: 'ID',
  complement: 'RSCOM',
  street: 'NOMVOI',
  addressComplement: 'COMPD',
  postcode: 'CPO',
  town: 'LIBCOM',
  commune: 'NOMCOM',
  phone: null,
};

export const IDB_COLUMNS: IdentityColumns = {
  table: 'IDB',
  complement: 'COMPRS',
  street: 'ADRVOIENOM',
  addressComplement: 'COMPDIST',
  postcode: 'ADRCPOST',
  town: 'ADRLIBCOM',
  commune: null,
  phone: 'NUMTEL',
};

/** Names ID and IDB share. */
const SHARED = ['FI_EJ', 'STJR', 'CAT', 'ESPIC', 'REG', 'DEP', 'COMINSEE', 'ARMT', 'NUMVOI', 'TYPVOI'];

/** Every column an identity table must have. */
export function requiredColumns(columns: IdentityColumns): string[] {
  const { complement, street, addressComplement, postcode, town, commune, phone } = columns;
  const own = [complement, street, addressComplement, postcode, town, commune, phone];
  return [...SHARED, ...own.filter((name) => name !== null)];
}
