/** Of the words that the lists accent in several ways, the reading that names of hospitals, towns and streets have. */
export const PREFERRED_SPELLINGS: readonly string[] = `
  âge aimé baugé béarn benoît champs châlons chênes contré côte côtes crédit drôme âme forêt forêts grégory joué mâcon
  mère mères môle noé noël paré père pères péri pré prés soule rémy rené sablé salpêtrière schœlcher thérésa vitré barthélemy
  céré bâti châtel châtenay maïs affrique étape
`
  .trim()
  .split(/\s+/);
