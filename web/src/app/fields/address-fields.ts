import { Component, computed, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { CodePicker, Field, InputDress } from '../ui';
import { CodeLists } from './code-lists';
import { AddressValues } from './field-spec';

/** A place by its codes, in the scheme it was declared in; what was declared is kept as it stands on paper. */
@Component({
  selector: 'hr-address-fields',
  imports: [CodePicker, Field, FormField, InputDress],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="hr-form-grid">
        <hr-field label="Cách ghi địa chỉ" [of]="of().scheme">
          <select hrInput [formField]="of().scheme" (change)="forgetCodes()">
            <option value="">Chưa ghi</option>
            <option value="NEW_2_LEVEL">Hai cấp, từ 01/07/2025</option>
            <option value="OLD_3_LEVEL">Ba cấp, trước 01/07/2025</option>
          </select>
        </hr-field>
        @if (scheme()) {
          <hr-field label="Tỉnh, thành phố" [of]="of().provinceCode">
            <hr-code-picker [options]="provinces()" [formField]="of().provinceCode" />
          </hr-field>
          @if (scheme() === 'OLD_3_LEVEL') {
            <hr-field label="Quận, huyện" [of]="of().districtCode">
              <hr-code-picker [options]="districts()" [formField]="of().districtCode" />
            </hr-field>
          }
          <hr-field label="Xã, phường" [of]="of().communeCode">
            <hr-code-picker [options]="communes()" [formField]="of().communeCode" />
          </hr-field>
          <hr-field label="Số nhà, đường, ấp" [of]="of().detail">
            <input hrInput [formField]="of().detail" />
          </hr-field>
        }
        <hr-field label="Ghi theo giấy tờ" [of]="of().asDeclared" hint="Giữ nguyên cách ghi trên hồ sơ gốc">
          <input hrInput [formField]="of().asDeclared" />
        </hr-field>
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 12px 0 0;
      border: 0;
      border-top: 1px solid var(--hr-divider);
    }

    legend {
      float: left;
      width: 100%;
      margin-bottom: 8px;
      padding: 0;
      font-weight: 600;
    }

    .hr-form-grid {
      clear: both;
    }
  `,
})
export class AddressFields {
  readonly label = input.required<string>();
  readonly of = input.required<FieldTree<AddressValues>>();
  private readonly lists = inject(CodeLists);
  private readonly value = computed(() => this.of()().value());
  protected readonly scheme = computed(() => this.value().scheme);

  protected readonly provinces = computed(() => this.lists.places(this.scheme(), 1, {})());
  protected readonly districts = computed(() => {
    const province = this.value().provinceCode;
    return province ? this.lists.places('OLD_3_LEVEL', 2, { province })() : [];
  });
  protected readonly communes = computed(() => {
    const { provinceCode: province, districtCode: district } = this.value();
    if (!province) return [];
    return this.lists.places(this.scheme(), 3, { province, district: district || undefined })();
  });

  /** Codes of one scheme mean nothing in the other. */
  protected forgetCodes(): void {
    const field = this.of()();
    field.value.update((address) => ({ ...address, provinceCode: '', districtCode: '', communeCode: '' }));
  }
}
