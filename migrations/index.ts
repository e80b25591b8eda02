import { CreateFoundation1795310000001 } from './1795310000001-create-foundation';
import { CreateChangeLog1795310000002 } from './1795310000002-create-change-log';
import { CreateCodeLists1795310000003 } from './1795310000003-create-code-lists';
import { LoadCodeLists1795310000004 } from './1795310000004-load-code-lists';
import { CreateOrganisations1795310000005 } from './1795310000005-create-organisations';
import { CreatePeople1795310000006 } from './1795310000006-create-people';
import { CreatePersonState1795310000007 } from './1795310000007-create-person-state';
import { CreateAccounts1795310000008 } from './1795310000008-create-accounts';
import { CreateImports1795310000020 } from './1795310000020-create-imports';
import { CreateJobQueue1795310000021 } from './1795310000021-create-job-queue';
import { PlanImports1795310000022 } from './1795310000022-plan-imports';
import { LoadRecordCodeLists1795650000001 } from './1795650000001-load-record-code-lists';
import { CreateRecordTables1795650000002 } from './1795650000002-create-record-tables';
import { CreateRuleData1795650010001 } from './1795650010001-create-rule-data';
import { CreateDueItems1795650010002 } from './1795650010002-create-due-items';
import { ExtendDecisions1795650020001 } from './1795650020001-extend-decisions';
import { TurnDays1795650020002 } from './1795650020002-turn-days';
import { CreateMovement1795650020003 } from './1795650020003-create-movement';
import { CompleteRecordTables1795650030001 } from './1795650030001-complete-record-tables';
import { ImportRecordRows1795650030002 } from './1795650030002-import-record-rows';
import { CreatePapers1795650040001 } from './1795650040001-create-papers';
import { CreatePrints1795650050001 } from './1795650050001-create-prints';
import { CreateSelfService1795650060001 } from './1795650060001-create-self-service';
import { CreateDeclarations1795650060002 } from './1795650060002-create-declarations';
import { CreateQuality1795650070001 } from './1795650070001-create-quality';
import { CreateTransfers1795650070002 } from './1795650070002-create-transfers';
import { CreateJobPositions1795650080001 } from './1795650080001-create-job-positions';
import { KeepPositionInState1795650080002 } from './1795650080002-keep-position-in-state';
import { CompletePositionDossiers1795650080010 } from './1795650080010-complete-position-dossiers';
import { CompleteRatioRules1795650080011 } from './1795650080011-complete-ratio-rules';
import { ListPeopleUnderDiscipline1795650080012 } from './1795650080012-list-people-under-discipline';
import { ListPositionSections1795650080013 } from './1795650080013-list-position-sections';
import { DecidePositions1795650090001 } from './1795650090001-decide-positions';
import { DecideRetirement1795650090002 } from './1795650090002-decide-retirement';
import { CreateReorganisations1795650100001 } from './1795650100001-create-reorganisations';
import { WidenPersonState1795650110001 } from './1795650110001-widen-person-state';
import { CreateStatistics1795650110002 } from './1795650110002-create-statistics';
import { LoadReportDefinitions1795650110003 } from './1795650110003-load-report-definitions';
import { CreateTrainingCatalogue1795650120001 } from './1795650120001-create-training-catalogue';
import { CreateTrainingClasses1795650120002 } from './1795650120002-create-training-classes';
import { CreateTrainingPlans1795650120003 } from './1795650120003-create-training-plans';
import { FileTraining1795650120004 } from './1795650120004-file-training';
import { AttachEvidence1795650130001 } from './1795650130001-attach-evidence';
import { EndUnlocks1795650130002 } from './1795650130002-end-unlocks';
import { FindCurrentSpouse1795650130003 } from './1795650130003-find-current-spouse';
import { VersionHolidays1795650130004 } from './1795650130004-version-holidays';
import { ShowOwnExemptions1795650140001 } from './1795650140001-show-own-exemptions';
import { FindStatesOfToday1795650140002 } from './1795650140002-find-states-of-today';
import { FindEmployers1795650140003 } from './1795650140003-find-employers';
import { CountTrainingTurns1795650150001 } from './1795650150001-count-training-turns';
import { KeepPositionRules1795650160001 } from './1795650160001-keep-position-rules';
import { NoteCommitments1795650160002 } from './1795650160002-note-commitments';
import { ForgetUnusedFiles1795650160003 } from './1795650160003-forget-unused-files';
import { FindStatesByClass1795650170001 } from './1795650170001-find-states-by-class';
import { FollowRecordsInMovement1795650170002 } from './1795650170002-follow-records-in-movement';
import { FindStatesByClassAndUnit1795650180001 } from './1795650180001-find-states-by-class-and-unit';
import { BeginWhenPromoted1795650190001 } from './1795650190001-begin-when-promoted';
import { NumberWhoWaits1795650190002 } from './1795650190002-number-who-waits';
import { CheckDecidedRetirement1795650190021 } from './1795650190021-check-decided-retirement';
import { ScopeByPermission1795650200001 } from './1795650200001-scope-by-permission';
import { ConfirmByRole1795650200002 } from './1795650200002-confirm-by-role';
import { CountBeforeItBegan1795650200003 } from './1795650200003-count-before-it-began';
import { MendReportDefinitions1795650211001 } from './1795650211001-mend-report-definitions';
import { TellEthnicGroup1795650211002 } from './1795650211002-tell-ethnic-group';
import { ShowExportedLists1795650212001 } from './1795650212001-show-exported-lists';
import { FileCertificateScans1795650220001 } from './1795650220001-file-certificate-scans';
import { FindCertificateNumber1795650220002 } from './1795650220002-find-certificate-number';
import { KeepTransferClocks1795650222001 } from './1795650222001-keep-transfer-clocks';
import { FindChangesAfterImport1795650230001 } from './1795650230001-find-changes-after-import';
import { PlaceInCareerLevels1795650240001 } from './1795650240001-place-in-career-levels';
import { HoldAppointmentsToConditions1795650240002 } from './1795650240002-hold-appointments-to-conditions';

/** In the order in which they run. A merged migration is never edited: add the next one. */
export const migrations = [
  CreateFoundation1795310000001,
  CreateChangeLog1795310000002,
  CreateCodeLists1795310000003,
  LoadCodeLists1795310000004,
  CreateOrganisations1795310000005,
  CreatePeople1795310000006,
  CreatePersonState1795310000007,
  CreateAccounts1795310000008,
  CreateImports1795310000020,
  CreateJobQueue1795310000021,
  PlanImports1795310000022,
  LoadRecordCodeLists1795650000001,
  CreateRecordTables1795650000002,
  CreateRuleData1795650010001,
  CreateDueItems1795650010002,
  ExtendDecisions1795650020001,
  TurnDays1795650020002,
  CreateMovement1795650020003,
  CompleteRecordTables1795650030001,
  ImportRecordRows1795650030002,
  CreatePapers1795650040001,
  CreatePrints1795650050001,
  CreateSelfService1795650060001,
  CreateDeclarations1795650060002,
  CreateQuality1795650070001,
  CreateTransfers1795650070002,
  CreateJobPositions1795650080001,
  KeepPositionInState1795650080002,
  CompletePositionDossiers1795650080010,
  CompleteRatioRules1795650080011,
  ListPeopleUnderDiscipline1795650080012,
  ListPositionSections1795650080013,
  DecidePositions1795650090001,
  DecideRetirement1795650090002,
  CreateReorganisations1795650100001,
  WidenPersonState1795650110001,
  CreateStatistics1795650110002,
  LoadReportDefinitions1795650110003,
  CreateTrainingCatalogue1795650120001,
  CreateTrainingClasses1795650120002,
  CreateTrainingPlans1795650120003,
  FileTraining1795650120004,
  AttachEvidence1795650130001,
  EndUnlocks1795650130002,
  FindCurrentSpouse1795650130003,
  VersionHolidays1795650130004,
  ShowOwnExemptions1795650140001,
  FindStatesOfToday1795650140002,
  FindEmployers1795650140003,
  CountTrainingTurns1795650150001,
  KeepPositionRules1795650160001,
  NoteCommitments1795650160002,
  ForgetUnusedFiles1795650160003,
  FindStatesByClass1795650170001,
  FollowRecordsInMovement1795650170002,
  FindStatesByClassAndUnit1795650180001,
  BeginWhenPromoted1795650190001,
  NumberWhoWaits1795650190002,
  CheckDecidedRetirement1795650190021,
  ScopeByPermission1795650200001,
  ConfirmByRole1795650200002,
  CountBeforeItBegan1795650200003,
  MendReportDefinitions1795650211001,
  TellEthnicGroup1795650211002,
  ShowExportedLists1795650212001,
  FileCertificateScans1795650220001,
  FindCertificateNumber1795650220002,
  KeepTransferClocks1795650222001,
  FindChangesAfterImport1795650230001,
  PlaceInCareerLevels1795650240001,
  HoldAppointmentsToConditions1795650240002,
];
