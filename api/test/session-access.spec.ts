import { type Permission, PERMISSIONS, ROLE_CODES, ROLES } from '@hr/contracts';
import { openApp, type TestApp } from './harness/app';
import { anAccount, anOrganisation } from './harness/builders';
import { type Route, routesOf } from './session-walk';

/**
 * What each route asks for, written by hand and apart from the code: a route that is new, or asks for something else
 * than before, must be entered here on purpose.
 */
const NEEDS: Readonly<Record<string, Permission | 'nobody' | 'signed in'>> = {
  'GET /api/health': 'nobody',
  'POST /api/session': 'nobody',
  'GET /api/session': 'signed in',
  'DELETE /api/session': 'signed in',
  'GET /api/my/sessions': 'signed in',
  'DELETE /api/my/sessions/{id}': 'signed in',
  'POST /api/my/password': 'signed in',
  'GET /api/codes/{list}': 'signed in',
  'GET /api/places': 'signed in',

  'GET /api/accounts': 'account.manage',
  'POST /api/accounts': 'account.manage',
  'GET /api/accounts/{id}': 'account.manage',
  'PATCH /api/accounts/{id}': 'account.manage',
  'POST /api/accounts/{id}/roles': 'account.manage',
  'PATCH /api/accounts/{id}/roles/{roleId}': 'account.manage',
  'POST /api/accounts/{id}/end-sessions': 'account.manage',
  'POST /api/accounts/{id}/reset-password': 'account.manage',

  'POST /api/accounts/person-lookups': 'account.manage',
  'PUT /api/accounts/{id}/person': 'account.manage',
  'DELETE /api/accounts/{id}/person': 'account.manage',

  'GET /api/own': 'own.read',
  'GET /api/own/file': 'own.read',
  'GET /api/own/readers': 'own.read',
  'GET /api/own/sections/{section}': 'own.read',
  'POST /api/own/declarations': 'own.declare',
  'GET /api/own/declarations/{id}': 'own.read',
  'PUT /api/own/declarations/{id}': 'own.declare',
  'POST /api/own/declarations/{id}/submission': 'own.declare',
  'POST /api/own/declarations/{id}/withdrawal': 'own.declare',
  'POST /api/own/campaigns/{id}/confirmations': 'own.declare',
  'POST /api/own/notices/{id}/reading': 'own.read',

  'GET /api/declarations': 'declaration.check',
  'POST /api/declarations/acceptances': 'declaration.check',
  'POST /api/declarations/approvals': 'declaration.approve',
  'GET /api/declarations/{id}': 'declaration.check',
  'POST /api/declarations/{id}/acceptance': 'declaration.check',
  'POST /api/declarations/{id}/return': 'declaration.check',
  'POST /api/declarations/{id}/rejection': 'declaration.check',
  'POST /api/declarations/{id}/approval': 'declaration.approve',

  'GET /api/campaigns': 'campaign.manage',
  'POST /api/campaigns': 'campaign.manage',
  'GET /api/campaigns/{id}': 'campaign.manage',
  'GET /api/campaigns/{id}/people': 'campaign.manage',
  'GET /api/campaigns/{id}/missing': 'campaign.manage',
  'POST /api/campaigns/{id}/reminders': 'campaign.manage',
  'POST /api/campaigns/{id}/closing': 'campaign.manage',
  'GET /api/own-accounts': 'campaign.manage',
  'POST /api/own-accounts': 'campaign.manage',

  'GET /api/people/{id}/versions': 'history.read',
  'GET /api/people/{id}/versions/comparison': 'history.read',

  'GET /api/organisations': 'organisation.read',
  'GET /api/organisations/{id}': 'organisation.read',
  'POST /api/organisations/events': 'organisation.write',
  'POST /api/organisations/events/preview': 'organisation.write',

  'GET /api/overview': 'person.read',
  'GET /api/search': 'organisation.read',
  'GET /api/people': 'person.read',
  'GET /api/people/export': 'person.export',
  'POST /api/people': 'person.create',
  'GET /api/people/{id}': 'person.read',
  'PATCH /api/people/{id}': 'person.write',
  'GET /api/people/{id}/history': 'history.read',
  'GET /api/people/{id}/readers': 'history.read',
  'POST /api/people/{id}/credentials': 'person.write',
  'PATCH /api/people/{id}/credentials/{rowId}': 'person.write',
  'DELETE /api/people/{id}/credentials/{rowId}': 'person.write',
  'POST /api/people/{id}/assignments': 'person.write',
  'PATCH /api/people/{id}/assignments/{rowId}': 'person.write',
  'DELETE /api/people/{id}/assignments/{rowId}': 'person.write',
  'POST /api/people/{id}/employments': 'person.write',
  'PATCH /api/people/{id}/employments/{rowId}': 'person.write',
  'DELETE /api/people/{id}/employments/{rowId}': 'person.write',
  'POST /api/people/{id}/salary-positions': 'person.write',

  'GET /api/people/{id}/record': 'person.read',
  'GET /api/people/{id}/restricted': 'person.restricted',
  'POST /api/people/{id}/unlocks': 'person.restricted',
  'POST /api/people/{id}/record/{table}': 'person.write',
  'PATCH /api/people/{id}/record/{table}/{rowId}': 'person.write',
  'DELETE /api/people/{id}/record/{table}/{rowId}': 'person.write',

  'GET /api/due': 'due.read',
  'GET /api/due/summary': 'due.read',
  'GET /api/due/export': 'person.export',
  'GET /api/people/{id}/due': 'due.read',
  'GET /api/settings/holidays': 'settings.manage',
  'POST /api/settings/holidays': 'settings.manage',
  'PATCH /api/settings/holidays/{id}': 'settings.manage',
  'DELETE /api/settings/holidays/{id}': 'settings.manage',
  'GET /api/settings/parameters': 'settings.manage',
  'POST /api/settings/parameters': 'settings.manage',
  'DELETE /api/settings/parameters/{id}': 'settings.manage',
  'GET /api/settings/base-salaries': 'settings.manage',
  'POST /api/settings/base-salaries': 'settings.manage',
  'DELETE /api/settings/base-salaries/{id}': 'settings.manage',
  'GET /api/transfers': 'transfer.read',
  'GET /api/transfers/items': 'transfer.read',
  'POST /api/transfers/initial': 'transfer.send',
  'GET /api/transfers/packages': 'transfer.read',
  'POST /api/transfers/packages': 'transfer.send',
  'GET /api/transfers/packages/{id}': 'transfer.read',
  'GET /api/transfers/packages/{id}/file': 'transfer.send',
  'POST /api/transfers/packages/{id}/delivery': 'transfer.send',
  'POST /api/transfers/packages/{id}/withdrawal': 'transfer.send',
  'POST /api/transfers/receipts': 'transfer.send',
  'GET /api/schemas/national-record.schema.json': 'nobody',
  'GET /api/quality': 'quality.read',
  'GET /api/quality/checks': 'quality.read',
  'GET /api/quality/findings': 'quality.read',
  'GET /api/quality/findings/export': 'person.export',
  'GET /api/quality/run': 'quality.read',
  'POST /api/quality/run': 'settings.manage',
  'GET /api/people/{id}/quality': 'quality.read',
  'POST /api/people/{id}/quality/waivers': 'person.write',
  'DELETE /api/people/{id}/quality/waivers/{checkId}': 'person.write',
  'GET /api/people/{id}/photo': 'person.read',
  'GET /api/people/{id}/papers': 'paper.read',
  'GET /api/people/{id}/papers/summary': 'paper.read',
  'GET /api/people/{id}/papers/{paperId}/thumbnail': 'paper.read',
  'GET /api/people/{id}/papers/{paperId}/pages/{page}': 'paper.read',
  'GET /api/people/{id}/papers/{paperId}/content': 'paper.read',
  'POST /api/people/{id}/papers': 'paper.write',
  'PATCH /api/people/{id}/papers/{paperId}': 'paper.write',
  'POST /api/people/{id}/papers/{paperId}/removal': 'paper.write',
  'POST /api/people/{id}/papers/{paperId}/restoration': 'paper.write',
  'POST /api/people/{id}/uploads': 'paper.write',
  'GET /api/people/{id}/uploads/{uploadId}': 'paper.write',
  'PATCH /api/people/{id}/uploads/{uploadId}': 'paper.write',
  'DELETE /api/people/{id}/uploads/{uploadId}': 'paper.write',
  'GET /api/people/{id}/decisions': 'decision.read',

  'GET /api/decisions': 'decision.read',
  'GET /api/decisions/{id}': 'decision.read',
  'POST /api/decisions/preview': 'decision.write',
  'POST /api/recruitments': 'decision.write',
  'POST /api/recruitments/preview': 'decision.write',
  'POST /api/decisions': 'decision.write',
  'POST /api/decisions/{id}/preview': 'decision.confirm',
  'POST /api/decisions/{id}/confirm': 'decision.confirm',
  'POST /api/decisions/{id}/reject': 'decision.confirm',
  'POST /api/decisions/{id}/withdrawal/preview': 'decision.write',
  'POST /api/decisions/{id}/withdrawal': 'decision.write',
  'GET /api/decision-kinds': 'decision.read',
  'PATCH /api/decision-kinds/{code}': 'settings.manage',
  'GET /api/movement': 'decision.read',
  'GET /api/movement/people': 'decision.read',

  'GET /api/people/{id}/prints/{file}': 'person.print',
  'GET /api/people/{id}/salary-positions/{positionId}/prints/{file}': 'person.print',
  'GET /api/decisions/{id}/prints/{file}': 'person.print',
  'POST /api/prints': 'person.print',
  'GET /api/prints': 'person.print',
  'GET /api/prints/{id}': 'person.print',
  'GET /api/prints/{id}/file': 'person.print',
  'DELETE /api/prints/{id}': 'person.print',
  'GET /api/print-templates': 'settings.manage',
  'GET /api/print-templates/{form}/file': 'settings.manage',
  'PUT /api/print-templates/{form}': 'settings.manage',
  'DELETE /api/print-templates/{form}': 'settings.manage',

  'GET /api/positions': 'position.read',
  'GET /api/positions/bodies': 'position.read',
  'GET /api/positions/people': 'position.read',
  'GET /api/positions/difference': 'position.read',
  'GET /api/positions/{id}/people/{personId}': 'position.read',
  'PUT /api/positions/allocation': 'position.write',
  'GET /api/quotas/{organisationId}': 'position.read',
  'PUT /api/quotas': 'quota.write',
  'POST /api/ratio-rules/{ruleId}/reasons': 'position.write',
  'GET /api/framework-positions': 'position.read',
  'POST /api/framework-positions': 'quota.write',
  'PATCH /api/framework-positions/{id}': 'quota.write',
  'GET /api/reorganisations': 'reorganisation.read',
  'POST /api/reorganisations': 'reorganisation.write',
  'GET /api/reorganisations/{id}': 'reorganisation.read',
  'GET /api/reorganisations/{id}/maps': 'reorganisation.read',
  'PUT /api/reorganisations/{id}': 'reorganisation.write',
  'DELETE /api/reorganisations/{id}': 'reorganisation.write',
  'POST /api/reorganisations/{id}/copies': 'reorganisation.write',
  'GET /api/reorganisations/{id}/preview': 'reorganisation.read',
  'GET /api/reorganisations/{id}/people': 'reorganisation.read',
  'PUT /api/reorganisations/{id}/people': 'reorganisation.write',
  'POST /api/reorganisations/{id}/application': 'reorganisation.write',
  'POST /api/reorganisations/{id}/undoing': 'reorganisation.write',
  'GET /api/reorganisations/{id}/roadmap': 'reorganisation.read',
  'GET /api/surplus-cases': 'reorganisation.read',
  'POST /api/surplus-cases': 'reorganisation.write',
  'PATCH /api/surplus-cases/{id}': 'reorganisation.write',
  'GET /api/position-dossiers': 'position.read',
  'POST /api/position-dossiers': 'position.write',
  'GET /api/position-dossiers/{id}': 'position.read',
  'POST /api/position-dossiers/{id}/positions': 'position.write',
  'PUT /api/position-dossiers/{id}/positions/{positionId}': 'position.write',
  'DELETE /api/position-dossiers/{id}/positions/{positionId}': 'position.write',
  'POST /api/position-dossiers/{id}/steps': 'position.read',

  'GET /api/imports/template': 'person.import',
  'GET /api/imports/record-template': 'person.import',
  'POST /api/imports': 'person.import',
  'GET /api/imports': 'person.import',
  'GET /api/imports/{id}': 'person.import',
  'DELETE /api/imports/{id}': 'person.import',
  'PUT /api/imports/{id}/mapping': 'person.import',
  'GET /api/imports/{id}/rows': 'person.import',
  'PUT /api/imports/{id}/rows/{row}': 'person.import',
  'POST /api/imports/{id}/apply': 'person.import',
  'GET /api/imports/{id}/rejected': 'person.import',
  'POST /api/imports/{id}/undo': 'person.import',

  'GET /api/own/versions': 'own.read',
  'GET /api/own/versions/comparison': 'own.read',
  'POST /api/own/declarations/{id}/uploads': 'own.declare',
  'GET /api/own/declarations/{id}/uploads/{uploadId}': 'own.declare',
  'PATCH /api/own/declarations/{id}/uploads/{uploadId}': 'own.declare',
  'DELETE /api/own/declarations/{id}/uploads/{uploadId}': 'own.declare',
  'POST /api/own/declarations/{id}/evidence': 'own.declare',
  'DELETE /api/own/declarations/{id}/evidence/{evidenceId}': 'own.declare',
  'GET /api/own/declarations/{id}/evidence/{evidenceId}/pages/{page}': 'own.declare',
  'GET /api/own/declarations/{id}/evidence/{evidenceId}/content': 'own.declare',
  'GET /api/own/papers': 'own.read',
  'GET /api/own/photo': 'own.read',
  'GET /api/own/papers/{paperId}/pages/{page}': 'own.read',
  'GET /api/own/papers/{paperId}/content': 'own.read',

  'GET /api/declarations/{id}/evidence/{evidenceId}/pages/{page}': 'declaration.check',
  'GET /api/declarations/{id}/evidence/{evidenceId}/content': 'declaration.check',

  'GET /api/positions/glance': 'position.read',
  'GET /api/positions/chart': 'position.read',

  'GET /api/position-dossiers/list-template.xlsx': 'position.write',
  'GET /api/position-dossiers/{id}/print.docx': 'position.read',
  'GET /api/position-dossiers/{id}/positions/{positionId}/print.docx': 'position.read',
  'POST /api/position-dossiers/{id}/files': 'position.read',
  'GET /api/position-dossiers/{id}/files/{fileId}/content': 'position.read',
  'POST /api/position-dossiers/{id}/list-preview': 'position.write',
  'POST /api/position-dossiers/{id}/list': 'position.write',

  'GET /api/position-gaps': 'position.read',
  'GET /api/position-gaps/training-needs': 'position.read',
  'GET /api/position-gaps/training-needs/people': 'position.read',

  'GET /api/ratio-rules': 'position.read',
  'GET /api/ratio-rules/{ruleId}/people': 'position.read',
  'GET /api/leader-norms': 'position.read',
  'POST /api/leader-norms': 'quota.write',
  'DELETE /api/leader-norms/{id}': 'quota.write',
  'POST /api/ratio-rules': 'quota.write',
  'PATCH /api/ratio-rules/{ruleId}': 'quota.write',

  'POST /api/positions/{id}/people/{personId}/exemptions': 'position.write',
  'DELETE /api/positions/{id}/people/{personId}/exemptions/{kind}': 'position.write',

  'DELETE /api/people/{id}/unlocks/{section}': 'person.restricted',

  'GET /api/reports': 'report.read',
  'GET /api/reports/agenda': 'report.read',
  'GET /api/reports/series': 'report.read',
  'GET /api/reports/runs/{run}': 'report.read',
  'POST /api/reports/check-definition': 'report.define',

  'GET /api/predicates': 'report.read',

  'GET /api/schemas/report-definition.schema.json': 'nobody',

  'GET /api/reports/{report}': 'report.read',
  'PUT /api/reports/{report}/versions': 'report.define',
  'GET /api/reports/{report}/table': 'report.read',
  'GET /api/reports/{report}/people': 'report.read',
  'GET /api/reports/{report}/people-count': 'report.read',
  'POST /api/reports/{report}/people-file': 'person.export',
  'GET /api/reports/{report}/file': 'report.read',
  'GET /api/reports/{report}/change': 'report.read',

  'GET /api/pivots': 'report.read',
  'POST /api/pivots': 'report.read',
  'POST /api/pivots/run': 'report.read',
  'POST /api/pivots/people': 'report.read',
  'POST /api/pivots/people-count': 'report.read',
  'GET /api/pivots/{id}': 'report.read',
  'PUT /api/pivots/{id}': 'report.read',
  'DELETE /api/pivots/{id}': 'report.read',

  'POST /api/frozen-reports': 'report.freeze',
  'GET /api/frozen-reports': 'report.read',
  'GET /api/frozen-reports/{id}': 'report.read',
  'GET /api/frozen-reports/{id}/file': 'report.read',

  'POST /api/verify': 'nobody',
  'GET /api/verify/key': 'nobody',

  'GET /api/training/kinds': 'training.read',
  'GET /api/training/programmes': 'training.read',
  'POST /api/training/programmes': 'training.write',
  'GET /api/training/programmes/{id}': 'training.read',
  'PUT /api/training/programmes/{id}': 'training.write',
  'GET /api/training/material-sets': 'training.read',
  'POST /api/training/material-sets': 'training.write',
  'PUT /api/training/material-sets/{id}': 'training.write',
  'POST /api/training/material-sets/{id}/versions': 'training.write',
  'PUT /api/training/material-versions/{id}': 'training.write',
  'GET /api/training/schools': 'training.read',
  'POST /api/training/schools': 'training.write',
  'PUT /api/training/schools/{id}': 'training.write',
  'POST /api/training/schools/{id}/teachers': 'training.write',
  'PUT /api/training/teachers/{id}': 'training.write',
  'GET /api/training/certificates': 'training.read',
  'POST /api/training/classes/{id}/certificates': 'training.write',

  'POST /api/people/{personId}/training-certificates': 'training.write',

  'POST /api/training/certificates/{id}/verification': 'training.write',
  'GET /api/training/certificates/{id}/print.docx': 'training.read',
  'GET /api/training/certificates/{id}/print.pdf': 'training.read',
  'GET /api/training/classes/{id}/certificates.docx': 'training.read',
  'GET /api/training/classes/{id}/certificates.pdf': 'training.read',
  'GET /api/training/classes/{id}/list.docx': 'training.read',
  'GET /api/training/classes/{id}/list.pdf': 'training.read',
  'GET /api/training/classes/{id}/list.xlsx': 'training.read',
  'GET /api/training/classes': 'training.read',
  'POST /api/training/classes': 'training.write',
  'GET /api/training/classes/{id}': 'training.read',
  'PUT /api/training/classes/{id}': 'training.write',
  'POST /api/training/classes/{id}/steps': 'training.write',
  'GET /api/training/classes/{id}/evaluation': 'training.read',
  'PUT /api/training/classes/{id}/evaluation': 'training.teach',
  'GET /api/training/classes/{id}/enrolments': 'training.read',
  'POST /api/training/classes/{id}/enrolments': 'training.write',
  'GET /api/training/classes/{id}/people': 'training.write',
  'POST /api/training/classes/{id}/enrolments/preview': 'training.write',
  'POST /api/training/classes/{id}/enrolments/sheet': 'training.write',
  'GET /api/training/classes/{id}/enrolments/template.xlsx': 'training.write',
  'POST /api/training/classes/{id}/enrolments/steps': 'training.write',
  'GET /api/training/classes/{id}/attendance': 'training.read',
  'PUT /api/training/classes/{id}/attendance': 'training.teach',
  'GET /api/training/classes/{id}/attendance.xlsx': 'training.teach',
  'POST /api/training/classes/{id}/attendance/sheet': 'training.teach',
  'POST /api/training/classes/{id}/sessions': 'training.teach',
  'DELETE /api/training/classes/{id}/sessions/{sessionId}': 'training.teach',
  'PUT /api/training/classes/{id}/results': 'training.teach',
  'GET /api/training/classes/{id}/results.xlsx': 'training.teach',
  'POST /api/training/classes/{id}/results/sheet': 'training.teach',
  'GET /api/training/commitments': 'training.read',
  'POST /api/training/commitments': 'training.write',
  'GET /api/training/compensations': 'training.read',
  'POST /api/training/compensations': 'training.write',
  'POST /api/training/compensations/reckoning': 'training.write',
  'GET /api/training/compensations/{id}': 'training.read',
  'PUT /api/training/compensations/{id}': 'training.write',
  'POST /api/training/compensations/{id}/payments': 'training.write',
  'GET /api/training/needs': 'training.read',
  'GET /api/training/needs/people': 'training.read',
  'GET /api/training/matrix': 'training.read',
  'GET /api/training/alerts': 'training.read',

  'GET /api/people/{id}/training': 'training.read',

  'GET /api/own/training': 'own.read',
  'POST /api/own/training/sign-ups': 'own.declare',
  'DELETE /api/own/training/sign-ups/{enrolmentId}': 'own.declare',

  'GET /api/training/plans': 'training.read',
  'POST /api/training/plans': 'training.write',
  'POST /api/training/plans/steps': 'training.approve',
  'GET /api/training/plans/{id}': 'training.read',
  'GET /api/training/plans/{id}/proposals': 'training.read',
  'POST /api/training/plans/{id}/lines': 'training.write',
  'PUT /api/training/plans/{id}/lines/{lineId}': 'training.write',
  'DELETE /api/training/plans/{id}/lines/{lineId}': 'training.write',
  'POST /api/training/plans/{id}/steps': 'training.write',
  'GET /api/training/plan-board': 'training.read',
  'GET /api/training/report': 'training.read',
  'GET /api/training/report.xlsx': 'training.read',
  'GET /api/training/report/turns': 'training.read',
  'GET /api/training/report/r10': 'training.read',
  'GET /api/training/report/r16': 'training.read',
};

let test: TestApp;
let routes: Route[];
let province: string;
beforeAll(async () => {
  test = await openApp();
  ({ routes } = await routesOf(test));
  province = await anOrganisation(test.database.owner, { kind: 'UBND_TINH' });
});
afterAll(() => test.close());

const NOBODY = '00000000-0000-7000-8000-00000000ffff';
const addressOf = ({ path }: Route): string => path.replace(/\{\w+\}/g, NOBODY);
type Headers = Readonly<Record<string, string>>;

describe('every route of the API', () => {
  it('is in the table of what it needs', () => {
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.map(({ key }) => key).filter((key) => NEEDS[key] === undefined)).toEqual([]);
  });

  it('answers nobody who is not signed in', async () => {
    const open: string[] = [];
    for (const route of routes.filter(({ key }) => NEEDS[key] !== 'nobody')) {
      const { status } = await test.visitor()[route.method](addressOf(route));
      if (status !== 401) open.push(`${route.key}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it.each([...ROLE_CODES, null])('answers role %s exactly what the role permits', async (role) => {
    const username = `vai-tro-${(role ?? 'khong').toLowerCase().replaceAll('_', '-')}`;
    await anAccount(test.database.owner, role ? { username, role, organisationId: province } : { username });
    const agent = await test.signIn(username);
    const permitted: readonly string[] = role ? ROLES[role].permissions : [];
    const wrong: string[] = [];
    for (const route of routes.filter(({ key }) => key !== 'DELETE /api/session')) {
      const need = NEEDS[route.key];
      const { status } = await agent[route.method](addressOf(route));
      const expected = need === 'nobody' || need === 'signed in' || permitted.includes(need);
      const answered = route.key === 'POST /api/session' ? status === 422 : status !== 403 && status !== 401;
      if (answered !== expected || status >= 500) wrong.push(`${route.key}: ${status}, needs ${need}`);
    }
    expect(wrong).toEqual([]);
  });

  it('stays shut for an account that still has its first password, but for the password itself', async () => {
    await anAccount(test.database.owner, { username: 'moi-cap', organisationId: province });
    await test.database.owner.query(
      "update account set must_change_password = true where username = 'moi-cap'",
    );
    const agent = await test.signIn('moi-cap');
    for (const route of routes.filter(({ key }) => NEEDS[key] in PERMISSIONS)) {
      expect([route.key, (await agent[route.method](addressOf(route))).status]).toEqual([route.key, 403]);
    }
    await agent.get('/api/session').expect(200);
    await agent
      .post('/api/my/password')
      .send({ current: 'mat-khau-thu-nghiem-1', next: 'mot cau de nho cho toi' })
      .expect(204);
    await agent.get('/api/organisations').expect(200);
  });
});

describe('requests that another site started', () => {
  const foreign: readonly Headers[] = [
    { Origin: 'https://example.com' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'not an origin', 'Sec-Fetch-Site': 'same-origin' },
  ];
  it.each(foreign)('with %j are refused on every route, open ones too', async (headers) => {
    await anAccount(test.database.owner, {
      username: `khach-${Buffer.from(JSON.stringify(headers)).toString('hex').slice(-30)}`,
      organisationId: province,
    });
    const agent = await test.signIn(
      `khach-${Buffer.from(JSON.stringify(headers)).toString('hex').slice(-30)}`,
    );
    for (const route of routes) {
      const { status } = await agent[route.method](addressOf(route)).set(headers);
      expect([route.key, status]).toEqual([route.key, 403]);
    }
  });

  it('are let through when they come from our own pages or from a program', async () => {
    await anAccount(test.database.owner, { username: 'trong-nha', organisationId: province });
    const agent = await test.signIn('trong-nha');
    await agent.get('/api/session').set({ 'Sec-Fetch-Site': 'same-origin' }).expect(200);
    await agent.get('/api/session').set({ Origin: 'http://hoso.local', Host: 'hoso.local' }).expect(200);
    // A link in a mail opens a page; the browser says that it is a navigation.
    await test
      .visitor()
      .get('/api/health')
      .set({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })
      .expect(200);
  });
});

describe('every answer', () => {
  it.each(['/api/health', '/api/session', '/api/khong-co', '/khong-co.js'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers } = await test.visitor().get(path);
      const policy = Object.fromEntries(
        headers['content-security-policy']
          .split(';')
          .map((rule: string) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
      ) as Record<string, string[]>;
      expect(policy['default-src']).toEqual(["'self'"]);
      expect(policy['script-src']).toEqual(["'self'"]);
      expect(policy['script-src-attr']).toEqual(["'none'"]);
      expect(policy['object-src']).toEqual(["'none'"]);
      expect(policy['frame-ancestors']).toEqual(["'none'"]);
      expect(policy['base-uri']).toEqual(["'self'"]);
      expect(policy['form-action']).toEqual(["'self'"]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('of the API is kept nowhere on the way', async () => {
    for (const path of ['/api/session', '/api/health', '/api/openapi.json']) {
      expect((await test.visitor().get(path)).get('Cache-Control')).toBe('no-store');
    }
  });

  it('that refuses is a problem document in Vietnamese with the request id', async () => {
    const { body, headers } = await test.visitor().get('/api/khong-co').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toEqual({
      type: '/problems/not-found',
      title: 'Không tìm thấy',
      status: 404,
      detail: 'Không có địa chỉ này.',
      instance: headers['x-request-id'],
    });
  });
});
