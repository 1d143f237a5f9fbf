import type { Prisma } from '@/lib/db/generated/client';

type Fact<Input> = Omit<Input, 'sourceFileId' | 'sourceFile'>;

/** A row that names a procedure: its cycle is that of the edition of its file, which other files may tell. */
type WithoutCycle<Input> = Omit<Fact<Input>, 'framework'>;

/** Everything a file can bring, one list per table. Keys are the names of the Prisma models. */
export interface Facts {
  siteRecord: Fact<Prisma.SiteRecordCreateManyInput>[];
  legalEntityRecord: Fact<Prisma.LegalEntityRecordCreateManyInput>[];
  numberLinkRecord: Fact<Prisma.NumberLinkRecordCreateManyInput>[];
  pointRecord: Fact<Prisma.PointRecordCreateManyInput>[];
  activityRecord: Fact<Prisma.ActivityRecordCreateManyInput>[];
  commune: (Omit<Fact<Prisma.CommuneCreateManyInput>, 'localities'> & { localities: string[] })[];
  certificationProcedure: Fact<Prisma.CertificationProcedureCreateManyInput>[];
  certificationScope: WithoutCycle<Prisma.CertificationScopeCreateManyInput>[];
  certificationScore: WithoutCycle<Prisma.CertificationScoreCreateManyInput>[];
  certificationThemeDecision: Fact<Prisma.CertificationThemeDecisionCreateManyInput>[];
  measurement: Fact<Prisma.MeasurementCreateManyInput>[];
  referenceValue: Fact<Prisma.ReferenceValueCreateManyInput>[];
}

export type FactTable = keyof Facts;
