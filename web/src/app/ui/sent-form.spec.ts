import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { required, submit } from '@angular/forms/signals';
import { of, throwError } from 'rxjs';
import { FieldProblem, Problem } from './problem';
import { Sending, sentForm } from './sent-form';

function refused(...errors: FieldProblem[]): Problem {
  return new Problem(422, 'payload', 'Dữ liệu chưa đúng', 'Dữ liệu chưa đúng.', errors);
}

const broken = new Problem(500, 'internal', 'Lỗi', 'Hệ thống gặp lỗi.', [], 'r-42');

describe('sentForm', () => {
  function personForm(sending: Sending) {
    const model = signal({ fullName: 'An', birthPlace: { communeCode: '' }, roles: [{ from: '' }] });
    const tree = TestBed.runInInjectionContext(() =>
      sentForm(model, (path) => required(path.fullName, { message: 'Hãy điền ô này.' }), sending),
    );
    return { model, tree };
  }

  it('puts each refusal on the field it names', async () => {
    const problem = refused(
      { pointer: '#/birthPlace/communeCode', detail: 'Xã này đã đóng.' },
      { pointer: '#/roles/0/from', detail: 'Chưa có ngày.' },
    );
    const { tree } = personForm({ send: () => throwError(() => problem) });
    await submit(tree);
    expect(tree.birthPlace.communeCode().errors()[0]?.message).toBe('Xã này đã đóng.');
    expect(tree.roles[0]?.from().errors()[0]?.message).toBe('Chưa có ngày.');
    expect(tree.fullName().errors()).toEqual([]);
  });

  it('keeps what names no field of this form on the form', async () => {
    const problem = refused({ pointer: '#/elsewhere', detail: 'Trùng với hồ sơ khác.' });
    const { tree } = personForm({ send: () => Promise.reject(problem) });
    await submit(tree);
    expect(tree().errors()[0]?.message).toBe('Trùng với hồ sơ khác.');
  });

  it('finds a field the form keeps elsewhere', async () => {
    const { tree } = personForm({
      send: () => Promise.reject(refused({ pointer: '#/decision/from', detail: 'Chưa có ngày.' })),
      pathOf: () => ['roles', '0', 'from'],
    });
    await submit(tree);
    expect(tree.roles[0]?.from().errors()[0]?.message).toBe('Chưa có ngày.');
  });

  it('says after a failure what was kept and under which number to ask', async () => {
    const { tree } = personForm({ send: () => throwError(() => broken) });
    await submit(tree);
    expect(tree().errors()[0]?.message).toBe(
      'Hệ thống gặp lỗi. (mã yêu cầu r-42) Những gì vừa nhập vẫn còn trên trang.',
    );
  });

  it('forgets every refusal when another field is changed', async () => {
    const { tree, model } = personForm({
      send: () => Promise.reject(refused({ pointer: '#/roles/0/from', detail: 'Trước ngày sinh.' })),
    });
    await submit(tree);
    expect(tree().valid()).toBe(false);
    model.update((value) => ({ ...value, fullName: 'Ánh' }));
    expect(tree().valid()).toBe(true);
  });

  it('sends the same again when asked again', async () => {
    let tries = 0;
    const { tree } = personForm({ send: () => (++tries === 1 ? throwError(() => broken) : of('xong')) });
    await submit(tree);
    await submit(tree);
    await new Promise((done) => setTimeout(done));
    expect(tries).toBe(2);
    expect(tree().valid()).toBe(true);
  });

  it('is not sent while its own rules stop it', async () => {
    let tries = 0;
    const { tree, model } = personForm({
      send: () => {
        tries++;
        return throwError(() => broken);
      },
    });
    await submit(tree);
    model.update((value) => ({ ...value, fullName: '' }));
    await submit(tree);
    await new Promise((done) => setTimeout(done));
    expect(tries).toBe(1);
    expect(tree.fullName().errors()[0]?.message).toBe('Hãy điền ô này.');
  });

  it('lets the screen deal with a problem of its own', async () => {
    const stale = new Problem(409, 'stale', 'Cũ', 'Hồ sơ đã được sửa.', [], '', { current: { version: 4 } });
    const seen: Problem[] = [];
    const { tree } = personForm({
      send: () => Promise.reject(stale),
      refused: (problem) => seen.push(problem) > 0,
    });
    await submit(tree);
    expect(seen).toEqual([stale]);
    expect(tree().errors()).toEqual([]);
  });
});
