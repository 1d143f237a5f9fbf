-- AlterTable
ALTER TABLE "establishment" ADD COLUMN     "listed_as" TEXT[] DEFAULT ARRAY[]::TEXT[];
