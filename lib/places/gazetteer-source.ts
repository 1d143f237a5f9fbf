/** A line of the file of communes: a commune and one of its postcodes. */
export interface CommuneLine {
  code: string;
  postcode: string;
  name: string;
  /** WGS84 degrees of the centre; null when the file leaves it blank. */
  latitude: number | null;
  longitude: number | null;
  /** Former communes and places within it that have this postcode. */
  localities: readonly string[];
}

/** A commune of today, or a municipal district of Paris, Lyon or Marseille, in the official geographic code. */
export interface OfficialCommune {
  code: string;
  /** With accents, hyphens and articles. */
  name: string;
  departmentCode: string;
  postcodes: readonly string[];
  /** Inhabitants; 0 when unknown. */
  population: number;
}

/** A commune that another one took in. */
export interface FormerCommune {
  code: string;
  name: string;
  joinedCode: string;
}

export interface OfficialGeography {
  communes: ReadonlyMap<string, OfficialCommune>;
  former: readonly FormerCommune[];
}

/** What a file says of where a site is: a postcode may be a CEDEX one, which no list of communes holds. */
export interface AddressLine {
  postcode: string | null;
  city: string | null;
  communeCode: string | null;
  departmentCode: string | null;
}

/** All that places are known from, at import and in search alike. */
export interface GazetteerSource {
  lines: readonly CommuneLine[];
  official: OfficialGeography;
  addresses: readonly AddressLine[];
}
