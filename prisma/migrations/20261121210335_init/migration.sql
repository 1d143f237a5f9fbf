-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "certification_procedure" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "visit_year" INTEGER,
    "visit_month" INTEGER,
    "visit_start_on" DATE,
    "decided_on" DATE,
    "decision" TEXT,

    CONSTRAINT "certification_procedure_pkey" PRIMARY KEY ("source_file_id","code")
);

-- CreateTable
CREATE TABLE "certification_scope" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "finess" TEXT NOT NULL,
    "legal_entity_finess" TEXT,
    "name" TEXT,
    "is_primary" BOOLEAN NOT NULL,

    CONSTRAINT "certification_scope_pkey" PRIMARY KEY ("source_file_id","procedure_code","finess")
);

-- CreateTable
CREATE TABLE "certification_score" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "label" TEXT,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "certification_score_pkey" PRIMARY KEY ("source_file_id","procedure_code","level","item")
);

-- CreateTable
CREATE TABLE "certification_theme_decision" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,

    CONSTRAINT "certification_theme_decision_pkey" PRIMARY KEY ("source_file_id","procedure_code","rank")
);

-- CreateTable
CREATE TABLE "establishment" (
    "release_id" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "legal_entity_finess" TEXT,
    "category_code" TEXT,
    "category_label" TEXT,
    "ownership" TEXT,
    "is_espic" BOOLEAN NOT NULL DEFAULT false,
    "address" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "commune_code" TEXT,
    "department_code" TEXT,
    "region_code" TEXT,
    "phone" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "location_precision" TEXT,
    "sectors" TEXT[],
    "activities" TEXT[],
    "identity_source_id" INTEGER NOT NULL,
    "identity_line" INTEGER NOT NULL,

    CONSTRAINT "establishment_pkey" PRIMARY KEY ("release_id","finess")
);

-- CreateTable
CREATE TABLE "legal_entity" (
    "release_id" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "legal_entity_pkey" PRIMARY KEY ("release_id","finess")
);

-- CreateTable
CREATE TABLE "site_record" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_entity_finess" TEXT,
    "category_code" TEXT,
    "category_label" TEXT,
    "ownership" TEXT,
    "is_espic" BOOLEAN,
    "address" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "commune_code" TEXT,
    "department_code" TEXT,
    "region_code" TEXT,
    "phone" TEXT,

    CONSTRAINT "site_record_pkey" PRIMARY KEY ("source_file_id","finess")
);

-- CreateTable
CREATE TABLE "legal_entity_record" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "legal_entity_record_pkey" PRIMARY KEY ("source_file_id","finess")
);

-- CreateTable
CREATE TABLE "point_record" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "quality" TEXT,

    CONSTRAINT "point_record_pkey" PRIMARY KEY ("source_file_id","finess")
);

-- CreateTable
CREATE TABLE "activity_record" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "activity_record_pkey" PRIMARY KEY ("source_file_id","finess","code")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "department" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT,

    CONSTRAINT "department_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "commune" (
    "source_file_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "commune_pkey" PRIMARY KEY ("source_file_id","code","postcode")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "scale" TEXT,
    "sector" TEXT NOT NULL,
    "type" TEXT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "campaign" (
    "dataset" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "data_year" INTEGER,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("dataset","year")
);

-- CreateTable
CREATE TABLE "measurement" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "finess" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "campaign" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "public_value" DOUBLE PRECISION,
    "class" TEXT,
    "n" INTEGER,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "interval_origin" TEXT NOT NULL,
    "observed" DOUBLE PRECISION,
    "expected" DOUBLE PRECISION,
    "is_alert" BOOLEAN,
    "evolution" TEXT,
    "obligation" TEXT,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("source_file_id","finess","indicator")
);

-- CreateTable
CREATE TABLE "reference_value" (
    "source_file_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "campaign" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "reference_value_pkey" PRIMARY KEY ("source_file_id","indicator","scope","key")
);

-- CreateTable
CREATE TABLE "release" (
    "id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_fictional" BOOLEAN NOT NULL,
    "seconds" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "id" SERIAL NOT NULL,
    "dataset" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "campaign" INTEGER,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "encoding" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "extracted_on" DATE,
    "is_fictional" BOOLEAN NOT NULL,
    "importer_version" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "classes" JSONB,
    "mean_score" DOUBLE PRECISION,
    "imported_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_source" (
    "release_id" INTEGER NOT NULL,
    "source_file_id" INTEGER NOT NULL,

    CONSTRAINT "release_source_pkey" PRIMARY KEY ("release_id","source_file_id")
);

-- CreateTable
CREATE TABLE "import_issue" (
    "id" SERIAL NOT NULL,
    "source_file_id" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "import_issue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "certification_scope_finess_idx" ON "certification_scope"("finess");

-- CreateIndex
CREATE INDEX "certification_scope_procedure_code_idx" ON "certification_scope"("procedure_code");

-- CreateIndex
CREATE INDEX "certification_score_procedure_code_idx" ON "certification_score"("procedure_code");

-- CreateIndex
CREATE INDEX "certification_theme_decision_procedure_code_idx" ON "certification_theme_decision"("procedure_code");

-- CreateIndex
CREATE INDEX "establishment_release_id_legal_entity_finess_idx" ON "establishment"("release_id", "legal_entity_finess");

-- CreateIndex
CREATE INDEX "site_record_finess_idx" ON "site_record"("finess");

-- CreateIndex
CREATE INDEX "activity_record_finess_idx" ON "activity_record"("finess");

-- CreateIndex
CREATE INDEX "commune_code_idx" ON "commune"("code");

-- CreateIndex
CREATE INDEX "measurement_finess_idx" ON "measurement"("finess");

-- CreateIndex
CREATE INDEX "source_file_dataset_edition_idx" ON "source_file"("dataset", "edition");

-- CreateIndex
CREATE INDEX "import_issue_source_file_id_idx" ON "import_issue"("source_file_id");

-- AddForeignKey
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_entity" ADD CONSTRAINT "legal_entity_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_source" ADD CONSTRAINT "release_source_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_source" ADD CONSTRAINT "release_source_source_file_id_fkey" FOREIGN KEY ("source_file_id") REFERENCES "source_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_issue" ADD CONSTRAINT "import_issue_source_file_id_fkey" FOREIGN KEY ("source_file_id") REFERENCES "source_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;
