import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';

/** The keys that work everywhere, shown by `?`. */
@Component({
  selector: 'hr-keys-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>Phím tắt</h2>
    <mat-dialog-content>
      <dl>
        @for (entry of entries; track entry.does) {
          <div>
            <dt>
              @for (key of entry.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ entry.does }}</dd>
          </div>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions><button matButton="outlined" matDialogClose>Đóng</button></mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      gap: 8px;
    }

    div {
      display: grid;
      grid-template-columns: 120px 1fr;
      align-items: center;
    }

    dt {
      display: flex;
      gap: 4px;
    }
  `,
})
export class KeysDialog {
  protected readonly entries = [
    { keys: ['/'], does: 'Tìm người, đơn vị' },
    { keys: ['?'], does: 'Xem các phím tắt' },
    { keys: ['↑', '↓'], does: 'Chuyển dòng trong danh sách' },
    { keys: ['Enter'], does: 'Mở dòng đang chọn' },
    { keys: ['Dấu cách'], does: 'Chọn hoặc bỏ chọn dòng' },
    { keys: ['Home', 'End'], does: 'Về dòng đầu, dòng cuối' },
    { keys: ['Ctrl', 'S'], does: 'Lưu mục đang sửa' },
    { keys: ['Esc'], does: 'Đóng cửa sổ, ngăn bên' },
  ];
}
