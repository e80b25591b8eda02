import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { asProblem } from './problem';

describe('asProblem', () => {
  it('reads a problem document', () => {
    const problem = asProblem(
      new HttpErrorResponse({
        status: 422,
        error: {
          type: 'payload',
          title: 'Dữ liệu chưa đúng',
          detail: 'Ngày sinh chưa đúng.',
          instance: 'req-1',
          errors: [{ pointer: '#/birthDate', code: 'DATE', detail: 'Không có ngày này.' }],
        },
      }),
    );
    expect(problem).toMatchObject({ status: 422, requestId: 'req-1', message: 'Ngày sinh chưa đúng.' });
    expect(problem.errors).toEqual([{ pointer: '#/birthDate', code: 'DATE', detail: 'Không có ngày này.' }]);
  });

  it('says that the server is out of reach', () => {
    const problem = asProblem(new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }));
    expect(problem.isUnreachable).toBe(true);
    expect(problem.detail).toContain('Không liên lạc được');
  });

  it('reads a problem that came as text, for a request of a file', () => {
    const error = JSON.stringify({ status: 403, detail: 'Không được xuất danh sách.' });
    expect(asProblem(new HttpErrorResponse({ status: 403, error })).detail).toBe(
      'Không được xuất danh sách.',
    );
  });

  it('shows no page of a proxy and keeps the waiting time', () => {
    const headers = new HttpHeaders({ 'retry-after': '30' });
    const problem = asProblem(
      new HttpErrorResponse({ status: 502, error: '<html>Bad gateway</html>', headers }),
    );
    expect(problem.detail).not.toContain('<');
    expect(problem.retryAfter).toBe(30);
  });
});
