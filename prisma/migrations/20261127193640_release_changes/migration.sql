-- CreateTable
CREATE TABLE "release_change" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "dataset" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "against" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "item" TEXT,
    "status" TEXT,
    "region" TEXT,
    "before" INTEGER NOT NULL,
    "after" INTEGER NOT NULL,

    CONSTRAINT "release_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "release_change_release_id_idx" ON "release_change"("release_id");

-- AddForeignKey
ALTER TABLE "release_change" ADD CONSTRAINT "release_change_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
