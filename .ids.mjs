import { request } from 'playwright-core';
const c = await request.newContext({ baseURL: 'http://127.0.0.1:4102', extraHTTPHeaders: {'X-Requested-With':'x'} });
const as = async (u) => { await c.post('/api/session', { data: { username: u, password: 'mat-khau-dung-thu' } }); };
await as('nhanvien'); const me = await (await c.get('/api/own')).json(); 
console.log(JSON.stringify({ me: me.personId, decl: me.declarations.map(d=>[d.id,d.state,d.section]) }));
await as('canbo'); const l = await (await c.get('/api/declarations?tab=check')).json(); console.log(JSON.stringify(l.items.map(d=>[d.id,d.section,d.fullName]).slice(0,14)));
const a = await (await c.get('/api/declarations?tab=done')).json(); console.log(JSON.stringify(a.items.map(d=>[d.id,d.section,d.state,d.personId])));
const s = await (await c.get('/api/campaigns')).json(); console.log(JSON.stringify(s.items.map(d=>d.id)));
