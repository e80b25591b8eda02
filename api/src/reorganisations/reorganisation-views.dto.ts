import { QUOTA_KIND_CODES, type QuotaKindCode } from '@hr/domain';
import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIONS,
  type Action,
  DraftMapping,
  DraftTarget,
  KINDS,
  type Kind,
  STATES,
  SURPLUS_REASONS,
  type State,
  type SurplusReason,
} from './reorganisations.dto';

const uuid = { type: String, format: 'uuid', nullable: true } as const;
const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;

export class ReorganisationSummary {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: KINDS }) readonly kind: Kind;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
  @ApiProperty({ enum: STATES }) readonly state: State;
  @ApiProperty({ description: 'Đã áp dụng, ngày hiệu lực còn ở phía trước' }) readonly isUpcoming: boolean;
  @ApiProperty(text) readonly documentNumber: string | null;
  @ApiProperty({ description: 'Đơn vị kết thúc' }) readonly closing: number;
  @ApiProperty({ description: 'Đơn vị lập mới' }) readonly creating: number;
  @ApiProperty(text) readonly enteredBy: string | null;
  @ApiProperty({ format: 'date-time' }) readonly enteredAt: string;
  @ApiProperty({ description: 'Trường hợp dôi dư chưa giải quyết' }) readonly openCases: number;
}
export class ReorganisationPage {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [ReorganisationSummary] }) readonly items: readonly ReorganisationSummary[];
}

export class DraftUnitView {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ enum: ACTIONS }) readonly action: Action;
  @ApiProperty(text) readonly name: string | null;
  @ApiProperty(text) readonly shortName: string | null;
  @ApiProperty(text) readonly organisationKind: string | null;
  @ApiProperty(uuid) readonly parentId: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly deputyNorm: number | null;
  @ApiProperty({ description: 'Tên để hiện: tên đang dùng, hoặc tên của đơn vị mới' })
  readonly shownName: string;
  @ApiProperty({ ...text, description: 'Cấp trên đang có' }) readonly currentParentName: string | null;
}
export class DraftPositionView {
  @ApiProperty({ format: 'uuid' }) readonly positionId: string;
  @ApiProperty(uuid) readonly toOrganisationId: string | null;
  @ApiProperty(text) readonly toName: string | null;
  @ApiProperty() readonly name: string;
  @ApiProperty({ format: 'uuid' }) readonly bodyId: string;
  @ApiProperty() readonly bodyName: string;
}
export class Reorganisation extends ReorganisationSummary {
  @ApiProperty(day) readonly documentDate: string | null;
  @ApiProperty(text) readonly documentIssuer: string | null;
  @ApiProperty(text) readonly documentSigner: string | null;
  @ApiProperty(text) readonly note: string | null;
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: [DraftUnitView] }) readonly units: readonly DraftUnitView[];
  @ApiProperty({ type: [DraftMapping] }) readonly mappings: readonly DraftMapping[];
  @ApiProperty({ type: [DraftPositionView] }) readonly positions: readonly DraftPositionView[];
  @ApiProperty({ type: [DraftTarget] }) readonly targets: readonly DraftTarget[];
  @ApiProperty(uuid) readonly decisionId: string | null;
  @ApiProperty(text) readonly appliedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly appliedAt: string | null;
  @ApiProperty(text) readonly undoneBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly undoneAt: string | null;
  @ApiProperty(text) readonly undoReason: string | null;
  @ApiProperty({ description: 'Sửa, áp dụng được' }) readonly mayEdit: boolean;
  @ApiProperty({ description: 'Hoàn tác được, nếu chưa có gì mới hơn' }) readonly mayUndo: boolean;
}

export class KindCount {
  @ApiProperty({ enum: QUOTA_KIND_CODES }) readonly kind: QuotaKindCode;
  @ApiProperty() readonly kindName: string;
  @ApiProperty() readonly before: number;
  @ApiProperty() readonly after: number;
}
export class UnitFigures {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: [...ACTIONS, 'NONE'] }) readonly action: Action | 'NONE';
  @ApiProperty(uuid) readonly parentId: string | null;
  @ApiProperty({ type: [KindCount], description: 'Cả đơn vị trực thuộc' })
  readonly kinds: readonly KindCount[];
  @ApiProperty({ description: 'Cả đơn vị trực thuộc' }) readonly before: number;
  @ApiProperty({ description: 'Cả đơn vị trực thuộc' }) readonly after: number;
  @ApiProperty({ description: 'Người đứng đầu sau sắp xếp' }) readonly heads: number;
  @ApiProperty({ description: 'Cấp phó sau sắp xếp' }) readonly deputies: number;
  @ApiProperty({ type: Number, nullable: true }) readonly deputyNorm: number | null;
  @ApiProperty({ ...text, description: 'Căn cứ của định mức' }) readonly normBasis: string | null;
  @ApiProperty() readonly headsOver: number;
  @ApiProperty() readonly deputiesOver: number;
}
export class RoadmapYearView {
  @ApiProperty() readonly year: number;
  @ApiProperty() readonly target: number;
  @ApiProperty({ description: 'Còn lại cuối năm khi các trường hợp dự kiến rời đi theo kế hoạch' })
  readonly expected: number;
  @ApiProperty() readonly surplus: number;
}
export class BodyFigures {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: QUOTA_KIND_CODES }) readonly kind: QuotaKindCode;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Số được giao trước sắp xếp' })
  readonly quotaBefore: number | null;
  @ApiProperty({ description: 'Có mặt sau sắp xếp' }) readonly present: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Mục tiêu của năm hiệu lực' }) readonly target:
    number | null;
  @ApiProperty({ description: 'max(0, có mặt − mục tiêu)' }) readonly surplus: number;
  @ApiProperty({ type: [RoadmapYearView] }) readonly roadmap: readonly RoadmapYearView[];
}
export class ReorganisationProblem {
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity: 'error' | 'warning';
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly detail: string;
  @ApiProperty({ ...text, description: 'Nơi xử lý' }) readonly link: string | null;
}
export class TouchedDossier {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty() readonly versionNo: number;
  @ApiProperty() readonly state: string;
}
export class TouchedDecision {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty(text) readonly number: string | null;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
  @ApiProperty() readonly state: string;
  @ApiProperty() readonly people: number;
  @ApiProperty({ description: 'Chặn việc áp dụng' }) readonly blocks: boolean;
}
export class ReorganisationPreview {
  @ApiProperty({ description: 'Dấu của những gì bản xem trước dựa vào; áp dụng phải kèm dấu này' })
  readonly digest: string;
  @ApiProperty() readonly version: number;
  @ApiProperty({ description: 'Người ở các đơn vị liên quan, theo sổ' }) readonly before: number;
  @ApiProperty({ description: 'Người ở các đơn vị liên quan, sau sắp xếp' }) readonly after: number;
  @ApiProperty({ description: 'Người đổi đơn vị, chức vụ, vị trí hoặc cơ quan sử dụng' })
  readonly moved: number;
  @ApiProperty({ description: 'Sau sắp xếp không có vị trí việc làm' }) readonly unplaced: number;
  @ApiProperty() readonly surplus: number;
  @ApiProperty() readonly headsOver: number;
  @ApiProperty() readonly deputiesOver: number;
  @ApiProperty({ description: 'Người đã được xác định là dôi dư' }) readonly marked: number;
  @ApiProperty({ type: [UnitFigures] }) readonly units: readonly UnitFigures[];
  @ApiProperty({ type: [BodyFigures] }) readonly bodies: readonly BodyFigures[];
  @ApiProperty({ type: [TouchedDossier], description: 'Đề án đang soạn, đang thẩm định' })
  readonly dossiers: readonly TouchedDossier[];
  @ApiProperty({ type: [TouchedDecision], description: 'Quyết định tương lai hoặc chờ xác nhận' })
  readonly decisions: readonly TouchedDecision[];
  @ApiProperty({ type: [ReorganisationProblem] }) readonly problems: readonly ReorganisationProblem[];
  @ApiProperty() readonly canApply: boolean;
}

export class OldMapUnit {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Người vào ngày trước sắp xếp' }) readonly before: number;
  @ApiProperty({ description: 'Trong số đó nay còn làm việc' }) readonly now: number;
  @ApiProperty({ description: 'Đơn vị kế thừa toàn bộ; rỗng khi bị chia' }) readonly goesTo: string;
}
export class NewMapUnit {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Người của ngày trước sắp xếp, xếp theo đơn vị nay' }) readonly before: number;
  @ApiProperty({ description: 'Người nay ở đơn vị' }) readonly now: number;
  @ApiProperty({ description: 'Trong đó từ các đơn vị được sắp xếp' }) readonly ofThem: number;
}
export class ReorganisationMaps {
  @ApiProperty({ format: 'date' }) readonly dayBefore: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ description: 'Người ở các đơn vị được sắp xếp vào ngày trước đó' }) readonly before: number;
  @ApiProperty({ description: 'Trong số đó nay không còn làm việc' }) readonly gone: number;
  @ApiProperty({ description: 'Đã nghỉ, và đơn vị cũ không có đơn vị kế thừa toàn bộ' })
  readonly nowhere: number;
  @ApiProperty({ type: [OldMapUnit] }) readonly oldMap: readonly OldMapUnit[];
  @ApiProperty({ type: [NewMapUnit] }) readonly newMap: readonly NewMapUnit[];
}

export class AffectedException {
  @ApiProperty(uuid) readonly organisationId: string | null;
  @ApiProperty(text) readonly title: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) readonly isLeader: boolean | null;
  @ApiProperty(text) readonly positionName: string | null;
  @ApiProperty(text) readonly note: string | null;
}
export class AffectedPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty(text) readonly title: string | null;
  @ApiProperty() readonly fromName: string;
  @ApiProperty({ format: 'uuid' }) readonly toId: string;
  @ApiProperty() readonly toName: string;
  @ApiProperty(text) readonly newTitle: string | null;
  @ApiProperty({ enum: ['HEAD', 'DEPUTY'], type: String, nullable: true }) readonly leads:
    'HEAD' | 'DEPUTY' | null;
  @ApiProperty(text) readonly positionName: string | null;
  @ApiProperty(text) readonly newPositionName: string | null;
  @ApiProperty() readonly isException: boolean;
  @ApiProperty({ enum: SURPLUS_REASONS, type: String, nullable: true })
  readonly surplus: SurplusReason | null;
  @ApiProperty({
    type: AffectedException,
    nullable: true,
    description: 'Ngoại lệ đã ghi trong bản đang soạn, ngoài dôi dư; ghi lại là thay toàn bộ',
  })
  readonly exception: AffectedException | null;
}
export class AffectedPage {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [AffectedPerson] }) readonly items: readonly AffectedPerson[];
}
