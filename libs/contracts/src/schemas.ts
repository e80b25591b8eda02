import type { components } from './generated/api';

/** What the API takes and answers, by the names that the client uses; the shapes are the API's own classes. */
type Schemas = components['schemas'];

export type FieldError = Schemas['FieldError'];

export type SessionView = Schemas['SessionView'];
export type SessionRole = Schemas['SessionRole'];
export type OpenSession = Schemas['SessionListItem'];
export type OpenSessionList = Schemas['SessionList'];

export type AccountView = Schemas['AccountView'];
export type AccountSummary = Schemas['AccountListItem'];
export type AccountPageView = Schemas['AccountPage'];
export type AccountRole = Schemas['AccountRoleView'];
export type NewPasswordView = Schemas['NewPassword'];
export type AccountInput = Schemas['AccountInput'];
export type AccountChange = Schemas['AccountChange'];
export type PasswordChange = Schemas['PasswordChange'];
export type RoleInput = Schemas['RoleInput'];

export type CodeList = Schemas['CodeList'];
export type CodeEntry = Schemas['CodeEntry'];
export type Place = Schemas['Place'];

export type Overview = Schemas['Overview'];
export type Attention = Schemas['AttentionItem'];
export type AttentionKind = Attention['kind'];
export type StaffCount = Schemas['StaffCount'];

export type SearchAnswer = Schemas['SearchResult'];

export type OrganisationList = Schemas['OrganisationTree'];
export type OrganisationItem = Schemas['OrganisationItem'];
export type OrganisationFile = Schemas['OrganisationFile'];
export type RelatedOrganisation = Schemas['RelatedOrganisation'];
export type EventInput = Schemas['OrganisationEventInput'];
export type EventPreview = Schemas['OrganisationEventPreview'];
export type EventResult = Schemas['OrganisationEventResult'];

export type PeoplePage = Schemas['PeopleList'];
export type PersonListItem = Schemas['PersonListItem'];
export type PersonFile = Schemas['PersonFile'];
export type PersonCreated = Schemas['PersonCreated'];
export type PersonHistory = Schemas['PersonHistory'];
export type PersonReaders = Schemas['PersonReaders'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Address = Schemas['AddressView'];
export type Employment = Schemas['EmploymentView'];
export type Assignment = Schemas['AssignmentView'];
export type SalaryPosition = Schemas['SalaryPositionView'];
export type Credential = Schemas['CredentialView'];
export type Decision = Schemas['RowDecision'];

export type DecisionKindList = Schemas['DecisionKindList'];
export type DecisionKindView = Schemas['DecisionKindView'];
export type DecisionDraft = Schemas['DecisionDraft'];
export type DecisionPreview = Schemas['DecisionPreview'];
export type DecisionProblem = Schemas['DecisionProblem'];
export type PersonPreview = Schemas['PersonPreview'];
export type RowChange = Schemas['RowChange'];
export type DecisionRecorded = Schemas['DecisionRecorded'];
export type DecisionPage = Schemas['DecisionPage'];
export type DecisionSummary = Schemas['DecisionSummary'];
export type DecisionView = Schemas['DecisionView'];
export type PersonDecision = Schemas['PersonDecision'];
export type PersonDecisions = Schemas['PersonDecisions'];
export type WithdrawalInput = Schemas['WithdrawalInput'];
export type Movement = Schemas['Movement'];
export type MovementPeople = Schemas['MovementPeople'];
export type MovementPerson = Schemas['MovementPerson'];

export type PersonRecord = Schemas['PersonRecord'];
export type RestrictedRecord = Schemas['RestrictedRecord'];
export type RestrictedSection = Schemas['SectionState']['section'];
export type UnlockInput = Schemas['UnlockInput'];
export type RowWarning = Schemas['RowWarning'];
export type Computed = Schemas['ComputedView'];

export type ImportCreated = Schemas['ImportCreated'];
export type ImportListView = Schemas['ImportPage'];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportState = ImportSummary['state'];
export type ImportCounts = Schemas['ImportCounts'];
export type ImportView = Schemas['ImportView'];
export type ImportUnit = Schemas['ImportUnit'];
export type ColumnAnswer = Schemas['ColumnAnswer'];
export type MappingInput = Schemas['MappingInput'];
export type ImportRowPage = Schemas['ImportRowPage'];
export type ImportRow = Schemas['ImportRow'];
export type ImportRowProblem = Schemas['ImportRowProblem'];
export type ImportCandidate = Schemas['ImportCandidate'];
export type ImportOutcome = ImportRow['outcome'];

export type QualityOverview = Schemas['QualityOverview'];
export type QualityUnit = Schemas['QualityUnit'];
export type QualityMonth = Schemas['QualityMonth'];
export type QualityRun = Schemas['QualityRunView'];
export type QualityRunState = Schemas['QualityRunState'];
export type QualityCheckList = Schemas['QualityCheckList'];
export type QualityCheckItem = Schemas['QualityCheckView'];
export type FindingsPage = Schemas['FindingsPage'];
export type FindingItem = Schemas['FindingItem'];
export type PersonQuality = Schemas['PersonQuality'];
export type PersonFinding = Schemas['PersonFinding'];
export type PaperFile = Schemas['PaperFile'];
export type PaperSummary = Schemas['PaperSummary'];
export type Paper = Schemas['PaperView'];
export type PaperComponent = Schemas['PaperComponent'];
export type MissingPaper = Schemas['MissingPaper'];
export type PaperInput = Schemas['PaperInput'];
export type PaperChange = Schemas['PaperChange'];
export type PaperUpload = Schemas['UploadView'];

export type OwnOverview = Schemas['OwnOverview'];
export type OwnCampaign = Schemas['OwnCampaign'];
export type OwnDeclaration = Schemas['OwnDeclaration'];
export type OwnFile = Schemas['OwnFile'];
export type OwnReaders = Schemas['OwnReaders'];
export type EditableSection = Schemas['EditableSection'];
export type EditableRow = Schemas['EditableRow'];
export type ProposalInput = Schemas['ProposalInput'];
export type DeclarationView = Schemas['DeclarationView'];
export type DeclaredRow = Schemas['DeclaredRow'];
export type DeclarationPage = Schemas['DeclarationPage'];
export type DeclarationListItem = Schemas['DeclarationListItem'];
export type BulkOutcomes = Schemas['BulkOutcomes'];
export type VersionList = Schemas['VersionList'];
export type VersionComparison = Schemas['VersionComparison'];
export type CampaignInput = Schemas['CampaignInput'];
export type CampaignList = Schemas['CampaignList'];
export type CampaignListItem = Schemas['CampaignListItem'];
export type CampaignView = Schemas['CampaignView'];
export type CampaignPeople = Schemas['CampaignPeople'];
export type CampaignPerson = Schemas['CampaignPerson'];
export type OwnAccountsPlan = Schemas['OwnAccountsPlan'];
export type DueListView = Schemas['DueList'];
export type DueListItem = Schemas['DueListItem'];
export type DueSummary = Schemas['DueSummary'];
export type DueDecision = Schemas['DueDecisionView'];
export type DueState = DueListItem['state'];
export type PersonDue = Schemas['PersonDue'];
export type PersonDueItem = Schemas['PersonDueItem'];
export type RuleReason = Schemas['ReasonView'];

export type HolidayListView = Schemas['HolidayList'];
export type HolidayView = Schemas['HolidayView'];
export type HolidayInput = Schemas['HolidayInput'];
export type ParameterListView = Schemas['ParameterList'];
export type ParameterView = Schemas['ParameterView'];
export type ParameterInput = Schemas['ParameterInput'];
export type BaseSalaryListView = Schemas['BaseSalaryList'];
export type BaseSalaryView = Schemas['BaseSalaryView'];
export type BaseSalaryInput = Schemas['BaseSalaryInput'];
export type TransferSummary = Schemas['TransferSummary'];
export type TransferItemPage = Schemas['TransferItemPage'];
export type TransferItem = Schemas['TransferItem'];
export type TransferPackagePage = Schemas['TransferPackagePage'];
export type TransferPackage = Schemas['TransferPackage'];
export type TransferPackageFile = Schemas['TransferPackageFile'];
export type PackagedPerson = Schemas['PackagedPerson'];
export type PackageMade = Schemas['PackageMade'];
export type PrintJob = Schemas['PrintJobView'];
export type PrintJobList = Schemas['PrintJobList'];
export type PrintJobInput = Schemas['PrintJobInput'];
export type TemplateForms = Schemas['TemplateForms'];
export type TemplateForm = Schemas['TemplateForm'];
export type OwnTemplate = Schemas['OwnTemplate'];
