import { Component, computed, input, model, output, viewChild } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { CodeOption, CodePicker } from './code-picker';

export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly note?: string;
  readonly disabled?: boolean;
}

/** A choice from a tree: nodes stand parents first, indented; typing searches the whole tree. */
@Component({
  selector: 'hr-tree-picker',
  imports: [CodePicker],
  template: `
    <hr-code-picker
      [options]="options()"
      [(value)]="value"
      [disabled]="disabled()"
      [readonly]="readonly()"
      [remember]="remember()"
      [placeholder]="placeholder()"
      [label]="label()"
      unknown="Không có trong danh sách"
      (touch)="touch.emit()"
    />
  `,
})
export class TreePicker implements FormValueControl<string> {
  readonly value = model('');
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly touch = output();
  readonly nodes = input.required<readonly TreeNode[]>();
  readonly remember = input('');
  readonly placeholder = input('Gõ để tìm');
  readonly label = input('Chọn từ cây');

  private readonly picker = viewChild.required(CodePicker);

  protected readonly options = computed<CodeOption[]>(() => {
    const byId = new Map(this.nodes().map((node) => [node.id, node]));
    const depths = new Map<string, number>();
    return this.nodes().map((node) => {
      const parent = node.parentId === null ? undefined : byId.get(node.parentId);
      // Parents come first, so their depth is already known.
      const depth = parent ? (depths.get(parent.id) ?? 0) + 1 : 0;
      depths.set(node.id, depth);
      return {
        code: node.id,
        label: node.label,
        note: node.note ?? parent?.label,
        depth,
        disabled: node.disabled,
      };
    });
  });

  focus(options?: FocusOptions): void {
    this.picker().focus(options);
  }
}
