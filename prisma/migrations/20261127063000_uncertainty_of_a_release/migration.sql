-- Estimates of whole files: those of a release replace them at the next import.
DELETE FROM "uncertainty_estimate";

-- AlterTable
ALTER TABLE "uncertainty_estimate" DROP CONSTRAINT "uncertainty_estimate_pkey",
DROP COLUMN "source_file_id",
ADD COLUMN     "calibration" DOUBLE PRECISION,
ADD COLUMN     "inputs" JSONB NOT NULL,
ADD COLUMN     "kept_class" JSONB,
ADD COLUMN     "release_id" INTEGER NOT NULL,
ADD COLUMN     "retest" JSONB,
ADD COLUMN     "upper_bound" DOUBLE PRECISION,
ADD CONSTRAINT "uncertainty_estimate_pkey" PRIMARY KEY ("release_id", "indicator", "campaign");

-- CreateTable
CREATE TABLE "outcome_dispersion" (
    "release_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "campaign" INTEGER NOT NULL,
    "sites" INTEGER NOT NULL,
    "outside_share" DOUBLE PRECISION NOT NULL,
    "outside_by_chance" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "outcome_dispersion_pkey" PRIMARY KEY ("release_id","indicator","campaign")
);

-- AddForeignKey
ALTER TABLE "uncertainty_estimate" ADD CONSTRAINT "uncertainty_estimate_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_dispersion" ADD CONSTRAINT "outcome_dispersion_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
