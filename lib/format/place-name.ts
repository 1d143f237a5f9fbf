/** The name of a place as it is printed, with the curly apostrophe: "Côte d’Azur". The registers write a straight one. */
export function placeName(name: string): string {
  return name.replaceAll("'", '’');
}
