-- AlterTable
ALTER TABLE "certification_scope" DROP COLUMN "framework";

-- AlterTable
ALTER TABLE "certification_score" DROP COLUMN "framework";
