-- What is stored was made by an importer of before: read again at the next import.
ALTER TABLE "release" ADD COLUMN     "importer" TEXT NOT NULL DEFAULT '';
ALTER TABLE "release" ALTER COLUMN "importer" DROP DEFAULT;

-- AlterTable
ALTER TABLE "source_file" DROP COLUMN "importer_version",
ADD COLUMN     "importer" TEXT NOT NULL DEFAULT '';
ALTER TABLE "source_file" ALTER COLUMN "importer" DROP DEFAULT;
