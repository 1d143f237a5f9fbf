/** The import was refused before or while writing; what is served has not changed. */
export class ImportRefused extends Error {}

/** Refused for no other reason than that another import runs on the database. */
export class AnotherImportRuns extends ImportRefused {
  constructor() {
    super('Another import is running on this database: wait until it ends.');
  }
}
