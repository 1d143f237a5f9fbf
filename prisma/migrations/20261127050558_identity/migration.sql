-- AlterTable
ALTER TABLE "establishment" ADD COLUMN     "absent_from" TEXT,
ADD COLUMN     "absent_since" INTEGER,
ADD COLUMN     "former_entities" TEXT[],
ADD COLUMN     "is_absence_exact" BOOLEAN,
ADD COLUMN     "last_seen_source_id" INTEGER,
ADD COLUMN     "last_seen_year" INTEGER,
ADD COLUMN     "other_names" TEXT[];

-- AlterTable
ALTER TABLE "legal_entity" ADD COLUMN     "city" TEXT,
ADD COLUMN     "department_code" TEXT,
ADD COLUMN     "region_code" TEXT,
ALTER COLUMN "name" DROP NOT NULL;

-- CreateTable
CREATE TABLE "establishment_procedure" (
    "release_id" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "finess" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "file_finess" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL,

    CONSTRAINT "establishment_procedure_pkey" PRIMARY KEY ("release_id","framework","procedure_code","finess")
);

-- CreateTable
CREATE TABLE "establishment_link" (
    "release_id" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "successor_finess" TEXT NOT NULL,
    "evidence" TEXT[],
    "is_proven" BOOLEAN NOT NULL,

    CONSTRAINT "establishment_link_pkey" PRIMARY KEY ("release_id","finess","successor_finess")
);

-- CreateTable
CREATE TABLE "number_link_record" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "other_finess" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "number_link_record_pkey" PRIMARY KEY ("source_file_id","finess","other_finess","relation")
);

-- CreateIndex
CREATE INDEX "establishment_procedure_release_id_finess_idx" ON "establishment_procedure"("release_id", "finess");

-- CreateIndex
CREATE INDEX "establishment_link_release_id_successor_finess_idx" ON "establishment_link"("release_id", "successor_finess");

-- AddForeignKey
ALTER TABLE "establishment_procedure" ADD CONSTRAINT "establishment_procedure_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment_link" ADD CONSTRAINT "establishment_link_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Releases made before: each site of a scope by its own number, as they showed it.
INSERT INTO "establishment_procedure" ("release_id", "framework", "procedure_code", "finess", "via", "file_finess", "is_primary")
SELECT r."release_id", s."framework", s."procedure_code", s."finess", 'site', s."finess", bool_or(s."is_primary")
FROM "certification_scope" s
JOIN "release_source" r ON r."source_file_id" = s."source_file_id"
JOIN "establishment" e ON e."release_id" = r."release_id" AND e."finess" = s."finess"
GROUP BY 1, 2, 3, 4;
