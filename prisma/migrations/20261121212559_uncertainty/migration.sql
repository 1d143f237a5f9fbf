-- CreateTable
CREATE TABLE "uncertainty_estimate" (
    "source_file_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "campaign" INTEGER NOT NULL,
    "individual_sd" DOUBLE PRECISION,
    "individual_sd_error" DOUBLE PRECISION,
    "between_sd" DOUBLE PRECISION,
    "sites" INTEGER NOT NULL,
    "clamps" TEXT[],
    "refusal" TEXT,
    "uncertain_letters" DOUBLE PRECISION,
    "separable_pairs" DOUBLE PRECISION,
    "method_code" TEXT NOT NULL,
    "method_version" INTEGER NOT NULL,
    "estimated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uncertainty_estimate_pkey" PRIMARY KEY ("source_file_id","indicator")
);
