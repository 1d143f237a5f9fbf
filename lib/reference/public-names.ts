/**
 * Names the public uses and no official file writes, by FINESS number. Searched, never shown. Written from general knowledge
 * (November 2026), no file proves them: that is why none is shown.
 */
export const PUBLIC_NAMES: Readonly<Record<string, readonly string[]>> = {
  '290000728': ['HIA Clermont-Tonnerre'],
  '380000067': ['Hôpital Michallon', 'CHU de Grenoble'],
  '590797353': ['Hôpital Saint-Vincent-de-Paul'],
  '630000479': ['Centre Jean-Perrin'],
  '750000499': ['GHU Paris psychiatrie et neurosciences'],
  '750100075': ['Hôpital Saint-Louis'],
  '750100166': ['Maternité Port-Royal'],
  '750100232': ['Hôpital Bichat-Claude-Bernard'],
  '750803447': ['Hôpital européen Georges-Pompidou'],
  '920100062': ['Hôpital Corentin-Celton'],
  '940000664': ['IGR'],
  '970100442': ['CHU de la Guadeloupe', 'Hôpital Ricou'],
  '970211215': ['Hôpital La Meynard', 'Hôpital Pierre-Zobda-Quitman'],
  '970300026': ['Hôpital Andrée-Rosemon'],
  '970400024': ['Hôpital de Bellepierre'],
  '970400057': ['Hôpital de Terre-Sainte'],
};
