import { Component, computed, input, output } from '@angular/core';
import { PaperList } from '../papers';
import { Drawer } from '../ui';
import type { TrainingCertificate } from './training-types';

/** Component of the paper file for degrees and certificates. */
const component = '07';

/** Scans of one certificate; of one that is a level of the file, those of the level. */
@Component({
  selector: 'hr-certificate-papers',
  imports: [PaperList],
  template: `
    <hr-paper-list
      [personId]="of().personId"
      [aboutTable]="about().table"
      [aboutId]="about().id"
      [component]="component"
      [of]="'Chứng chỉ ' + (of().number ?? of().name)"
    />
  `,
})
export class CertificatePapers {
  readonly of = input.required<TrainingCertificate>();
  protected readonly component = component;
  protected readonly about = computed(() => {
    const { id, credentialId } = this.of();
    return credentialId
      ? ({ table: 'credential', id: credentialId } as const)
      : ({ table: 'training_certificate', id } as const);
  });
}

/** The scans of a certificate of the register, seen and added to. */
@Component({
  selector: 'hr-certificate-scans',
  imports: [CertificatePapers, Drawer],
  template: `
    <hr-drawer heading="Bản quét chứng chỉ" [open]="true" (openChange)="$event || closed.emit()">
      <p>
        <strong>{{ of().fullName }}</strong><br />
        {{ of().name }}{{ of().number ? ', số ' + of().number : '' }}
      </p>
      <hr-certificate-papers [of]="of()" />
    </hr-drawer>
  `,
  styles: `
    p {
      margin-bottom: 12px;
      font-size: 13px;
      line-height: 20px;
    }

    strong {
      font-weight: 500;
    }
  `,
})
export class CertificateScans {
  readonly of = input.required<TrainingCertificate>();
  readonly closed = output();
}
