-- AlterTable
ALTER TABLE "commune" ADD COLUMN     "localities" TEXT[] DEFAULT ARRAY[]::TEXT[];
