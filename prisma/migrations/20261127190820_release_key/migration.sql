-- AlterTable
ALTER TABLE "release" ADD COLUMN     "key" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateIndex
CREATE UNIQUE INDEX "release_key_key" ON "release"("key");
