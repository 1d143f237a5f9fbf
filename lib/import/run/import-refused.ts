/** The import was refused before or while writing; what is served has not changed. */
export class ImportRefused extends Error {}
