import type { components } from '@hr/contracts';
import type { EvaluationSubject } from '@hr/domain';

/** Shapes of the training API, by the names that this feature calls them. */
type Schemas = components['schemas'];

export type AttendanceGrid = Schemas['AttendanceGrid'];
export type AttendanceInput = Schemas['AttendanceInput'];
export type BoardProgramme = Schemas['BoardProgramme'];
export type BudgetRow = Schemas['BudgetRow'];
export type Candidate = Schemas['Candidate'];
export type Candidates = Schemas['Candidates'];
export type CertificateInput = Schemas['CertificateInput'];
export type CertificatePage = Schemas['CertificatePage'];
export type ClassAct = ClassActInput['act'];
export type ClassActInput = Schemas['ClassActInput'];
export type ClassChange = Schemas['ClassChange'];
export type ClassInput = Schemas['ClassInput'];
export type ClassPage = Schemas['ClassPage'];
export type Commitment = Schemas['Commitment'];
export type CommitmentInput = Schemas['CommitmentInput'];
export type CommitmentPage = Schemas['CommitmentPage'];
export type Compensation = Schemas['Compensation'];
export type CompensationAnswer = Schemas['CompensationAnswer'];
export type CompensationInput = Schemas['CompensationInput'];
export type CompensationItem = Schemas['CompensationItem'];
export type CompensationPage = Schemas['CompensationPage'];
export type CompensationProgress = Schemas['CompensationProgress'];
export type CompensationQuestionInput = Schemas['CompensationQuestionInput'];
export type DutyState = Schemas['DutyState'];
export type EnrolInput = Schemas['EnrolInput'];
export type EnrolOutcome = Schemas['EnrolOutcome'];
export type Enrolment = Schemas['Enrolment'];
export type EnrolmentAct = EnrolmentActInput['act'];
export type EnrolmentActInput = Schemas['EnrolmentActInput'];
export type EnrolmentActOutcome = Schemas['EnrolmentActOutcome'];
export type EnrolmentPage = Schemas['EnrolmentPage'];
export type IssueInput = Schemas['IssueInput'];
export type IssueOutcome = Schemas['IssueOutcome'];
export type LineGround = PlanLine['ground'];
export type LineProposal = Schemas['LineProposal'];
export type LineProposals = Schemas['LineProposals'];
export type MaterialSet = Schemas['MaterialSet'];
export type MaterialSetInput = Schemas['MaterialSetInput'];
export type MaterialSets = Schemas['MaterialSets'];
export type MaterialVersion = Schemas['MaterialVersion'];
export type MaterialVersionInput = Schemas['MaterialVersionInput'];
export type Matrix = Schemas['Matrix'];
export type MatrixRow = Schemas['MatrixRow'];
export type NeedKind = Schemas['NeedKind'];
export type NeedMap = Schemas['NeedMap'];
export type NeedPeople = Schemas['NeedPeople'];
export type NeedUnit = Schemas['NeedUnit'];
export type OwnClass = Schemas['OwnClass'];
export type OwnTraining = Schemas['OwnTraining'];
export type PaymentInput = Schemas['PaymentInput'];
export type PersonTraining = Schemas['PersonTraining'];
export type PickPage = Schemas['PickPage'];
export type Plan = Schemas['Plan'];
export type PlanAct = PlanActInput['act'];
export type PlanActInput = Schemas['PlanActInput'];
export type PlanBoard = Schemas['PlanBoard'];
export type PlanInput = Schemas['PlanInput'];
export type PlanLine = Schemas['PlanLine'];
export type PlanLineChange = Schemas['PlanLineChange'];
export type PlanPage = Schemas['PlanPage'];
export type PlanSummary = Schemas['PlanSummary'];
export type PlansActInput = Schemas['PlansActInput'];
export type PlansActOutcome = Schemas['PlansActOutcome'];
export type Programme = Schemas['Programme'];
export type ProgrammeInput = Schemas['ProgrammeInput'];
export type ProgrammePage = Schemas['ProgrammePage'];
export type ReportRow = Schemas['ReportRow'];
export type ResultCandidate = Schemas['ResultCandidate'];
export type ResultCandidates = Schemas['ResultCandidates'];
export type ResultInput = Schemas['ResultInput'];
export type ResultsInput = Schemas['ResultsInput'];
export type ResultsOutcome = Schemas['ResultsOutcome'];
export type School = Schemas['School'];
export type SchoolInput = Schemas['SchoolInput'];
export type Schools = Schemas['Schools'];
export type Session = Schemas['Session'];
export type SessionInput = Schemas['SessionInput'];
export type TableColumn = Schemas['TableColumn'];
export type TeacherInput = Schemas['TeacherInput'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type TrainingAlert = Schemas['TrainingAlert'];
export type TrainingAlerts = Schemas['TrainingAlerts'];
export type TrainingCertificate = Schemas['TrainingCertificate'];
export type TrainingClass = Schemas['TrainingClass'];
export type TrainingClassItem = Schemas['TrainingClassItem'];
export type TrainingKind = Schemas['TrainingKind'];
export type TrainingKinds = Schemas['TrainingKinds'];
export type TrainingReport = Schemas['TrainingReport'];
export type TrainingTable = Schemas['TrainingTable'];
export type TurnPage = Schemas['TurnPage'];

export interface ClassEvaluationRow {
  readonly subject: EvaluationSubject;
  readonly score: string | null;
  readonly respondents: number | null;
  readonly comment: string | null;
}
export interface ClassEvaluation {
  readonly items: readonly ClassEvaluationRow[];
}
export interface EvaluationInput {
  readonly items: readonly (Omit<ClassEvaluationRow, 'score'> & { readonly score: number | null })[];
}
