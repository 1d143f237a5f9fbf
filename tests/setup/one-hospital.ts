import { folderOf } from './damaged-file';

/** A folder of official files: one table of SAE, one hospital. */
export function oneHospital(finess: string, name: string): Promise<string> {
  const row: Readonly<Record<string, string>> = {
    ...{ BOR: 'ID', AN: '2023', FI: finess, RS: name, RSCOM: '', FI_EJ: '290199999', STJR: '1', CAT: '355', ESPIC: '' },
    ...{ REG: '53', DEP: '29', COMINSEE: '29019', NOMCOM: 'BREST', ARMT: '' },
    ...{ NUMVOI: '1', TYPVOI: 'RUE', NOMVOI: 'DU PORT', COMPD: '', CPO: '29200', LIBCOM: 'BREST' },
  };
  return folderOf({ 'sae/ID_2023r.csv': `${Object.keys(row).join(';')}\n${Object.values(row).join(';')}\n` });
}
