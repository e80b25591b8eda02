import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AsOfQuery } from '../platform/page';

export class OrganisationsQuery extends AsOfQuery {
  @ApiPropertyOptional({
    description: 'Một phần của tên, kể cả tên cũ và đơn vị đã kết thúc; có dấu hay không cũng được',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;
}

const day = { type: String, format: 'date', nullable: true } as const;

export class OrganisationItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly shortName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Tên khác mà từ tìm khớp với' })
  readonly otherName: string | null;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ description: 'Người của riêng đơn vị, trong phạm vi người xem' }) readonly people: number;
  @ApiProperty({ description: 'Người của đơn vị và mọi đơn vị bên dưới' }) readonly descendantPeople: number;
  @ApiProperty({ ...day, description: 'Ngày đầu của đơn vị' }) readonly from: string | null;
  @ApiProperty({ ...day, description: 'Ngày cuối của đơn vị, kể cả ngày cuối đã ghi trước' }) readonly to:
    string | null;
  @ApiProperty({ description: 'Có trong cây của ngày hỏi' }) readonly isOpen: boolean;
  @ApiProperty({ description: 'Nằm trong phạm vi hồ sơ của người xem' }) readonly mayOpen: boolean;
}

export class OrganisationTree {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: [OrganisationItem], description: 'Đơn vị cấp trên đứng trước đơn vị cấp dưới' })
  readonly items: OrganisationItem[];
}

export class OrganisationStep {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
}

export class OrganisationClassCount {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Của riêng đơn vị' }) readonly people: number;
  @ApiProperty({ description: 'Cùng mọi đơn vị bên dưới' }) readonly descendantPeople: number;
}

export class OrganisationChild {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty() readonly people: number;
  @ApiProperty() readonly descendantPeople: number;
  @ApiProperty(day) readonly from: string | null;
  @ApiProperty(day) readonly to: string | null;
}

export class DatedName {
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly shortName: string | null;
  @ApiProperty(day) readonly from: string | null;
  @ApiProperty(day) readonly to: string | null;
}

export class DatedPlace {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty(day) readonly from: string | null;
  @ApiProperty(day) readonly to: string | null;
}

export class RelatedOrganisation {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cấp trên lúc đó, để phân biệt các đơn vị trùng tên',
  })
  readonly parentName: string | null;
  @ApiProperty({ enum: ['WHOLE', 'PART'] }) readonly share: 'WHOLE' | 'PART';
  @ApiProperty({ description: 'Đơn vị sau giữ hồ sơ của đơn vị trước' }) readonly takesRecords: boolean;
  @ApiProperty({ description: 'Cấp trên chỉ nhận hồ sơ của đơn vị kết thúc, không kế thừa công việc' })
  readonly isRecordsOnly: boolean;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
}

export class OrganisationEvent {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ description: 'Việc đã xảy ra với đơn vị này, một câu' }) readonly what: string;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
  @ApiProperty({ description: 'Chưa đến ngày hiệu lực' }) readonly isUpcoming: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly documentNumber: string | null;
  @ApiProperty(day) readonly documentDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly documentIssuer: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: [RelatedOrganisation] }) readonly predecessors: RelatedOrganisation[];
  @ApiProperty({ type: [RelatedOrganisation] }) readonly successors: RelatedOrganisation[];
}

export class OrganisationFile {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, nullable: true }) readonly code: string | null;
  @ApiProperty() readonly version: number;
  @ApiProperty({ format: 'date', description: 'Ngày hỏi' }) readonly asOf: string;
  @ApiProperty({
    format: 'date',
    description:
      'Ngày mà tên, cấp trên, số người được tính; khác ngày hỏi khi đơn vị không hoạt động vào ngày đó',
  })
  readonly shownOn: string;
  @ApiProperty({ description: 'Hoạt động vào ngày hỏi' }) readonly isOpen: boolean;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly shortName: string | null;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty({ type: [OrganisationStep], description: 'Từ cấp cao nhất xuống cấp trên trực tiếp' })
  readonly path: OrganisationStep[];
  @ApiProperty(day) readonly from: string | null;
  @ApiProperty(day) readonly to: string | null;
  @ApiProperty() readonly people: number;
  @ApiProperty() readonly descendantPeople: number;
  @ApiProperty({ type: [OrganisationClassCount] }) readonly byClass: OrganisationClassCount[];
  @ApiProperty({ type: [OrganisationChild] }) readonly children: OrganisationChild[];
  @ApiProperty({ type: [DatedName] }) readonly names: DatedName[];
  @ApiProperty({ type: [DatedPlace] }) readonly places: DatedPlace[];
  @ApiProperty({ type: [OrganisationEvent], description: 'Mới nhất đứng trước' })
  readonly events: OrganisationEvent[];
  @ApiProperty({ type: [RelatedOrganisation] }) readonly predecessors: RelatedOrganisation[];
  @ApiProperty({ type: [RelatedOrganisation] }) readonly successors: RelatedOrganisation[];
  @ApiProperty({ description: 'Hồ sơ của đơn vị nằm trong phạm vi người xem' }) readonly mayOpen: boolean;
  @ApiProperty({ description: 'Người xem được ghi sự kiện của đơn vị' }) readonly mayWrite: boolean;
}
