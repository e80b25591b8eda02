import { Component, input, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DateInput, ErrorSummary, Field, InputDress, SaveKey, sentForm } from '../ui';

export interface DecisionGiven {
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly signer: string;
}

/** The decision by which plans are approved. */
@Component({
  selector: 'hr-plan-decision',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form class="form" [formRoot]="decisionForm" hrSaveKey>
      <hr-error-summary [of]="decisionForm" />
      @if (text()) {
        <p class="note">{{ text() }}</p>
      }
      <hr-field label="Số quyết định" [of]="decisionForm.decisionNumber" required
        ><input hrInput [formField]="decisionForm.decisionNumber"
      /></hr-field>
      <hr-field label="Ngày quyết định" [of]="decisionForm.decidedOn" required
        ><hr-date-input exact [formField]="decisionForm.decidedOn"
      /></hr-field>
      <hr-field label="Người ký" [of]="decisionForm.signer" required
        ><input hrInput [formField]="decisionForm.signer"
      /></hr-field>
      <div class="hr-form-actions">
        <button matButton="filled" type="submit">{{ action() }}</button>
      </div>
    </form>
  `,
  styleUrl: './training-page.scss',
})
export class PlanDecision {
  readonly action = input.required<string>();
  readonly text = input('');
  readonly send = input.required<(decision: DecisionGiven) => Promise<void>>();
  private readonly draft = signal<DecisionGiven>({ decisionNumber: '', decidedOn: '', signer: '' });
  protected readonly decisionForm = sentForm(
    this.draft,
    (path) => {
      required(path.decisionNumber, { message: 'Hãy ghi số quyết định.' });
      required(path.decidedOn, { message: 'Hãy ghi ngày quyết định.' });
      required(path.signer, { message: 'Hãy ghi người ký.' });
    },
    { send: () => this.send()(this.draft()) },
  );
}
