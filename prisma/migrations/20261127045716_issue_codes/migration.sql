-- AlterTable: issues of before codes are told by their kind.
ALTER TABLE "import_issue" ADD COLUMN "code" TEXT,
ADD COLUMN     "params" JSONB NOT NULL DEFAULT '{}',
DROP COLUMN "reason";
UPDATE "import_issue" SET "code" = "kind";
ALTER TABLE "import_issue" ALTER COLUMN "code" SET NOT NULL;
