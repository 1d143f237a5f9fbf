-- Names of legal entities held so far are the official ones. The readable ones come with the next import.
ALTER TABLE "legal_entity" ADD COLUMN "official_name" TEXT;
UPDATE "legal_entity" SET "official_name" = "name";
