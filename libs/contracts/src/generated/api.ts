// Written by `npm run contracts` from openapi.json; not to be edited.
export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Máy chủ và cơ sở dữ liệu có trả lời không */
        readonly get: operations["Health_check"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ai đang đăng nhập, có quyền gì */
        readonly get: operations["Session_current"];
        readonly put?: never;
        /** Đăng nhập; trả lời kèm cookie của phiên */
        readonly post: operations["Session_signIn"];
        /** Đăng xuất */
        readonly delete: operations["Session_signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách tài khoản */
        readonly get: operations["Accounts_list"];
        readonly put?: never;
        /** Lập tài khoản; mật khẩu đầu tiên chỉ hiện một lần */
        readonly post: operations["Accounts_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một tài khoản với vai trò và các phiên */
        readonly get: operations["Accounts_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Đổi họ tên, khóa hoặc mở khóa */
        readonly patch: operations["Accounts_change"];
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Giao vai trò tại một đơn vị trong một thời gian */
        readonly post: operations["Accounts_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/roles/{roleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Đặt ngày cuối của vai trò */
        readonly patch: operations["Accounts_endRole"];
        readonly trace?: never;
    };
    readonly "/api/accounts/person-lookups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Họ tên của người có số hiệu hoặc số định danh này; không cho biết gì khác */
        readonly post: operations["Accounts_lookUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/person": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Nối tài khoản với hồ sơ của chính người dùng */
        readonly put: operations["Accounts_link"];
        readonly post?: never;
        /** Bỏ nối tài khoản với hồ sơ */
        readonly delete: operations["Accounts_unlink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/end-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Kết thúc ngay mọi phiên của tài khoản */
        readonly post: operations["Accounts_endSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/reset-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cấp mật khẩu mới; chỉ hiện một lần */
        readonly post: operations["Accounts_resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các phiên đang mở của tôi */
        readonly get: operations["MyAccount_sessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Kết thúc một phiên của tôi */
        readonly delete: operations["MyAccount_endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đổi mật khẩu của tôi */
        readonly post: operations["MyAccount_changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/codes/{list}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một danh mục, gồm cả mã đã đóng */
        readonly get: operations["Codes_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tỉnh, huyện, xã, cũ và mới */
        readonly get: operations["Codes_places"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tôi là ai, việc tôi cần trả lời, tờ khai của tôi */
        readonly get: operations["Own_overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Toàn bộ hồ sơ của tôi, kể cả các mục hạn chế */
        readonly get: operations["Own_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/readers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ai đã mở hồ sơ của tôi, với căn cứ nào */
        readonly get: operations["Own_readers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các phiên bản của hồ sơ của tôi */
        readonly get: operations["Own_listVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/versions/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Hai phiên bản của hồ sơ của tôi cạnh nhau */
        readonly get: operations["Own_compare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/sections/{section}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một mục của hồ sơ để khai */
        readonly get: operations["Own_section"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Soạn tờ khai một mục; chưa gửi */
        readonly post: operations["Own_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một tờ khai của tôi */
        readonly get: operations["Own_get"];
        /** Sửa tờ khai chưa gửi hoặc bị trả lại */
        readonly put: operations["Own_change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gửi tờ khai */
        readonly post: operations["Own_submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rút tờ khai chưa được duyệt */
        readonly post: operations["Own_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/campaigns/{id}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xác nhận một mục không có gì thay đổi */
        readonly post: operations["Own_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/notices/{id}/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đã đọc lời nhắn */
        readonly post: operations["Own_read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bắt đầu tải một minh chứng lên */
        readonly post: operations["OwnEvidence_begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/uploads/{uploadId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đã nhận đến đâu */
        readonly get: operations["OwnEvidence_find"];
        readonly put?: never;
        readonly post?: never;
        /** Bỏ lần tải lên */
        readonly delete: operations["OwnEvidence_drop"];
        readonly options?: never;
        readonly head?: never;
        /** Gửi phần tiếp theo của tệp */
        readonly patch: operations["OwnEvidence_append"];
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đính kèm tệp đã tải lên vào một thay đổi của tờ khai */
        readonly post: operations["OwnEvidence_attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/evidence/{evidenceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một minh chứng khỏi tờ khai chưa gửi */
        readonly delete: operations["OwnEvidence_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/evidence/{evidenceId}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh một trang của minh chứng */
        readonly get: operations["OwnEvidence_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/declarations/{id}/evidence/{evidenceId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải minh chứng về với tên gốc */
        readonly get: operations["OwnEvidence_content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/papers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Giấy tờ trong hồ sơ của tôi */
        readonly get: operations["OwnPapers_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/photo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh chân dung của tôi */
        readonly get: operations["OwnPapers_photo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/papers/{paperId}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh một trang */
        readonly get: operations["OwnPapers_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/papers/{paperId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải giấy tờ của tôi về */
        readonly get: operations["OwnPapers_content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tờ khai chờ kiểm tra, chờ duyệt, đã xong */
        readonly get: operations["Declarations_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Chấp nhận nhiều tờ khai */
        readonly post: operations["Declarations_acceptAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Duyệt nhiều tờ khai; mỗi tờ một kết quả */
        readonly post: operations["Declarations_approveAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một tờ khai, đối chiếu với hồ sơ; lần xem được ghi lại */
        readonly get: operations["Declarations_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đơn vị kiểm tra, chấp nhận */
        readonly post: operations["Declarations_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Trả lại để người khai sửa */
        readonly post: operations["Declarations_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Không chấp nhận */
        readonly post: operations["Declarations_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Duyệt và ghi vào hồ sơ thành phiên bản mới */
        readonly post: operations["Declarations_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/evidence/{evidenceId}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh một trang của minh chứng; lần xem được ghi lại */
        readonly get: operations["Evidence_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declarations/{id}/evidence/{evidenceId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải minh chứng về với tên gốc; lần tải được ghi lại */
        readonly get: operations["Evidence_content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các đợt rà soát có hỏi người trong phạm vi của tôi */
        readonly get: operations["Campaigns_list"];
        readonly put?: never;
        /** Mở một đợt rà soát */
        readonly post: operations["Campaigns_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một đợt với kết quả theo đơn vị */
        readonly get: operations["Campaigns_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ai đã xong, ai chưa */
        readonly get: operations["Campaigns_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/missing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách người chưa hoàn thành, Excel */
        readonly get: operations["Campaigns_missing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Nhắc những người chưa hoàn thành */
        readonly post: operations["Campaigns_remind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Kết thúc đợt */
        readonly post: operations["Campaigns_close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Trong đơn vị có bao nhiêu người chưa có tài khoản */
        readonly get: operations["OwnAccounts_plan"];
        readonly put?: never;
        /** Cấp tài khoản tự phục vụ cho người của một đơn vị; mật khẩu chỉ có trong tệp này */
        readonly post: operations["OwnAccounts_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các phiên bản của hồ sơ */
        readonly get: operations["FileVersions_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/versions/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Hai phiên bản cạnh nhau; lần xem được ghi lại */
        readonly get: operations["FileVersions_compare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Việc đến hạn theo ngày, loại và đơn vị */
        readonly get: operations["Due_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/due/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Số việc đến hạn theo loại, theo ngày, theo đơn vị */
        readonly get: operations["Due_summary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/due/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Xuất việc đến hạn ra Excel */
        readonly get: operations["Due_export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Việc đến hạn của một người, kèm cách tính từng dòng */
        readonly get: operations["Due_ofPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách quyết định, mới nhất trước */
        readonly get: operations["Decisions_list"];
        readonly put?: never;
        /** Ghi quyết định; hồ sơ đổi theo trong cùng một lần, hoặc chờ người thứ hai xác nhận */
        readonly post: operations["Decisions_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một quyết định với những người trong đó */
        readonly get: operations["Decisions_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Quyết định này sẽ đổi những dòng nào; chưa ghi gì */
        readonly post: operations["Decisions_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Quyết định đang chờ sẽ đổi những dòng nào, theo hồ sơ hiện nay */
        readonly post: operations["Decisions_previewWaiting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xác nhận quyết định người khác ghi */
        readonly post: operations["Decisions_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Trả lại quyết định đang chờ, có lý do */
        readonly post: operations["Decisions_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/withdrawal/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thu hồi quyết định này sẽ đổi những dòng nào; chưa ghi gì */
        readonly post: operations["Decisions_previewWithdrawal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thu hồi quyết định; hồ sơ trở lại như khi chưa có nó */
        readonly post: operations["Decisions_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decision-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các loại quyết định, mục phải ghi, loại nào cần người thứ hai xác nhận */
        readonly get: operations["DecisionKinds_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decision-kinds/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Đặt loại quyết định cần người thứ hai xác nhận hay không */
        readonly patch: operations["DecisionKinds_change"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các quyết định về một người */
        readonly get: operations["PersonDecisions_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recruitments/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hồ sơ của người mới sẽ bắt đầu với những dòng nào; chưa ghi gì */
        readonly post: operations["Recruitments_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recruitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lập hồ sơ của người mới cùng quyết định tuyển dụng, tiếp nhận; cần cả quyền thêm người */
        readonly post: operations["Recruitments_recruit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp Excel mẫu để nhập */
        readonly get: operations["Imports_template"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/record-template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp Excel mẫu để nhập các bảng của lý lịch */
        readonly get: operations["Imports_recordTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các lần nhập */
        readonly get: operations["Imports_list"];
        readonly put?: never;
        /** Gửi danh sách Excel hoặc CSV; đọc ở nền */
        readonly post: operations["Imports_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một lần nhập: tiến độ, cột, số dòng */
        readonly get: operations["Imports_get"];
        readonly put?: never;
        readonly post?: never;
        /** Bỏ lần nhập chưa ghi */
        readonly delete: operations["Imports_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/mapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Trả lời cột và đơn vị chưa nhận ra */
        readonly put: operations["Imports_map"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các dòng đã đọc, theo kết quả */
        readonly get: operations["Imports_rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/rows/{row}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Chọn cách xử lý một dòng */
        readonly put: operations["Imports_choose"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi các dòng dùng được vào hồ sơ */
        readonly post: operations["Imports_apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/rejected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp Excel các dòng chưa nhập, kèm lý do */
        readonly get: operations["Imports_rejected"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hoàn tác lần nhập */
        readonly post: operations["Imports_undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/movement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tăng, giảm của một đơn vị giữa hai ngày: D = A + B − C */
        readonly get: operations["Movement_between"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/movement/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những người đứng sau một con số */
        readonly get: operations["Movement_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/leader-norms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Định mức cấp phó theo loại và số người của đơn vị */
        readonly get: operations["LeaderNorms_list"];
        readonly put?: never;
        /** Thêm định mức cấp phó từ một ngày */
        readonly post: operations["LeaderNorms_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/leader-norms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một định mức do cơ quan ghi nhầm */
        readonly delete: operations["LeaderNorms_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Vị trí của một cơ quan tính đến ngày: kế hoạch, phân bổ, có mặt, trống, vượt, đạt yêu cầu */
        readonly get: operations["JobPositions_staffing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/glance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đơn vị trong một trang: số giao và có mặt, trống, sắp nghỉ, chưa đạt yêu cầu, đề án chờ */
        readonly get: operations["JobPositions_glance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/chart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sơ đồ của một cơ quan: đơn vị bên trong, người lãnh đạo, số người theo vị trí */
        readonly get: operations["JobPositions_chart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/bodies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các cơ quan có vị trí việc làm, với số giao, có mặt, trống, vượt, chưa bố trí */
        readonly get: operations["JobPositions_bodies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những người đứng sau một con số */
        readonly get: operations["JobPositions_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/difference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ai đến, ai đi, ai đổi vị trí giữa hai ngày */
        readonly get: operations["JobPositions_difference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/{id}/people/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Từng yêu cầu của vị trí đối với người đang giữ */
        readonly get: operations["JobPositions_standing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/allocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Phân bổ số được giao của năm cho các vị trí */
        readonly put: operations["JobPositions_allocate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quotas/{organisationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Biên chế, số lượng được giao của một cơ quan theo năm */
        readonly get: operations["JobPositions_quotasOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quotas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Ghi số được giao của một năm */
        readonly put: operations["JobPositions_setQuota"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/framework-positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh mục vị trí việc làm khung */
        readonly get: operations["JobPositions_framework"];
        readonly put?: never;
        /** Thêm vị trí vào danh mục khung */
        readonly post: operations["JobPositions_addFramework"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/framework-positions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Sửa hoặc kết thúc một vị trí của danh mục khung */
        readonly patch: operations["JobPositions_changeFramework"];
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/list-template.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp Excel mẫu để nhập danh sách vị trí */
        readonly get: operations["DossierPapers_template"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/print.docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In cả đề án: danh mục, tỷ lệ, các bản mô tả */
        readonly get: operations["DossierPapers_whole"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/positions/{positionId}/print.docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In bản mô tả của một vị trí */
        readonly get: operations["DossierPapers_position"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đính kèm tờ trình, báo cáo thẩm định hoặc quyết định đã ký */
        readonly post: operations["DossierPapers_attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/files/{fileId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải về một văn bản của đề án */
        readonly get: operations["DossierPapers_content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/list-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xem trước danh sách vị trí trong tệp Excel; chưa ghi gì */
        readonly post: operations["DossierPapers_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi các dòng đã xem trước vào bản đang soạn */
        readonly post: operations["DossierPapers_apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đề án vị trí việc làm với tuổi của từng bước */
        readonly get: operations["Dossiers_list"];
        readonly put?: never;
        /** Lập phiên bản mới của đề án */
        readonly post: operations["Dossiers_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một đề án với các vị trí, yêu cầu và các bước */
        readonly get: operations["Dossiers_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm vị trí vào đề án đang soạn */
        readonly post: operations["Dossiers_addPosition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/positions/{positionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Ghi lại một vị trí của đề án đang soạn */
        readonly put: operations["Dossiers_changePosition"];
        readonly post?: never;
        /** Bỏ một vị trí khỏi đề án đang soạn */
        readonly delete: operations["Dossiers_removePosition"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-dossiers/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Trình, trả lại, thẩm định, phê duyệt, không duyệt */
        readonly post: operations["Dossiers_act"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-gaps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Khoảng cách G1–G9 theo đơn vị, loại; tỷ lệ ngạch toàn tỉnh */
        readonly get: operations["Gaps_report"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-gaps/training-needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Nhu cầu đào tạo (G10): yêu cầu bồi dưỡng được mà người giữ vị trí chưa đạt */
        readonly get: operations["Gaps_trainingNeeds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/position-gaps/training-needs/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những người đứng sau một nhu cầu đào tạo */
        readonly get: operations["Gaps_trainingNeedPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ratio-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Quy định tỷ lệ ngạch, bậc */
        readonly get: operations["RatioRules_list"];
        readonly put?: never;
        /** Thêm quy định tỷ lệ */
        readonly post: operations["RatioRules_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ratio-rules/{ruleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Sửa quy định tỷ lệ: phạm vi, người được tính, nền tính, phần trăm, căn cứ, ngày áp dụng */
        readonly patch: operations["RatioRules_change"];
        readonly trace?: never;
    };
    readonly "/api/ratio-rules/{ruleId}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những người được đếm trong một tỷ lệ tính trên toàn tỉnh */
        readonly get: operations["RatioRules_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ratio-rules/{ruleId}/reasons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi lý do để vượt một tỷ lệ */
        readonly post: operations["RatioRules_recordReason"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/{id}/people/{personId}/exemptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi việc miễn một yêu cầu cho người giữ vị trí */
        readonly post: operations["RatioRules_exempt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/positions/{id}/people/{personId}/exemptions/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ việc miễn một yêu cầu */
        readonly delete: operations["RatioRules_lift"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cây đơn vị tính đến một ngày */
        readonly get: operations["Organisations_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một đơn vị với lịch sử, đơn vị trước và sau */
        readonly get: operations["Organisations_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi việc lập, đổi tên, chuyển cấp trên, kết thúc đơn vị */
        readonly post: operations["Organisations_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/events/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xem trước việc sẽ ghi; chưa thay đổi gì */
        readonly post: operations["Organisations_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Số người, việc cần chú ý, hồ sơ vừa mở */
        readonly get: operations["Overview_overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Giấy tờ của hồ sơ theo thành phần, mức đầy đủ và những gì còn thiếu */
        readonly get: operations["Papers_list"];
        readonly put?: never;
        /** Thêm giấy tờ: tệp đã tải lên, hoặc vị trí bản giấy */
        readonly post: operations["Papers_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Số giấy tờ và mức đầy đủ */
        readonly get: operations["Papers_summary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Sửa thông tin của giấy tờ, ghi đã đối chiếu, thêm bản quét */
        readonly patch: operations["Papers_change"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Loại giấy tờ khỏi hồ sơ, có lý do */
        readonly post: operations["Papers_remove"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}/restoration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đưa giấy tờ đã loại trở lại hồ sơ */
        readonly post: operations["Papers_restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}/thumbnail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh nhỏ của trang đầu */
        readonly get: operations["Papers_thumbnail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh một trang để xem; lần xem được ghi lại */
        readonly get: operations["Papers_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/papers/{paperId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải tệp về với tên gốc; lần tải được ghi lại */
        readonly get: operations["Papers_content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/photo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ảnh chân dung của hồ sơ */
        readonly get: operations["Papers_photo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bắt đầu tải một tệp lên */
        readonly post: operations["Uploads_begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/uploads/{uploadId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đã nhận đến đâu */
        readonly get: operations["Uploads_find"];
        readonly put?: never;
        readonly post?: never;
        /** Bỏ lần tải lên */
        readonly delete: operations["Uploads_drop"];
        readonly options?: never;
        readonly head?: never;
        /** Gửi phần tiếp theo của tệp */
        readonly patch: operations["Uploads_append"];
        readonly trace?: never;
    };
    readonly "/api/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách người theo điều kiện lọc */
        readonly get: operations["People_list"];
        readonly put?: never;
        /** Thêm người và quá trình làm việc đầu tiên */
        readonly post: operations["People_enter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Xuất danh sách ra Excel hoặc CSV */
        readonly get: operations["People_export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một hồ sơ; lần mở được ghi lại */
        readonly get: operations["People_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Sửa hồ sơ; gửi những mục thay đổi và phiên bản đã đọc */
        readonly patch: operations["People_change"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lịch sử thay đổi của hồ sơ */
        readonly get: operations["People_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/readers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ai đã xem hồ sơ */
        readonly get: operations["People_readers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/credentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm văn bằng, chứng chỉ */
        readonly post: operations["PersonRows_addCredential"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/credentials/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Xóa văn bằng, chứng chỉ */
        readonly delete: operations["PersonRows_removeCredential"];
        readonly options?: never;
        readonly head?: never;
        /** Sửa văn bằng, chứng chỉ */
        readonly patch: operations["PersonRows_changeCredential"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm chức vụ, vị trí công tác */
        readonly post: operations["PersonRows_addAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/assignments/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Xóa chức vụ, vị trí công tác */
        readonly delete: operations["PersonRows_removeAssignment"];
        readonly options?: never;
        readonly head?: never;
        /** Sửa chức vụ, vị trí công tác */
        readonly patch: operations["PersonRows_changeAssignment"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/employments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm quá trình làm việc */
        readonly post: operations["PersonRows_addEmployment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/employments/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Xóa quá trình làm việc */
        readonly delete: operations["PersonRows_removeEmployment"];
        readonly options?: never;
        readonly head?: never;
        /** Sửa quá trình làm việc */
        readonly patch: operations["PersonRows_changeEmployment"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/salary-positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi một lần xếp lương; sửa bằng lần ghi mới */
        readonly post: operations["PersonRows_addSalaryPosition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tìm nhanh người và đơn vị */
        readonly get: operations["Search_search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các bảng của lý lịch */
        readonly get: operations["Record_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/restricted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mục hạn chế đang mở của hồ sơ */
        readonly get: operations["Record_restricted"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/unlocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mở mục hạn chế trong 30 phút, có lý do; lần mở được ghi lại */
        readonly post: operations["Record_unlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/unlocks/{section}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Khóa lại ngay một mục hạn chế của hồ sơ đang mở cho tài khoản này */
        readonly delete: operations["Record_lock"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/record/{table}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm một dòng của lý lịch */
        readonly post: operations["Record_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/record/{table}/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Xóa một dòng của lý lịch */
        readonly delete: operations["Record_remove"];
        readonly options?: never;
        readonly head?: never;
        /** Sửa một dòng của lý lịch */
        readonly patch: operations["Record_change"];
        readonly trace?: never;
    };
    readonly "/api/quality": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Điểm của đơn vị, các đơn vị trực thuộc và diễn biến theo tháng */
        readonly get: operations["Quality_overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quality/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh mục kiểm tra và số hồ sơ còn vướng */
        readonly get: operations["Quality_checks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quality/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Việc cần sửa: từng hồ sơ, từng điều */
        readonly get: operations["Quality_findings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quality/findings/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Việc cần sửa ra Excel */
        readonly get: operations["Quality_export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quality/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lần kiểm tra toàn bộ gần nhất */
        readonly get: operations["Quality_lastRun"];
        readonly put?: never;
        /** Kiểm tra lại toàn bộ hồ sơ, chạy nền */
        readonly post: operations["Quality_run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/quality": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những điều cần xem của một hồ sơ */
        readonly get: operations["Quality_ofPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/quality/waivers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bỏ qua một điều, có lý do */
        readonly post: operations["Quality_waive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/quality/waivers/{checkId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Không bỏ qua nữa */
        readonly delete: operations["Quality_unwaive"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/surplus-cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Trường hợp dôi dư sau sắp xếp, chưa giải quyết trước */
        readonly get: operations["SurplusCases_list"];
        readonly put?: never;
        /** Thêm trường hợp dôi dư của phương án đã áp dụng */
        readonly post: operations["SurplusCases_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/surplus-cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Ghi phương án giải quyết, quyết định, hạn, chỉ tiêu */
        readonly patch: operations["SurplusCases_change"];
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/roadmap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lộ trình theo năm của các đơn vị sau sắp xếp */
        readonly get: operations["SurplusCases_roadmap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Phương án sắp xếp: đang soạn, đã áp dụng, đã hoàn tác */
        readonly get: operations["Reorganisations_list"];
        readonly put?: never;
        /** Lập phương án với đề xuất ban đầu; sổ không thay đổi */
        readonly post: operations["Reorganisations_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một phương án */
        readonly get: operations["Reorganisations_open"];
        /** Ghi lại phương án đang soạn */
        readonly put: operations["Reorganisations_save"];
        readonly post?: never;
        /** Bỏ phương án đang soạn */
        readonly delete: operations["Reorganisations_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/copies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lập phương án khác từ phương án này, để so sánh */
        readonly post: operations["Reorganisations_copy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Xem trước: số người, lãnh đạo, dôi dư, vướng mắc; của phương án đã áp dụng là kết quả */
        readonly get: operations["Reorganisations_preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/maps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Số người theo đơn vị cũ và theo đơn vị mới của một lần sắp xếp đã áp dụng */
        readonly get: operations["Reorganisations_maps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Từng người: từ đâu đến đâu, chức vụ, vị trí */
        readonly get: operations["Reorganisations_people"];
        /** Ngoại lệ cho một hay nhiều người */
        readonly put: operations["Reorganisations_except"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Áp dụng trong một giao dịch; có hiệu lực vào ngày của phương án */
        readonly post: operations["Reorganisations_apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reorganisations/{id}/undoing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hoàn tác: sổ như chưa từng sắp xếp */
        readonly post: operations["Reorganisations_undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ngày nghỉ và ngày làm bù */
        readonly get: operations["Settings_listHolidays"];
        readonly put?: never;
        /** Thêm ngày nghỉ hoặc ngày làm bù */
        readonly post: operations["Settings_addHoliday"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/holidays/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một ngày khỏi lịch */
        readonly delete: operations["Settings_removeHoliday"];
        readonly options?: never;
        readonly head?: never;
        /** Sửa một ngày của lịch */
        readonly patch: operations["Settings_changeHoliday"];
        readonly trace?: never;
    };
    readonly "/api/settings/parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tham số của các quy định, theo ngày hiệu lực */
        readonly get: operations["Settings_listParameters"];
        readonly put?: never;
        /** Thêm giá trị mới của một tham số từ một ngày */
        readonly post: operations["Settings_addParameter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/parameters/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một giá trị do đơn vị thêm */
        readonly delete: operations["Settings_removeParameter"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/base-salaries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mức lương cơ sở theo ngày hiệu lực */
        readonly get: operations["Settings_listBaseSalaries"];
        readonly put?: never;
        /** Thêm mức lương cơ sở mới từ một ngày */
        readonly post: operations["Settings_addBaseSalary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/base-salaries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một mức lương cơ sở do đơn vị thêm */
        readonly delete: operations["Settings_removeBaseSalary"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các báo cáo: để làm gì, căn cứ, khi nào phải nộp */
        readonly get: operations["Reports_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/agenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Báo cáo sắp đến hạn, báo cáo đã chốt, những gì đã khác đi từ lần chốt trước */
        readonly get: operations["Reports_agenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chuỗi số liệu theo tháng */
        readonly get: operations["Reports_series"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/runs/{run}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một lần tính đang chạy đã đến bước nào */
        readonly get: operations["Reports_underWay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/check-definition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Kiểm tra một định nghĩa báo cáo, không lưu */
        readonly post: operations["Reports_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/predicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những điều kiện có thể đếm */
        readonly get: operations["Reports_predicates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/schemas/report-definition.schema.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lược đồ JSON của định nghĩa báo cáo */
        readonly get: operations["Reports_schema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Định nghĩa của một báo cáo vào một ngày */
        readonly get: operations["Reports_view"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Thêm phiên bản mới của định nghĩa, có hiệu lực từ ngày ghi trong đó */
        readonly put: operations["Reports_define"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chạy báo cáo: số liệu, phép kiểm, số chưa có dữ liệu */
        readonly get: operations["Reports_table"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Những người đứng sau một ô */
        readonly get: operations["Reports_people"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/people-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Số người hoặc lượt của một ô */
        readonly get: operations["Reports_peopleCount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/people-file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Danh sách của một ô, hoặc biểu danh sách, ra tệp; căn cứ được ghi lại */
        readonly post: operations["Reports_peopleFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Báo cáo ra tệp theo mẫu; bản công khai che ô nhỏ */
        readonly get: operations["Reports_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{report}/change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Vì sao một ô khác đi giữa hai ngày: ai đến, ai đi, ai đổi */
        readonly get: operations["Reports_change"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pivots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các bảng tự lập của mình và bảng dùng chung */
        readonly get: operations["Pivots_list"];
        readonly put?: never;
        /** Lưu một bảng tự lập */
        readonly post: operations["Pivots_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pivots/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Chạy một bảng tự lập, chưa cần lưu */
        readonly post: operations["Pivots_run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pivots/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Những người đứng sau một ô của bảng tự lập */
        readonly post: operations["Pivots_people"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pivots/people-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Số người của một ô của bảng tự lập */
        readonly post: operations["Pivots_peopleCount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/pivots/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một bảng tự lập */
        readonly get: operations["Pivots_get"];
        /** Sửa bảng của mình */
        readonly put: operations["Pivots_change"];
        readonly post?: never;
        /** Bỏ bảng của mình */
        readonly delete: operations["Pivots_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/frozen-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các báo cáo đã chốt */
        readonly get: operations["Frozen_list"];
        readonly put?: never;
        /** Chốt báo cáo: đếm lại, ký, nối vào chuỗi */
        readonly post: operations["Frozen_freeze"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/frozen-reports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một báo cáo đã chốt, như lúc chốt */
        readonly get: operations["Frozen_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/frozen-reports/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp của báo cáo đã chốt; lần nào cũng cùng các byte ấy */
        readonly get: operations["Frozen_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tệp này có đúng là báo cáo đã chốt không; không cần tài khoản */
        readonly post: operations["Frozen_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verify/key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Khóa công khai của cơ quan */
        readonly get: operations["Frozen_key"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Loại hình đào tạo, bồi dưỡng */
        readonly get: operations["TrainingCatalogue_kinds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/programmes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chương trình */
        readonly get: operations["TrainingCatalogue_listProgrammes"];
        readonly put?: never;
        /** Thêm chương trình */
        readonly post: operations["TrainingCatalogue_addProgramme"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/programmes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một chương trình */
        readonly get: operations["TrainingCatalogue_programme"];
        /** Sửa chương trình */
        readonly put: operations["TrainingCatalogue_changeProgramme"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/material-sets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bộ tài liệu theo đối tượng, với các phiên bản */
        readonly get: operations["TrainingCatalogue_materialSets"];
        readonly put?: never;
        /** Thêm bộ tài liệu */
        readonly post: operations["TrainingCatalogue_addMaterialSet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/material-sets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sửa tên, đối tượng của bộ tài liệu */
        readonly put: operations["TrainingCatalogue_changeMaterialSet"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/material-sets/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm phiên bản tài liệu */
        readonly post: operations["TrainingCatalogue_addMaterialVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/material-versions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Ghi hội đồng thẩm định, quyết định ban hành của một phiên bản */
        readonly put: operations["TrainingCatalogue_changeMaterialVersion"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/schools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cơ sở đào tạo và giảng viên */
        readonly get: operations["TrainingCatalogue_listSchools"];
        readonly put?: never;
        /** Thêm cơ sở đào tạo */
        readonly post: operations["TrainingCatalogue_addSchool"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/schools/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sửa cơ sở đào tạo */
        readonly put: operations["TrainingCatalogue_changeSchool"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/schools/{id}/teachers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm giảng viên */
        readonly post: operations["TrainingCatalogue_addTeacher"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/teachers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sửa giảng viên */
        readonly put: operations["TrainingCatalogue_changeTeacher"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chứng chỉ bồi dưỡng */
        readonly get: operations["TrainingCertificates_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cấp chứng chỉ cho người hoàn thành; trình độ được ghi vào hồ sơ */
        readonly post: operations["TrainingCertificates_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{personId}/training-certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi chứng chỉ đã có, không qua lớp trong hệ thống */
        readonly post: operations["TrainingCertificates_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/certificates/{id}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đã đối chiếu bản gốc */
        readonly post: operations["TrainingCertificates_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/certificates/{id}/print.docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In một chứng chỉ, Word */
        readonly get: operations["TrainingCertificates_printWord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/certificates/{id}/print.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In một chứng chỉ, PDF */
        readonly get: operations["TrainingCertificates_printPdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/certificates.docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chứng chỉ của cả lớp, Word */
        readonly get: operations["TrainingCertificates_classWord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/certificates.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chứng chỉ của cả lớp, PDF */
        readonly get: operations["TrainingCertificates_classPdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/list.docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách lớp, Word */
        readonly get: operations["TrainingCertificates_listWord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/list.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách lớp, PDF */
        readonly get: operations["TrainingCertificates_listPdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/list.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách lớp, Excel */
        readonly get: operations["TrainingCertificates_listSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lớp học; theo khoảng ngày thì là lịch */
        readonly get: operations["TrainingClasses_list"];
        readonly put?: never;
        /** Lập lớp */
        readonly post: operations["TrainingClasses_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một lớp */
        readonly get: operations["TrainingClasses_open"];
        /** Sửa lớp */
        readonly put: operations["TrainingClasses_change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mở nhận học viên, khai giảng, bế giảng, hủy */
        readonly post: operations["TrainingClasses_act"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/evaluation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đánh giá chất lượng lớp theo sáu nội dung */
        readonly get: operations["TrainingClasses_evaluation"];
        /** Ghi đánh giá chất lượng lớp */
        readonly put: operations["TrainingClasses_evaluate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/enrolments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Học viên của lớp */
        readonly get: operations["TrainingEnrolments_list"];
        readonly put?: never;
        /** Ghi danh; ai không đủ điều kiện được trả lại với lý do */
        readonly post: operations["TrainingEnrolments_enrol"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Người có thể chọn vào lớp */
        readonly get: operations["TrainingEnrolments_pick"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/enrolments/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xem trước điều kiện từng người, không ghi gì */
        readonly post: operations["TrainingEnrolments_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/enrolments/sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đọc danh sách Excel, xem trước điều kiện từng dòng, không ghi gì */
        readonly post: operations["TrainingEnrolments_sheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/enrolments/template.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp Excel mẫu để ghi danh */
        readonly get: operations["TrainingEnrolments_template"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/enrolments/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Xác nhận, cử đi học, hủy, bỏ học */
        readonly post: operations["TrainingEnrolments_act"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bảng điểm danh */
        readonly get: operations["TrainingTeaching_grid"];
        /** Ghi điểm danh */
        readonly put: operations["TrainingTeaching_mark"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/attendance.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách Excel để điền điểm danh */
        readonly get: operations["TrainingTeaching_roll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/attendance/sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đọc điểm danh từ Excel để xem trước, không ghi gì */
        readonly post: operations["TrainingTeaching_rollSheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm buổi học */
        readonly post: operations["TrainingTeaching_addSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Bỏ buổi học */
        readonly delete: operations["TrainingTeaching_removeSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Ghi kết quả */
        readonly put: operations["TrainingTeaching_enter"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/results.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Danh sách Excel để điền kết quả */
        readonly get: operations["TrainingTeaching_workbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/classes/{id}/results/sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đọc kết quả từ Excel để xem trước, không ghi gì */
        readonly post: operations["TrainingTeaching_sheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cam kết phục vụ sau đào tạo */
        readonly get: operations["TrainingCommitments_list"];
        readonly put?: never;
        /** Ghi cam kết phục vụ */
        readonly post: operations["TrainingCommitments_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/compensations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Hồ sơ đền bù chi phí đào tạo */
        readonly get: operations["TrainingCommitments_cases"];
        readonly put?: never;
        /** Lập hồ sơ đền bù */
        readonly post: operations["TrainingCommitments_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/compensations/reckoning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tính thử số tiền đền bù với từng phép tính; không ghi gì */
        readonly post: operations["TrainingCommitments_reckon"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/compensations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một hồ sơ đền bù */
        readonly get: operations["TrainingCommitments_one"];
        /** Ghi các bước: hội đồng, đề nghị, quyết định */
        readonly put: operations["TrainingCommitments_progress"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/compensations/{id}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ghi lần nộp tiền */
        readonly post: operations["TrainingCommitments_pay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bản đồ nhu cầu: đơn vị × loại hình */
        readonly get: operations["TrainingDuties_map"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/needs/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Người cần học một loại hình */
        readonly get: operations["TrainingDuties_needPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/matrix": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ma trận của đơn vị: người × nghĩa vụ */
        readonly get: operations["TrainingDuties_matrix"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cảnh báo về đào tạo */
        readonly get: operations["TrainingDuties_alerts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/training": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Quá trình đào tạo của một người, nghĩa vụ và số tiết trong năm */
        readonly get: operations["TrainingDuties_person"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/training": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Quá trình đào tạo của tôi và các lớp đang nhận đăng ký */
        readonly get: operations["OwnTraining_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/training/sign-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đăng ký học; đơn vị xác nhận */
        readonly post: operations["OwnTraining_signUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own/training/sign-ups/{enrolmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Rút đăng ký chưa được xác nhận */
        readonly delete: operations["OwnTraining_withdraw"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kế hoạch đào tạo của các đơn vị trong năm */
        readonly get: operations["TrainingPlans_list"];
        readonly put?: never;
        /** Lập kế hoạch năm của đơn vị */
        readonly post: operations["TrainingPlans_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tổng hợp hoặc phê duyệt các kế hoạch của năm, của cả tỉnh hoặc của một đơn vị và cấp dưới */
        readonly post: operations["TrainingPlans_actOnAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một kế hoạch với các dòng và kết quả thực hiện */
        readonly get: operations["TrainingPlans_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/{id}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Đề xuất dòng kế hoạch từ nhu cầu của đơn vị */
        readonly get: operations["TrainingPlans_proposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Thêm dòng */
        readonly post: operations["TrainingPlans_addLine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/{id}/lines/{lineId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sửa dòng */
        readonly put: operations["TrainingPlans_changeLine"];
        readonly post?: never;
        /** Bỏ dòng */
        readonly delete: operations["TrainingPlans_removeLine"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plans/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Trình, trả lại, tổng hợp, phê duyệt */
        readonly post: operations["TrainingPlans_act"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/plan-board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kế hoạch năm theo quý và kết quả thực hiện */
        readonly get: operations["TrainingPlans_board"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lượt, người, lớp, giờ, kinh phí theo loại, đơn vị, thời gian */
        readonly get: operations["TrainingReport_report"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/report.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Báo cáo ra Excel */
        readonly get: operations["TrainingReport_workbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/report/turns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lượt học đứng sau một con số */
        readonly get: operations["TrainingReport_turns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/report/r10": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Biểu 10-BTCTW */
        readonly get: operations["TrainingReport_r10"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/training/report/r16": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kết quả đào tạo, bồi dưỡng CBCCVC (đề xuất) */
        readonly get: operations["TrainingReport_r16"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bao nhiêu thay đổi đang chờ gửi, quá hạn, theo đơn vị */
        readonly get: operations["Transfers_summary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Từng thay đổi, hạn gửi và tình trạng */
        readonly get: operations["Transfers_items"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/initial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đưa vào hàng chờ mọi hồ sơ của đơn vị chưa từng gửi */
        readonly post: operations["Transfers_loadInitially"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/packages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các gói đã lập */
        readonly get: operations["Transfers_packages"];
        readonly put?: never;
        /** Đóng gói những thay đổi đang chờ, kiểm theo lược đồ */
        readonly post: operations["Transfers_pack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/packages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một gói, những người trong gói và kết quả từng người */
        readonly get: operations["Transfers_package"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/packages/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp của gói: JSON theo lược đồ, hoặc Excel */
        readonly get: operations["Transfers_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/packages/{id}/delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gửi gói và đánh dấu đã gửi */
        readonly post: operations["Transfers_deliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/packages/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bỏ gói chưa gửi; thay đổi trong gói chờ lại */
        readonly post: operations["Transfers_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transfers/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Đọc trả lời của nơi nhận */
        readonly post: operations["Transfers_readReceipts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/schemas/national-record.schema.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lược đồ JSON của gói */
        readonly get: operations["Transfers_schema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/prints/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In hồ sơ một người theo mẫu; lần in được ghi lại */
        readonly get: operations["Prints_person"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/salary-positions/{positionId}/prints/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In quyết định về lương từ một dòng lương của hồ sơ */
        readonly get: operations["Prints_salaryPosition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{id}/prints/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In quyết định về lương; nhiều người thì kèm danh sách */
        readonly get: operations["Prints_decision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/prints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các lần in của mình, mới nhất trước */
        readonly get: operations["PrintJobs_list"];
        readonly put?: never;
        /** In nhiều người thành một tệp ZIP, làm ở nền */
        readonly post: operations["PrintJobs_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/prints/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Một lần in, đã được bao nhiêu */
        readonly get: operations["PrintJobs_get"];
        readonly put?: never;
        readonly post?: never;
        /** Bỏ một lần in cùng tệp của nó */
        readonly delete: operations["PrintJobs_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/prints/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tệp ZIP của lần in đã xong; giữ một ngày */
        readonly get: operations["PrintJobs_open"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/print-templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Các mẫu in, mẫu riêng của đơn vị và các thẻ dùng được */
        readonly get: operations["Templates_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/print-templates/{form}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tải mẫu đang dùng */
        readonly get: operations["Templates_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/print-templates/{form}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Thay mẫu bằng tệp .docx của đơn vị */
        readonly put: operations["Templates_put"];
        readonly post?: never;
        /** Trở lại mẫu mặc định */
        readonly delete: operations["Templates_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Health: {
            /** @enum {string} */
            readonly status: "ok";
        };
        readonly SignInInput: {
            /** @example canbo */
            readonly username: string;
            /** Format: password */
            readonly password: string;
        };
        readonly SessionRole: {
            /** @enum {string} */
            readonly role: "HR_OFFICER" | "UNIT_HR_OFFICER" | "UNIT_HEAD" | "AUDITOR" | "TRAINING_OFFICER" | "SCHOOL" | "STAFF_MEMBER" | "ADMINISTRATOR";
            readonly roleName: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /**
             * Format: date
             * @description Ngày cuối cùng của vai trò
             */
            readonly until: string | null;
        };
        readonly SessionView: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            readonly displayName: string;
            readonly permissions: readonly ("person.read" | "person.write" | "person.create" | "person.export" | "person.import" | "history.read" | "organisation.read" | "organisation.write" | "account.manage" | "person.restricted" | "decision.read" | "decision.write" | "decision.confirm" | "due.read" | "paper.read" | "paper.write" | "person.print" | "declaration.check" | "declaration.approve" | "campaign.manage" | "quality.read" | "transfer.read" | "transfer.send" | "settings.manage" | "position.read" | "position.write" | "position.approve" | "quota.write" | "reorganisation.read" | "reorganisation.write" | "report.read" | "report.freeze" | "report.define" | "training.read" | "training.write" | "training.approve" | "training.teach" | "own.read" | "own.declare")[];
            readonly roles: readonly components["schemas"]["SessionRole"][];
            /** @description Có vai trò trên toàn tỉnh */
            readonly isWholeRegister: boolean;
            readonly workingFor: string;
            readonly mustChangePassword: boolean;
            /** @description Dữ liệu mô phỏng */
            readonly isDemo: boolean;
            /** Format: date */
            readonly today: string;
        };
        readonly AccountRoleView: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly role: "HR_OFFICER" | "UNIT_HR_OFFICER" | "UNIT_HEAD" | "AUDITOR" | "TRAINING_OFFICER" | "SCHOOL" | "STAFF_MEMBER" | "ADMINISTRATOR";
            readonly roleName: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string | null;
            readonly ground: string | null;
            /** @description Có hiệu lực hôm nay */
            readonly isActive: boolean;
        };
        readonly AccountListItem: {
            /** Format: uuid */
            readonly id: string;
            readonly username: string;
            readonly displayName: string;
            readonly isDisabled: boolean;
            /** Format: date-time */
            readonly lastSeenAt: string | null;
            readonly openSessions: number;
            readonly roles: readonly components["schemas"]["AccountRoleView"][];
        };
        readonly AccountPage: {
            readonly items: readonly components["schemas"]["AccountListItem"][];
            readonly total: number;
        };
        readonly AccountInput: {
            /** @description 3–50 chữ thường không dấu, chữ số, chấm, gạch */
            readonly username: string;
            readonly displayName: string;
        };
        readonly NewPassword: {
            /** Format: uuid */
            readonly id: string;
            /** @description Chỉ hiện một lần; người dùng phải đổi khi đăng nhập lần đầu */
            readonly password: string;
        };
        readonly SessionListItem: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastSeenAt: string;
            readonly address: string | null;
            readonly userAgent: string | null;
            readonly isCurrent: boolean;
        };
        readonly AccountView: {
            /** Format: uuid */
            readonly id: string;
            readonly username: string;
            readonly displayName: string;
            readonly isDisabled: boolean;
            /** Format: date-time */
            readonly lastSeenAt: string | null;
            readonly openSessions: number;
            readonly roles: readonly components["schemas"]["AccountRoleView"][];
            /** @description Họ tên người có hồ sơ mà tài khoản được nối với */
            readonly linkedName: string | null;
            readonly version: number;
            readonly mustChangePassword: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly sessions: readonly components["schemas"]["SessionListItem"][];
        };
        readonly AccountChange: {
            readonly version: number;
            readonly displayName?: string;
            /** @description true: khóa tài khoản và kết thúc mọi phiên */
            readonly isDisabled?: boolean;
        };
        readonly RoleInput: {
            /** @enum {string} */
            readonly role: "HR_OFFICER" | "UNIT_HR_OFFICER" | "UNIT_HEAD" | "AUDITOR" | "TRAINING_OFFICER" | "SCHOOL" | "STAFF_MEMBER" | "ADMINISTRATOR";
            /** Format: uuid */
            readonly organisationId: string;
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description Ngày cuối cùng; bỏ trống nếu chưa định
             */
            readonly until?: string;
            /** @description Căn cứ: quyết định, văn bản giao */
            readonly ground?: string;
        };
        readonly RoleEnd: {
            /**
             * Format: date
             * @description Ngày cuối cùng vai trò còn hiệu lực
             */
            readonly until: string;
        };
        readonly PersonNumber: {
            /** @description Số hiệu CBCCVC hoặc số định danh cá nhân */
            readonly number: string;
        };
        readonly LinkedPerson: {
            /** @description Họ tên của người có số này */
            readonly fullName: string;
        };
        readonly SessionList: {
            readonly items: readonly components["schemas"]["SessionListItem"][];
        };
        readonly PasswordChange: {
            /** Format: password */
            readonly current: string;
            /** Format: password */
            readonly next: string;
        };
        readonly CodeEntry: {
            readonly code: string;
            readonly name: string;
            /** @description Thứ bậc; số lớn hơn là cao hơn */
            readonly rank: number | null;
            /** @description Nhóm dùng trong báo cáo */
            readonly reportGroup: string | null;
            /** @description Các cột riêng của danh mục */
            readonly attributes: {
                readonly [key: string]: string;
            };
            /** @description Không còn dùng cho dữ liệu mới */
            readonly isClosed: boolean;
        };
        readonly CodeList: {
            readonly items: readonly components["schemas"]["CodeEntry"][];
        };
        readonly Place: {
            /** @enum {string} */
            readonly scheme: "OLD_3_LEVEL" | "NEW_2_LEVEL";
            /**
             * @description 1 tỉnh, 2 huyện, 3 xã
             * @enum {number}
             */
            readonly level: 1 | 2 | 3;
            readonly code: string;
            readonly name: string;
            readonly kind: string | null;
            readonly provinceCode: string;
            readonly provinceName: string | null;
            readonly districtCode: string | null;
            readonly districtName: string | null;
            /** @description Nơi cũ nay thuộc đâu; chia về nhiều nơi thì ghi nơi chính và "(một phần)" */
            readonly nowText: string | null;
        };
        readonly PlaceList: {
            readonly items: readonly components["schemas"]["Place"][];
        };
        readonly OwnNotice: {
            /** Format: uuid */
            readonly id: string;
            readonly text: string;
            /** Format: date-time */
            readonly at: string;
            readonly isRead: boolean;
        };
        readonly OwnCampaignSection: {
            readonly section: string;
            readonly name: string;
            /** @enum {string|null} */
            readonly answer: "CONFIRMED" | "DECLARED" | null;
        };
        readonly OwnCampaign: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly note: string | null;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly sections: readonly components["schemas"]["OwnCampaignSection"][];
        };
        readonly OwnDeclaration: {
            /** Format: uuid */
            readonly id: string;
            readonly number: number;
            readonly section: string;
            readonly sectionName: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "CHECKED" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
            readonly stateName: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date */
            readonly submittedOn: string | null;
            /**
             * Format: date
             * @description Hạn kiểm tra
             */
            readonly dueOn: string | null;
            /** @description Lời đáp gần nhất */
            readonly answer: string | null;
        };
        readonly OwnOverview: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly employeeCode: string | null;
            readonly organisationName: string | null;
            readonly title: string | null;
            readonly version: number;
            readonly notices: readonly components["schemas"]["OwnNotice"][];
            readonly campaigns: readonly components["schemas"]["OwnCampaign"][];
            readonly declarations: readonly components["schemas"]["OwnDeclaration"][];
        };
        readonly OwnValue: {
            readonly label: string;
            readonly value: string;
        };
        readonly OwnRow: {
            readonly row: string;
            readonly title: string;
            readonly values: readonly components["schemas"]["OwnValue"][];
        };
        readonly OwnFileSection: {
            readonly name: string;
            /** @description Mục đơn */
            readonly values: readonly components["schemas"]["OwnValue"][];
            readonly rows: readonly components["schemas"]["OwnRow"][];
        };
        readonly OwnFile: {
            readonly version: number;
            readonly sections: readonly components["schemas"]["OwnFileSection"][];
        };
        readonly OwnReader: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly what: string;
            readonly ground: string | null;
        };
        readonly OwnReaders: {
            readonly items: readonly components["schemas"]["OwnReader"][];
            readonly total: number;
        };
        readonly VersionListItem: {
            readonly version: number;
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** @description Tờ khai được duyệt thành phiên bản này */
            readonly declarationNumber: number | null;
            /** Format: uuid */
            readonly declarationId: string | null;
            readonly section: string | null;
        };
        readonly VersionList: {
            /** @description Phiên bản hiện tại */
            readonly current: number;
            readonly total: number;
            readonly items: readonly components["schemas"]["VersionListItem"][];
        };
        readonly ComparedField: {
            readonly label: string;
            readonly a: string | null;
            readonly b: string | null;
        };
        readonly ComparedRow: {
            readonly section: string;
            readonly row: string;
            readonly title: string;
            /** @enum {string} */
            readonly operation: "insert" | "update" | "delete";
            readonly fields: readonly components["schemas"]["ComparedField"][];
        };
        readonly VersionComparison: {
            readonly a: number;
            readonly b: number;
            readonly current: number;
            readonly rows: readonly components["schemas"]["ComparedRow"][];
        };
        readonly EditableRow: {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly values: {
                readonly [key: string]: unknown;
            };
        };
        readonly EditableTable: {
            readonly table: string;
            readonly rows: readonly components["schemas"]["EditableRow"][];
        };
        readonly EditableSection: {
            readonly section: string;
            readonly version: number;
            readonly fields: {
                readonly [key: string]: unknown;
            };
            readonly addresses: {
                readonly [key: string]: unknown;
            };
            readonly tables: readonly components["schemas"]["EditableTable"][];
        };
        readonly AddressInput: {
            /** @enum {string|null} */
            readonly scheme?: "OLD_3_LEVEL" | "NEW_2_LEVEL" | null;
            /** @description Tỉnh, thành phố */
            readonly provinceCode?: string | null;
            /** @description Huyện; chỉ trong hệ ba cấp */
            readonly districtCode?: string | null;
            /** @description Xã, phường */
            readonly communeCode?: string | null;
            /** @description Số nhà, đường, ấp */
            readonly detail?: string | null;
            /** @description Nguyên văn lời khai */
            readonly asDeclared?: string | null;
        };
        readonly AddressesInput: {
            /** @description Để null: xóa */
            readonly birthPlace?: components["schemas"]["AddressInput"] | null;
            /** @description Để null: xóa */
            readonly homePlace?: components["schemas"]["AddressInput"] | null;
            /** @description Để null: xóa */
            readonly permanent?: components["schemas"]["AddressInput"] | null;
            /** @description Để null: xóa */
            readonly current?: components["schemas"]["AddressInput"] | null;
        };
        readonly ProposedRow: {
            /** @description Bảng của mục, ví dụ family_member */
            readonly table: string;
            /** @enum {string} */
            readonly operation: "insert" | "update" | "delete";
            /**
             * Format: uuid
             * @description Dòng được sửa, được bỏ
             */
            readonly rowId?: string | null;
            readonly values?: {
                readonly [key: string]: unknown;
            };
            /** @description Tên của dòng thêm mới trong tờ khai, giữ nguyên khi sửa nháp để minh chứng còn đúng chỗ */
            readonly key?: string | null;
        };
        readonly ProposalInput: {
            /** @enum {string} */
            readonly section: "CONTACT" | "IDENTITY" | "BACKGROUND" | "TRAINING" | "WORK" | "ORGANISATIONS" | "AWARD" | "HEALTH" | "HISTORY" | "FAMILY" | "ECONOMY" | "REPORT";
            /** @description Mục đơn, theo tên của hồ sơ */
            readonly fields?: {
                readonly [key: string]: unknown;
            };
            readonly addresses?: components["schemas"]["AddressesInput"] | null;
            readonly rows?: readonly components["schemas"]["ProposedRow"][];
            /** @description Lý do, giải thích */
            readonly note?: string | null;
            /** @description Mục bị sai, khi báo sai sót */
            readonly about?: string | null;
            /**
             * Format: uuid
             * @description Đợt rà soát
             */
            readonly campaignId?: string | null;
        };
        readonly DeclaredField: {
            /** @description Tên mục khi chọn giữa hai giá trị */
            readonly key: string;
            readonly label: string;
            /** @description Khi khai */
            readonly before: string | null;
            /** @description Hồ sơ hiện nay */
            readonly current: string | null;
            /** @description Đề nghị */
            readonly proposed: string | null;
            /** @enum {string} */
            readonly merge: "apply" | "same" | "conflict";
        };
        readonly DeclaredRow: {
            readonly key: string;
            readonly row: string;
            readonly title: string;
            /** @enum {string} */
            readonly operation: "insert" | "update" | "delete";
            /**
             * @description conflict: dòng đã bị bỏ hoặc đã có sau khi khai
             * @enum {string}
             */
            readonly merge: "apply" | "same" | "conflict";
            /** @description Khi vướng: giữ hay lấy cả dòng, theo key của dòng */
            readonly isWhole: boolean;
            readonly fields: readonly components["schemas"]["DeclaredField"][];
        };
        readonly DeclaredEvidence: {
            /** Format: uuid */
            readonly id: string;
            /** @description Thay đổi được minh chứng (key của dòng); all là cả tờ khai */
            readonly changeKey: string;
            readonly originalName: string;
            readonly mediaType: string;
            /** @description Cỡ tệp, byte */
            readonly bytes: number;
            /** @description Số trang xem được; 0 với tệp Word */
            readonly viewablePages: number;
            /** Format: date-time */
            readonly addedAt: string;
            /**
             * Format: uuid
             * @description Giấy tờ của hồ sơ sau khi duyệt
             */
            readonly paperId: string | null;
        };
        readonly DeclarationStep: {
            /** @enum {string} */
            readonly deed: "SUBMIT" | "ACCEPT" | "APPROVE" | "RETURN" | "REJECT" | "WITHDRAW";
            readonly deedName: string;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
            readonly note: string | null;
        };
        readonly DeclaredProposal: {
            readonly fields: {
                readonly [key: string]: unknown;
            };
            readonly addresses: {
                readonly [key: string]: unknown;
            };
            readonly rows: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        readonly DeclarationView: {
            /** Format: uuid */
            readonly id: string;
            readonly number: number;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly section: string;
            readonly sectionName: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "CHECKED" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
            readonly stateName: string;
            readonly campaignName: string | null;
            readonly note: string | null;
            /** @description Mục bị báo sai */
            readonly about: string | null;
            /** @description Phiên bản hồ sơ khi khai */
            readonly baseVersion: number;
            /** @description Phiên bản hồ sơ hiện nay */
            readonly currentVersion: number;
            /** @description Phiên bản do tờ khai này tạo ra */
            readonly approvedVersion: number | null;
            /** Format: date */
            readonly submittedOn: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            readonly daysLeft: number | null;
            readonly isLate: boolean;
            readonly rows: readonly components["schemas"]["DeclaredRow"][];
            readonly evidence: readonly components["schemas"]["DeclaredEvidence"][];
            readonly steps: readonly components["schemas"]["DeclarationStep"][];
            /** @description Việc tài khoản này làm được bây giờ */
            readonly mayDo: readonly ("SUBMIT" | "ACCEPT" | "APPROVE" | "RETURN" | "REJECT" | "WITHDRAW")[];
            /** @description Vì sao chưa duyệt, chưa kiểm tra được */
            readonly refusal: string | null;
            /** @description Khi tờ khai còn sửa được */
            readonly proposal: components["schemas"]["DeclaredProposal"] | null;
        };
        readonly SectionConfirmation: {
            /** @enum {string} */
            readonly section: "CONTACT" | "IDENTITY" | "BACKGROUND" | "TRAINING" | "WORK" | "ORGANISATIONS" | "AWARD" | "HEALTH" | "HISTORY" | "FAMILY" | "ECONOMY" | "REPORT";
        };
        readonly UploadInput: {
            /** @description Tên tệp */
            readonly fileName: string;
            /** @description Cỡ tệp, byte */
            readonly bytes: number;
        };
        readonly UploadView: {
            /** Format: uuid */
            readonly id: string;
            /** @description Số byte đã nhận; phần tiếp theo bắt đầu từ đây */
            readonly offset: number;
            /** @description Cỡ tệp, byte */
            readonly bytes: number;
        };
        readonly EvidenceInput: {
            /** @description Thay đổi được minh chứng: key của dòng trong tờ khai; all khi báo sai sót */
            readonly changeKey: string;
            /**
             * Format: uuid
             * @description Lần tải lên đã gửi xong
             */
            readonly uploadId: string;
        };
        readonly OwnPaper: {
            /** Format: uuid */
            readonly id: string;
            readonly componentCode: string;
            readonly componentName: string;
            readonly title: string;
            readonly documentNumber: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly documentDate: string | null;
            readonly year: number | null;
            /** @description Số trang của giấy tờ */
            readonly pages: number | null;
            readonly isOriginal: boolean;
            /** @description Tên tệp; null khi chưa quét */
            readonly originalName: string | null;
            readonly mediaType: string | null;
            /** @description Cỡ tệp, byte */
            readonly bytes: number | null;
            /** @description Số trang xem được trên màn hình; 0 với tệp Word */
            readonly viewablePages: number | null;
        };
        readonly OwnPapers: {
            readonly items: readonly components["schemas"]["OwnPaper"][];
        };
        readonly DeclarationListItem: {
            /** Format: uuid */
            readonly id: string;
            readonly number: number;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly section: string;
            readonly sectionName: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "CHECKED" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
            readonly stateName: string;
            /** Format: date */
            readonly submittedOn: string;
            /** Format: date */
            readonly dueOn: string;
            /** @description Số ngày làm việc từ khi gửi */
            readonly ageDays: number;
            /** @description Số ngày làm việc còn lại; âm khi quá hạn */
            readonly daysLeft: number;
            readonly isLate: boolean;
            /** @description Người kiểm tra */
            readonly checkedBy: string | null;
        };
        readonly DeclarationCounts: {
            readonly check: number;
            readonly approve: number;
            readonly done: number;
        };
        readonly DeclarationPage: {
            readonly items: readonly components["schemas"]["DeclarationListItem"][];
            readonly total: number;
            readonly counts: components["schemas"]["DeclarationCounts"];
            /** @description Hạn kiểm tra và duyệt, ngày làm việc */
            readonly within: number;
        };
        readonly BulkInput: {
            /** @description Lời ghi */
            readonly note?: string | null;
            readonly ids: readonly string[];
        };
        readonly BulkOutcome: {
            /** Format: uuid */
            readonly id: string;
            readonly isDone: boolean;
            /** @description Vì sao không làm được */
            readonly detail: string | null;
        };
        readonly BulkOutcomes: {
            readonly items: readonly components["schemas"]["BulkOutcome"][];
        };
        readonly StepNote: {
            /** @description Lời ghi */
            readonly note?: string | null;
        };
        readonly StepReason: {
            readonly note: string;
        };
        readonly ApprovalInput: {
            /** @description Lời ghi */
            readonly note?: string | null;
            /** @description Với mỗi mục vướng: giữ giá trị hiện nay hay lấy giá trị đề nghị */
            readonly choices?: {
                readonly [key: string]: "CURRENT" | "PROPOSED";
            };
        };
        readonly CampaignListItem: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly note: string | null;
            readonly sections: readonly string[];
            readonly sectionNames: readonly string[];
            readonly unitNames: readonly string[];
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly openedBy: string | null;
            /** Format: date-time */
            readonly closedAt: string | null;
            /** @description Người phải khai, trong phạm vi được xem */
            readonly people: number;
            /** @description Người đã trả lời mọi mục */
            readonly done: number;
        };
        readonly CampaignList: {
            readonly items: readonly components["schemas"]["CampaignListItem"][];
        };
        readonly CampaignInput: {
            /** @description Tên đợt */
            readonly name: string;
            /** @description Hướng dẫn cho người khai */
            readonly note?: string | null;
            readonly sections: readonly ("CONTACT" | "IDENTITY" | "BACKGROUND" | "TRAINING" | "WORK" | "ORGANISATIONS" | "AWARD" | "HEALTH" | "HISTORY" | "FAMILY" | "ECONOMY")[];
            /** @description Các đơn vị, gồm đơn vị bên dưới */
            readonly organisationIds: readonly string[];
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly endsOn: string;
        };
        readonly CampaignUnitCount: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
            readonly people: number;
            /** @description Người đã trả lời một phần */
            readonly begun: number;
            readonly done: number;
        };
        readonly CampaignView: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly note: string | null;
            readonly sections: readonly string[];
            readonly sectionNames: readonly string[];
            readonly unitNames: readonly string[];
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly openedBy: string | null;
            /** Format: date-time */
            readonly closedAt: string | null;
            /** @description Người phải khai, trong phạm vi được xem */
            readonly people: number;
            /** @description Người đã trả lời mọi mục */
            readonly done: number;
            readonly units: readonly components["schemas"]["CampaignUnitCount"][];
            readonly mayChange: boolean;
        };
        readonly CampaignPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly employeeCode: string | null;
            readonly organisationName: string | null;
            readonly answered: number;
            readonly hasAccount: boolean;
            /** Format: date-time */
            readonly remindedAt: string | null;
        };
        readonly CampaignPeople: {
            readonly items: readonly components["schemas"]["CampaignPerson"][];
            readonly total: number;
        };
        readonly ReminderInput: {
            /**
             * Format: uuid
             * @description Chỉ đơn vị này và các đơn vị dưới
             */
            readonly organisationId?: string;
        };
        readonly ReminderOutcome: {
            /** @description Số người được nhắc */
            readonly reminded: number;
            /** @description Trong đó chưa có tài khoản để đọc lời nhắn */
            readonly withoutAccount: number;
        };
        readonly OwnAccountsPlan: {
            /** @description Người chưa có tài khoản */
            readonly without: number;
            /** @description Người đã có tài khoản */
            readonly with: number;
            /** @description Mỗi lần cấp nhiều nhất */
            readonly most: number;
        };
        readonly OwnAccountsInput: {
            /**
             * Format: uuid
             * @description Đơn vị, gồm đơn vị bên dưới
             */
            readonly organisationId: string;
        };
        readonly DueDecisionView: {
            /** @description Loại quyết định, mã của event_kinds */
            readonly kind: string;
            /** Format: date */
            readonly effectiveOn: string;
            /** @description Nội dung điền sẵn của mẫu quyết định */
            readonly payload: {
                readonly [key: string]: unknown;
            };
        };
        readonly DueListItem: {
            /** @description Dấu của mục: đổi khi nội dung đổi */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "RAISE_DUE" | "VK_DUE" | "EARLY_RAISE" | "RE_RANK_DUE" | "RETIRE_NOTICE" | "RETIRE_DECISION" | "TERM_NOTICE" | "TERM_END" | "ACTING_END" | "SECONDMENT_END" | "CONTRACT_END" | "SUSPENSION_END" | "DISCIPLINE_END" | "ELIGIBLE_AGAIN" | "CERTIFICATE_EXPIRY" | "COMMITMENT_END";
            /** Format: date */
            readonly dueOn: string;
            /**
             * Format: date
             * @description Cần chú ý từ ngày
             */
            readonly attendFrom: string;
            /**
             * @description Quá hạn, cần làm, chưa tới
             * @enum {string}
             */
            readonly state: "late" | "due" | "later";
            readonly summary: string;
            readonly decision: components["schemas"]["DueDecisionView"] | null;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string | null;
            readonly organisationName: string | null;
        };
        readonly DueList: {
            readonly items: readonly components["schemas"]["DueListItem"][];
            readonly total: number;
            /** Format: date */
            readonly asOf: string;
            /** @description Số người đang được tính lại ở phía sau */
            readonly waiting: number;
        };
        readonly DueKindCount: {
            /** @enum {string} */
            readonly kind: "RAISE_DUE" | "VK_DUE" | "EARLY_RAISE" | "RE_RANK_DUE" | "RETIRE_NOTICE" | "RETIRE_DECISION" | "TERM_NOTICE" | "TERM_END" | "ACTING_END" | "SECONDMENT_END" | "CONTRACT_END" | "SUSPENSION_END" | "DISCIPLINE_END" | "ELIGIBLE_AGAIN" | "CERTIFICATE_EXPIRY" | "COMMITMENT_END";
            readonly count: number;
        };
        readonly DueDayCount: {
            /** @enum {string} */
            readonly kind: "RAISE_DUE" | "VK_DUE" | "EARLY_RAISE" | "RE_RANK_DUE" | "RETIRE_NOTICE" | "RETIRE_DECISION" | "TERM_NOTICE" | "TERM_END" | "ACTING_END" | "SECONDMENT_END" | "CONTRACT_END" | "SUSPENSION_END" | "DISCIPLINE_END" | "ELIGIBLE_AGAIN" | "CERTIFICATE_EXPIRY" | "COMMITMENT_END";
            readonly count: number;
            /** Format: date */
            readonly day: string;
        };
        readonly DueUnitCount: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly count: number;
        };
        readonly DueSummary: {
            /** Format: date */
            readonly asOf: string;
            readonly byKind: readonly components["schemas"]["DueKindCount"][];
            readonly byDay: readonly components["schemas"]["DueDayCount"][];
            /** @description Đơn vị ngay dưới đơn vị đang chọn */
            readonly byUnit: readonly components["schemas"]["DueUnitCount"][];
            /** @description Quá hạn tính đến hôm nay, cùng loại việc và đơn vị */
            readonly late: number;
            readonly waiting: number;
        };
        readonly ReasonView: {
            readonly text: string;
            /** @description Căn cứ; để trống khi chỉ là dữ kiện */
            readonly basis: string;
        };
        readonly PersonDueItem: {
            /** @description Dấu của mục: đổi khi nội dung đổi */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "RAISE_DUE" | "VK_DUE" | "EARLY_RAISE" | "RE_RANK_DUE" | "RETIRE_NOTICE" | "RETIRE_DECISION" | "TERM_NOTICE" | "TERM_END" | "ACTING_END" | "SECONDMENT_END" | "CONTRACT_END" | "SUSPENSION_END" | "DISCIPLINE_END" | "ELIGIBLE_AGAIN" | "CERTIFICATE_EXPIRY" | "COMMITMENT_END";
            /** Format: date */
            readonly dueOn: string;
            /**
             * Format: date
             * @description Cần chú ý từ ngày
             */
            readonly attendFrom: string;
            /**
             * @description Quá hạn, cần làm, chưa tới
             * @enum {string}
             */
            readonly state: "late" | "due" | "later";
            readonly summary: string;
            readonly decision: components["schemas"]["DueDecisionView"] | null;
            /**
             * Format: uuid
             * @description Dòng của hồ sơ mà mục này nói về
             */
            readonly aboutId: string | null;
            readonly reasons: readonly components["schemas"]["ReasonView"][];
        };
        readonly MonthlyPay: {
            /** @description Đồng một tháng, theo hệ số */
            readonly amount: number;
            readonly base: number;
            readonly reasons: readonly components["schemas"]["ReasonView"][];
        };
        readonly PersonDue: {
            /** Format: uuid */
            readonly personId: string;
            /** Format: date */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["PersonDueItem"][];
            readonly pay: components["schemas"]["MonthlyPay"] | null;
        };
        readonly NamedPerson: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
        };
        readonly DecisionSummary: {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string;
            /** @enum {string} */
            readonly family: "RECRUIT" | "MOVE" | "SECOND" | "POST" | "PLACE" | "LEAVE_POST" | "SALARY" | "DELAY" | "STATUS" | "CONTRACT" | "AWARD" | "DISCIPLINE" | "EVALUATION" | "PLAN" | "UNPLAN" | "PARTY" | "ASSET" | "RETIREMENT" | "NOTE" | "EXIT";
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            readonly signer: string | null;
            readonly issuer: string | null;
            /** Format: date */
            readonly effectiveOn: string;
            /** Format: date */
            readonly endsOn: string | null;
            /** @enum {string} */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
            /** @description Còn hiệu lực và bắt đầu sau hôm nay */
            readonly isUpcoming: boolean;
            /** @description Ghi kèm một dòng của hồ sơ, không qua màn hình quyết định: hồ sơ không tính theo nó */
            readonly isDocumentOnly: boolean;
            /** @description Số người trong phạm vi người xem */
            readonly peopleCount: number;
            /** @description Nhiều nhất ba người đầu */
            readonly firstPeople: readonly components["schemas"]["NamedPerson"][];
            readonly enteredBy: string | null;
            /** Format: date-time */
            readonly enteredAt: string | null;
        };
        readonly DecisionPage: {
            readonly items: readonly components["schemas"]["DecisionSummary"][];
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
        };
        readonly LinkedDecision: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            /** @enum {string} */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
        };
        readonly DecisionWithdrawal: {
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            readonly signer: string | null;
            readonly reason: string;
            readonly by: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly DecisionPayload: {
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId?: string | null;
            /**
             * Format: uuid
             * @description Cơ quan quản lý; mặc định là đơn vị
             */
            readonly managingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trả lương; mặc định là đơn vị
             */
            readonly payingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Vị trí việc làm của cơ quan nhận, còn hiệu lực vào ngày hiệu lực
             */
            readonly positionId?: string;
            /** @description Lý do khi vượt số phân bổ, tỷ lệ, điều kiện của vị trí */
            readonly positionReason?: string | null;
            /**
             * Format: uuid
             * @description Chức vụ được bố trí; mặc định là chức vụ chính
             */
            readonly postId?: string;
            /** @description Chức vụ, chức danh */
            readonly title?: string | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /** @description Là chức vụ chính; false là kiêm nhiệm */
            readonly isPrimary?: boolean;
            /** @description Hệ số phụ cấp chức vụ */
            readonly leaderAllowance?: string | null;
            /**
             * Format: date
             * @description Hết thời hạn giữ chức vụ
             */
            readonly termEndsOn?: string | null;
            /**
             * Format: uuid
             * @description Chức vụ kiêm nhiệm được thay
             */
            readonly replacesAssignmentId?: string;
            /** @description Thôi các chức vụ kiêm nhiệm ở đơn vị cũ */
            readonly endConcurrent?: boolean;
            /**
             * Format: uuid
             * @description Chức vụ thôi giữ; mặc định là chức vụ chính
             */
            readonly assignmentId?: string;
            /** @description Loại (subject_classes) */
            readonly classCode?: string | null;
            /** @description Hình thức tuyển dụng, hợp đồng (employment_types) */
            readonly typeCode?: string | null;
            /** @description Tình trạng làm việc (work_statuses) */
            readonly statusCode?: string | null;
            /** @description Số hợp đồng */
            readonly contractNumber?: string | null;
            /**
             * Format: date
             * @description Hợp đồng đến hết ngày
             */
            readonly contractEndsOn?: string | null;
            /** @description Ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /** @description Ngày bổ nhiệm ngạch: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly gradeSince?: string | null;
            /** @description Bậc lương */
            readonly step?: number | null;
            /** @description Hệ số; để trống thì tính theo bậc */
            readonly coefficient?: string | null;
            /** @description Phụ cấp thâm niên vượt khung, phần trăm */
            readonly overScalePercent?: string | null;
            /** @description Hệ số chênh lệch bảo lưu */
            readonly retainedCoefficient?: string | null;
            /** @description Phần trăm hưởng; mặc định 100 khi tuyển dụng, bổ nhiệm ngạch, còn lại giữ như đang có */
            readonly paidPercent?: string | null;
            /**
             * Format: date
             * @description Hưởng từ ngày; mặc định là ngày hiệu lực
             */
            readonly paidFrom?: string | null;
            /**
             * Format: date
             * @description Mốc tính nâng bậc lần sau; mặc định là ngày hưởng, hoặc mốc cũ khi quy định cho giữ
             */
            readonly countFrom?: string | null;
            /** @description Số tháng kéo dài */
            readonly months?: number | null;
            /** @enum {string|null} */
            readonly delayReason?: "DISCIPLINE" | "NOT_COMPLETED" | "OTHER" | null;
            /** @description Danh hiệu, hình thức khen thưởng (awards) */
            readonly awardCode?: string | null;
            /** @description Loại hình khen thưởng (award_methods) */
            readonly methodCode?: string | null;
            /** @description Năm */
            readonly year?: number | null;
            /** @description Nội dung */
            readonly detail?: string | null;
            /** @description Hình thức kỷ luật (disciplines) */
            readonly formCode?: string | null;
            /** @description Hành vi vi phạm */
            readonly behaviour?: string | null;
            /** @description Xếp loại (evaluation_ranks) */
            readonly rankCode?: string | null;
            /** @description Điểm */
            readonly score?: string | null;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Chức danh quy hoạch */
            readonly postTitle?: string | null;
            /** @description Cấp */
            readonly levelName?: string | null;
            /** @description Giai đoạn quy hoạch */
            readonly term?: string | null;
            /** @description Chuyển tiếp từ giai đoạn trước */
            readonly isCarriedOver?: boolean;
            /**
             * Format: uuid
             * @description Dòng quy hoạch
             */
            readonly planId?: string;
            /** @description Số thẻ đảng viên */
            readonly partyCardNo?: string | null;
            /** @enum {string|null} */
            readonly assetKind?: "LAN_DAU" | "BO_SUNG" | "HANG_NAM" | "PHUC_VU_CAN_BO" | null;
            /**
             * Format: date
             * @description Ngày nộp
             */
            readonly filedOn?: string | null;
            /** @description Nơi nhận */
            readonly receiver?: string | null;
            /** @description Lý do rời khỏi đơn vị (exit_kinds) */
            readonly exitKindCode?: string | null;
            /** @enum {string|null} */
            readonly postponeReason?: "TET_HOLIDAY" | "DEATH_IN_FAMILY" | "DISASTER" | "SERIOUS_ILLNESS" | "LONG_TERM_DISEASE" | null;
            /** @description Số tháng nghỉ hưu sớm hơn tuổi */
            readonly earlyMonths?: number | null;
            /** @enum {string|null} */
            readonly method?: "THI_TUYEN" | "XET_TUYEN" | "TIEP_NHAN" | null;
            /** @description Kỳ thi */
            readonly examPeriod?: string | null;
            /** @description Vị trí dự tuyển */
            readonly positionName?: string | null;
            /** @description Nguồn tuyển dụng */
            readonly sourceName?: string | null;
            /** @description Lý do, ghi chú */
            readonly reason?: string | null;
        };
        readonly DecisionPersonView: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly employeeCode: string | null;
            readonly birthDate: string | null;
            /** @description Đơn vị nay giữ hồ sơ */
            readonly organisationName: string | null;
            /** @description Phiên bản hồ sơ hiện nay */
            readonly version: number;
            /** @description null: ghi kèm dòng của hồ sơ, hoặc mục hạn chế chưa mở */
            readonly payload: components["schemas"]["DecisionPayload"] | null;
            /** @description Nội dung đối với người này, bằng lời */
            readonly sentence: string;
        };
        readonly DecisionDeeds: {
            readonly canConfirm: boolean;
            readonly canReject: boolean;
            readonly canWithdraw: boolean;
            readonly canCorrect: boolean;
            /** @description Vì sao không làm được */
            readonly whyNot: string | null;
        };
        readonly DecisionView: {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string;
            /** @enum {string} */
            readonly family: "RECRUIT" | "MOVE" | "SECOND" | "POST" | "PLACE" | "LEAVE_POST" | "SALARY" | "DELAY" | "STATUS" | "CONTRACT" | "AWARD" | "DISCIPLINE" | "EVALUATION" | "PLAN" | "UNPLAN" | "PARTY" | "ASSET" | "RETIREMENT" | "NOTE" | "EXIT";
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            readonly signer: string | null;
            readonly issuer: string | null;
            /** Format: date */
            readonly effectiveOn: string;
            /** Format: date */
            readonly endsOn: string | null;
            /** @enum {string} */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
            /** @description Còn hiệu lực và bắt đầu sau hôm nay */
            readonly isUpcoming: boolean;
            /** @description Ghi kèm một dòng của hồ sơ, không qua màn hình quyết định: hồ sơ không tính theo nó */
            readonly isDocumentOnly: boolean;
            /** @description Số người trong phạm vi người xem */
            readonly peopleCount: number;
            /** @description Nhiều nhất ba người đầu */
            readonly firstPeople: readonly components["schemas"]["NamedPerson"][];
            readonly enteredBy: string | null;
            /** Format: date-time */
            readonly enteredAt: string | null;
            readonly note: string | null;
            readonly confirmedBy: string | null;
            /** Format: date-time */
            readonly confirmedAt: string | null;
            readonly rejectionReason: string | null;
            readonly corrects: components["schemas"]["LinkedDecision"] | null;
            readonly correctedBy: components["schemas"]["LinkedDecision"] | null;
            readonly withdrawal: components["schemas"]["DecisionWithdrawal"] | null;
            /** @description Những người trong phạm vi người xem */
            readonly people: readonly components["schemas"]["DecisionPersonView"][];
            readonly deeds: components["schemas"]["DecisionDeeds"];
        };
        readonly DecisionPersonDraft: {
            /** Format: uuid */
            readonly personId: string;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            readonly payload: components["schemas"]["DecisionPayload"];
        };
        readonly DecisionDraft: {
            /** @description Loại quyết định (event_kinds) */
            readonly kind: string;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày ký
             */
            readonly signedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan ban hành */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Ngày hiệu lực; trước hay sau hôm nay đều được
             */
            readonly effectiveOn: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly endsOn?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /**
             * Format: uuid
             * @description Quyết định được đính chính; quyết định này thay cho nó
             */
            readonly correctsId?: string;
            readonly people: readonly components["schemas"]["DecisionPersonDraft"][];
        };
        readonly RowChange: {
            /**
             * @description Nhóm để xếp trên màn hình
             * @enum {string}
             */
            readonly table: "employment" | "assignment" | "salary_position" | "other";
            /** @enum {string} */
            readonly deed: "added" | "changed" | "removed";
            /** @description Dòng nào, bằng lời: “Chức vụ chính từ 01/01/2020” */
            readonly label: string;
            /** @description Trước, bằng lời */
            readonly before: string | null;
            /** @description Sau, bằng lời */
            readonly after: string | null;
            /** @description Dòng bắt đầu sau ngày hiệu lực, hoặc của quyết định khác: được tính lại do quyết định này */
            readonly isRecomputed: boolean;
        };
        readonly DecisionProblem: {
            /** @example #/people/0/payload/step */
            readonly pointer: string;
            readonly code: string;
            /** @description Một câu cho người dùng */
            readonly detail: string;
            /** @enum {string} */
            readonly severity: "error" | "warning";
        };
        readonly PersonPreview: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            /** @description Phiên bản hồ sơ mà bản xem trước này dựa vào */
            readonly version: number;
            readonly changes: readonly components["schemas"]["RowChange"][];
            readonly problems: readonly components["schemas"]["DecisionProblem"][];
        };
        readonly DecisionPreview: {
            readonly people: readonly components["schemas"]["PersonPreview"][];
            /** @description Về cả quyết định */
            readonly problems: readonly components["schemas"]["DecisionProblem"][];
            /** @description Không có lỗi, có thể ghi */
            readonly canRecord: boolean;
            /** @description Loại này cần người thứ hai xác nhận trước khi có hiệu lực */
            readonly needsConfirmation: boolean;
            /** @description Ngày hiệu lực sau hôm nay */
            readonly isUpcoming: boolean;
        };
        readonly DecisionRecorded: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
            readonly isUpcoming: boolean;
        };
        readonly ConfirmationInput: {
            /** @description Lý do khi vượt số phân bổ, tỷ lệ, điều kiện của vị trí vào lúc xác nhận */
            readonly positionReason?: string | null;
        };
        readonly RejectionInput: {
            /** @description Lý do */
            readonly reason: string;
        };
        readonly WithdrawalInput: {
            /** @description Số văn bản thu hồi */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày ký
             */
            readonly signedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Lý do */
            readonly reason: string;
        };
        readonly DecisionFieldView: {
            /** @description Tên trong payload */
            readonly name: string;
            readonly label: string;
            /** @enum {string} */
            readonly type: "TEXT" | "LINES" | "DAY" | "PARTIAL_DATE" | "DECIMAL" | "WHOLE" | "FLAG" | "UNIT" | "CODE" | "CHOICE" | "ROW";
            /** @description Danh mục của CODE */
            readonly list: string | null;
            readonly isRequired: boolean;
        };
        readonly DecisionKindView: {
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly family: "RECRUIT" | "MOVE" | "SECOND" | "POST" | "PLACE" | "LEAVE_POST" | "SALARY" | "DELAY" | "STATUS" | "CONTRACT" | "AWARD" | "DISCIPLINE" | "EVALUATION" | "PLAN" | "UNPLAN" | "PARTY" | "ASSET" | "RETIREMENT" | "NOTE" | "EXIT";
            /** @enum {string} */
            readonly endsOn: "NONE" | "OPTIONAL" | "REQUIRED";
            readonly classes: readonly string[];
            readonly fields: readonly components["schemas"]["DecisionFieldView"][];
            /** @description Cần người thứ hai xác nhận */
            readonly needsConfirmation: boolean;
        };
        readonly DecisionKindList: {
            readonly items: readonly components["schemas"]["DecisionKindView"][];
        };
        readonly KindSettingInput: {
            /** @description Cần người thứ hai xác nhận */
            readonly needsConfirmation: boolean;
        };
        readonly PersonDecision: {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string;
            /** @enum {string} */
            readonly family: "RECRUIT" | "MOVE" | "SECOND" | "POST" | "PLACE" | "LEAVE_POST" | "SALARY" | "DELAY" | "STATUS" | "CONTRACT" | "AWARD" | "DISCIPLINE" | "EVALUATION" | "PLAN" | "UNPLAN" | "PARTY" | "ASSET" | "RETIREMENT" | "NOTE" | "EXIT";
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            readonly signer: string | null;
            readonly issuer: string | null;
            /** Format: date */
            readonly effectiveOn: string;
            /** Format: date */
            readonly endsOn: string | null;
            /** @enum {string} */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
            /** @description Còn hiệu lực và bắt đầu sau hôm nay */
            readonly isUpcoming: boolean;
            /** @description Ghi kèm một dòng của hồ sơ, không qua màn hình quyết định: hồ sơ không tính theo nó */
            readonly isDocumentOnly: boolean;
            /** @description Số người trong phạm vi người xem */
            readonly peopleCount: number;
            /** @description Nhiều nhất ba người đầu */
            readonly firstPeople: readonly components["schemas"]["NamedPerson"][];
            readonly enteredBy: string | null;
            /** Format: date-time */
            readonly enteredAt: string | null;
            readonly payload: components["schemas"]["DecisionPayload"] | null;
            /** @description Nội dung đối với người này, bằng lời */
            readonly sentence: string;
        };
        readonly PersonDecisions: {
            /** @description Mới nhất trước */
            readonly items: readonly components["schemas"]["PersonDecision"][];
        };
        readonly RecruitmentInput: {
            readonly fullName?: string;
            /** @description Tên gọi khác */
            readonly otherNames?: string | null;
            /** @enum {string|null} */
            readonly sex?: "M" | "F" | null;
            /** @description Ngày sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Dân tộc (ethnic_groups) */
            readonly ethnicCode?: string | null;
            /** @description Tôn giáo (religions) */
            readonly religionCode?: string | null;
            /** @description Số định danh cá nhân, 12 chữ số */
            readonly citizenId?: string | null;
            /**
             * Format: date
             * @description Ngày cấp căn cước
             */
            readonly citizenIdIssuedOn?: string | null;
            /** @description Lý do số định danh khác lệ thường */
            readonly citizenIdNote?: string | null;
            /** @description Số CMND cũ */
            readonly oldIdNo?: string | null;
            /** @description Số hiệu CBCCVC */
            readonly employeeCode?: string | null;
            /** @description Mã số định danh trong cơ sở dữ liệu quốc gia */
            readonly nationalDbCode?: string | null;
            readonly phone?: string | null;
            /** @description Thư điện tử */
            readonly email?: string | null;
            /** @description Số bảo hiểm xã hội */
            readonly socialInsuranceNo?: string | null;
            /** @description Số thẻ bảo hiểm y tế */
            readonly healthInsuranceNo?: string | null;
            /** @description Thành phần gia đình xuất thân */
            readonly familyClass?: string | null;
            /** @description Nghề nghiệp trước khi được tuyển dụng */
            readonly priorOccupation?: string | null;
            /** @description Ngày được tuyển dụng lần đầu: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstRecruitedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly recruitingBody?: string | null;
            /** @description Ngày vào cơ quan hiện đang công tác: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedBodyOn?: string | null;
            /** @description Ngày vào Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyJoinedOn?: string | null;
            /** @description Ngày vào Đảng chính thức: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyOfficialOn?: string | null;
            /** @description Ngày ra khỏi Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyLeftOn?: string | null;
            /** @description Số thẻ đảng viên */
            readonly partyCardNo?: string | null;
            /** @description Ngày tham gia tổ chức chính trị - xã hội đầu tiên: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstUnionJoinedOn?: string | null;
            /** @description Ngày tham gia cách mạng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly revolutionJoinedOn?: string | null;
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm cao nhất */
            readonly topMilitaryRank?: string | null;
            /** @description Đối tượng chính sách (policy_categories) */
            readonly policyCategoryCode?: string | null;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Trình độ giáo dục phổ thông (general_education_levels) */
            readonly generalEducationCode?: string | null;
            /** @description Học hàm (academic_ranks) */
            readonly academicRankCode?: string | null;
            /** @description Năm phong học hàm */
            readonly academicRankYear?: number | null;
            /** @description Công việc chính được giao */
            readonly mainDuty?: string | null;
            /** @description Sở trường công tác */
            readonly strength?: string | null;
            /** @description Công việc làm lâu nhất */
            readonly longestJob?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly addresses?: components["schemas"]["AddressesInput"];
            /**
             * Format: uuid
             * @description Cơ quan quản lý; mặc định là đơn vị
             */
            readonly managingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trả lương; mặc định là đơn vị
             */
            readonly payingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Vị trí việc làm của cơ quan nhận, còn hiệu lực vào ngày hiệu lực
             */
            readonly positionId?: string;
            /** @description Lý do khi vượt số phân bổ, tỷ lệ, điều kiện của vị trí */
            readonly positionReason?: string | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /** @description Hình thức tuyển dụng, hợp đồng (employment_types) */
            readonly typeCode?: string | null;
            /** @description Số hợp đồng */
            readonly contractNumber?: string | null;
            /**
             * Format: date
             * @description Hợp đồng đến hết ngày
             */
            readonly contractEndsOn?: string | null;
            /** @description Ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /** @description Ngày bổ nhiệm ngạch: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly gradeSince?: string | null;
            /** @description Bậc lương */
            readonly step?: number | null;
            /** @description Hệ số; để trống thì tính theo bậc */
            readonly coefficient?: string | null;
            /** @description Phụ cấp thâm niên vượt khung, phần trăm */
            readonly overScalePercent?: string | null;
            /** @description Hệ số chênh lệch bảo lưu */
            readonly retainedCoefficient?: string | null;
            /** @description Phần trăm hưởng; mặc định 100 khi tuyển dụng, bổ nhiệm ngạch, còn lại giữ như đang có */
            readonly paidPercent?: string | null;
            /**
             * Format: date
             * @description Hưởng từ ngày; mặc định là ngày hiệu lực
             */
            readonly paidFrom?: string | null;
            /**
             * Format: date
             * @description Mốc tính nâng bậc lần sau; mặc định là ngày hưởng, hoặc mốc cũ khi quy định cho giữ
             */
            readonly countFrom?: string | null;
            /** @enum {string|null} */
            readonly method?: "THI_TUYEN" | "XET_TUYEN" | "TIEP_NHAN" | null;
            /** @description Kỳ thi */
            readonly examPeriod?: string | null;
            /** @description Vị trí dự tuyển */
            readonly positionName?: string | null;
            /** @description Nguồn tuyển dụng */
            readonly sourceName?: string | null;
            /**
             * @description Tuyển dụng, tiếp nhận hay chuyển đến (event_kinds)
             * @enum {string}
             */
            readonly kind: "TUYEN_DUNG_THI" | "TUYEN_DUNG_XET" | "TIEP_NHAN" | "CHUYEN_DEN";
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày ký
             */
            readonly signedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan ban hành */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Ngày hiệu lực; trước hay sau hôm nay đều được
             */
            readonly effectiveOn: string;
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId: string;
            /** @description Loại (subject_classes) */
            readonly classCode: string;
            /** @description Chức vụ, chức danh */
            readonly title: string;
        };
        readonly FileWarning: {
            /** @description Mục được nhắc, dạng #/citizenId */
            readonly pointer: string;
            readonly code: string;
            readonly detail: string;
        };
        readonly RecruitmentRecorded: {
            /**
             * Format: uuid
             * @description Hồ sơ vừa lập
             */
            readonly personId: string;
            /** Format: uuid */
            readonly decisionId: string;
            /**
             * @description WAITING: chờ người thứ hai xác nhận, hồ sơ chưa có quá trình làm việc
             * @enum {string}
             */
            readonly state: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED";
            readonly isUpcoming: boolean;
            readonly warnings: readonly components["schemas"]["FileWarning"][];
        };
        readonly ImportCreated: {
            /** Format: uuid */
            readonly id: string;
        };
        readonly ImportProgress: {
            readonly done: number;
            readonly total: number;
        };
        readonly ImportCounts: {
            readonly new: number;
            /** @description Người đã có trong sổ, đổi hay không */
            readonly known: number;
            readonly changed: number;
            readonly unchanged: number;
            readonly ambiguous: number;
            readonly problems: number;
        };
        readonly ImportSummary: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "reading" | "mapping" | "previewing" | "ready" | "applying" | "applied" | "undoing" | "undone" | "failed";
            readonly fileName: string;
            /** @enum {string|null} */
            readonly kind: "BM03" | "BM04" | "TEMPLATE" | "LIST" | "RECORD" | null;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string | null;
            /** Format: date */
            readonly asOf: string;
            readonly progress: components["schemas"]["ImportProgress"];
            readonly counts: components["schemas"]["ImportCounts"];
            readonly createdBy: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly appliedAt: string | null;
            /** Format: date-time */
            readonly undoneAt: string | null;
            readonly message: string | null;
        };
        readonly ImportPage: {
            readonly items: readonly components["schemas"]["ImportSummary"][];
            readonly total: number;
        };
        readonly ImportColumn: {
            /** @description Chữ của cột trong tệp */
            readonly column: string;
            /** @description Số thứ tự của cột, từ 0 */
            readonly index: number;
            readonly heading: string;
            /** @enum {string|null} */
            readonly field: "ordinal" | "fullName" | "birthMale" | "birthFemale" | "birthDate" | "sex" | "title" | "organisationName" | "gradeHeldSince" | "titleHeldSince" | "coefficient" | "gradeCode" | "step" | "allowancePost" | "allowanceResponsibility" | "allowanceRegion" | "allowanceOverScale" | "allowancePercentTotal" | "note" | "citizenId" | "citizenIdIssuedOn" | "employeeCode" | "ethnic" | "religion" | "phone" | "socialInsuranceNo" | "partyJoinedOn" | "partyOfficialOn" | "firstRecruitedOn" | "joinedOrgOn" | "subjectClass" | "employmentType" | "education" | "educationMajor" | "politicalTheory" | "stateManagement" | "language" | "it" | "homePlace" | "birthPlace" | "currentAddress" | "generalEducation" | null;
            /** @description Hệ thống không nhận ra, cần người nhập trả lời */
            readonly isAsked: boolean;
            readonly samples: readonly string[];
        };
        readonly ImportUnitCandidate: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly parentName: string | null;
        };
        readonly ImportUnit: {
            readonly key: string;
            /** @description Tên đơn vị như ghi trong tệp */
            readonly value: string;
            readonly rows: number;
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly isAsked: boolean;
            readonly candidates: readonly components["schemas"]["ImportUnitCandidate"][];
        };
        readonly ImportFieldChoice: {
            /** @enum {string} */
            readonly field: "ordinal" | "fullName" | "birthMale" | "birthFemale" | "birthDate" | "sex" | "title" | "organisationName" | "gradeHeldSince" | "titleHeldSince" | "coefficient" | "gradeCode" | "step" | "allowancePost" | "allowanceResponsibility" | "allowanceRegion" | "allowanceOverScale" | "allowancePercentTotal" | "note" | "citizenId" | "citizenIdIssuedOn" | "employeeCode" | "ethnic" | "religion" | "phone" | "socialInsuranceNo" | "partyJoinedOn" | "partyOfficialOn" | "firstRecruitedOn" | "joinedOrgOn" | "subjectClass" | "employmentType" | "education" | "educationMajor" | "politicalTheory" | "stateManagement" | "language" | "it" | "homePlace" | "birthPlace" | "currentAddress" | "generalEducation";
            readonly label: string;
            /** @description Sổ có giữ mục này */
            readonly isKept: boolean;
        };
        readonly ImportView: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "reading" | "mapping" | "previewing" | "ready" | "applying" | "applied" | "undoing" | "undone" | "failed";
            readonly fileName: string;
            /** @enum {string|null} */
            readonly kind: "BM03" | "BM04" | "TEMPLATE" | "LIST" | "RECORD" | null;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string | null;
            /** Format: date */
            readonly asOf: string;
            readonly progress: components["schemas"]["ImportProgress"];
            readonly counts: components["schemas"]["ImportCounts"];
            readonly createdBy: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly appliedAt: string | null;
            /** Format: date-time */
            readonly undoneAt: string | null;
            readonly message: string | null;
            readonly mapping: readonly components["schemas"]["ImportColumn"][];
            readonly units: readonly components["schemas"]["ImportUnit"][];
            readonly fields: readonly components["schemas"]["ImportFieldChoice"][];
            readonly classCode: string | null;
            /** @description Phải chọn đối tượng cho cả danh sách */
            readonly isClassAsked: boolean;
            readonly mayApply: boolean;
            readonly mayUndo: boolean;
            readonly mayWrite: boolean;
        };
        readonly ColumnAnswer: {
            readonly index: number;
            /**
             * @description null: bỏ qua cột này
             * @enum {string|null}
             */
            readonly field: "ordinal" | "fullName" | "birthMale" | "birthFemale" | "birthDate" | "sex" | "title" | "organisationName" | "gradeHeldSince" | "titleHeldSince" | "coefficient" | "gradeCode" | "step" | "allowancePost" | "allowanceResponsibility" | "allowanceRegion" | "allowanceOverScale" | "allowancePercentTotal" | "note" | "citizenId" | "citizenIdIssuedOn" | "employeeCode" | "ethnic" | "religion" | "phone" | "socialInsuranceNo" | "partyJoinedOn" | "partyOfficialOn" | "firstRecruitedOn" | "joinedOrgOn" | "subjectClass" | "employmentType" | "education" | "educationMajor" | "politicalTheory" | "stateManagement" | "language" | "it" | "homePlace" | "birthPlace" | "currentAddress" | "generalEducation" | null;
        };
        readonly UnitChoice: {
            readonly key: string;
            /**
             * Format: uuid
             * @description null: không nhập các dòng này
             */
            readonly organisationId: string | null;
        };
        readonly MappingInput: {
            readonly columns?: readonly components["schemas"]["ColumnAnswer"][];
            readonly units?: readonly components["schemas"]["UnitChoice"][];
            /** @description Đối tượng của cả danh sách */
            readonly classCode?: string;
        };
        readonly ImportRowProblem: {
            readonly field: string | null;
            readonly column: string | null;
            readonly heading: string;
            readonly value: string;
            readonly reason: string;
            /** @enum {string} */
            readonly severity: "error" | "warning";
        };
        readonly ImportChange: {
            readonly field: string;
            readonly label: string;
            readonly from: string | null;
            readonly to: string | null;
        };
        readonly ImportCandidate: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly citizenIdMasked: string | null;
            readonly organisationName: string | null;
            readonly title: string | null;
        };
        readonly ImportCell: {
            readonly column: string;
            readonly heading: string;
            readonly value: string;
        };
        readonly ImportRow: {
            /** @description Để gọi tên dòng; khác nhau trong cả tệp */
            readonly row: number;
            /** @description Số dòng trong trang tính */
            readonly line: number;
            /** @description Trang tính, khi tệp có nhiều bảng */
            readonly sheet: string | null;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly unitName: string | null;
            readonly title: string | null;
            /** @enum {string} */
            readonly outcome: "new" | "changed" | "unchanged" | "ambiguous" | "problem";
            /** @description new, skip hoặc mã hồ sơ */
            readonly choice: string | null;
            /** Format: uuid */
            readonly personId: string | null;
            readonly problems: readonly components["schemas"]["ImportRowProblem"][];
            readonly changes: readonly components["schemas"]["ImportChange"][];
            readonly candidates: readonly components["schemas"]["ImportCandidate"][];
            readonly cells: readonly components["schemas"]["ImportCell"][];
        };
        readonly ImportRowPage: {
            readonly items: readonly components["schemas"]["ImportRow"][];
            readonly total: number;
        };
        readonly RowChoice: {
            /** @description new: người mới; skip: bỏ dòng này; mã hồ sơ: là người này; null: chưa chọn */
            readonly choice: string | null;
        };
        readonly MovementReason: {
            /** @description Mã của event_kinds, exit_kinds, hoặc KHAC */
            readonly code: string;
            readonly name: string;
            readonly people: number;
        };
        readonly MovementClass: {
            readonly code: string;
            readonly name: string;
            readonly opening: number;
            readonly closing: number;
        };
        readonly Movement: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** @description A: số người cuối ngày đầu kỳ */
            readonly opening: number;
            /** @description B: số lượt tăng trong kỳ */
            readonly increase: number;
            /** @description C: số lượt giảm trong kỳ */
            readonly decrease: number;
            /** @description D: số người cuối ngày cuối kỳ */
            readonly closing: number;
            readonly increases: readonly components["schemas"]["MovementReason"][];
            readonly decreases: readonly components["schemas"]["MovementReason"][];
            readonly classes: readonly components["schemas"]["MovementClass"][];
        };
        readonly MovementPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly employeeCode: string | null;
            /**
             * Format: date
             * @description Ngày vào, ra; với A và D là ngày tính
             */
            readonly on: string;
            readonly reasonName: string | null;
            /** @description Đơn vị trước đó */
            readonly fromName: string | null;
            /** @description Đơn vị sau đó */
            readonly toName: string | null;
            /** @description Hồ sơ trong phạm vi của người hỏi */
            readonly mayOpen: boolean;
        };
        readonly MovementPeople: {
            readonly items: readonly components["schemas"]["MovementPerson"][];
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
        };
        readonly LeaderNormView: {
            /** Format: uuid */
            readonly id: string;
            readonly organisationKind: string;
            readonly organisationKindName: string;
            readonly leastPeople: number;
            readonly deputies: number;
            readonly basis: string;
            /** @description Độ chắc của nguồn: S, S2, K, ? */
            readonly confidence: string | null;
            /** @description Do cơ quan ghi, không có sẵn theo văn bản */
            readonly isOwn: boolean;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string | null;
        };
        readonly LeaderNormList: {
            readonly items: readonly components["schemas"]["LeaderNormView"][];
        };
        readonly LeaderNormInput: {
            /** @description Loại đơn vị (organisation_kinds) */
            readonly organisationKind: string;
            /** @description Áp dụng khi đơn vị có từ số người này trở lên */
            readonly leastPeople: number;
            readonly deputies: number;
            /**
             * Format: date
             * @description Áp dụng từ ngày
             */
            readonly from: string;
            /** @description Căn cứ */
            readonly basis: string;
        };
        readonly DossierBrief: {
            /** Format: uuid */
            readonly id: string;
            readonly versionNo: number;
            readonly state: string;
            /** Format: date */
            readonly from: string | null;
            readonly decisionNumber: string | null;
        };
        readonly StaffingTotals: {
            readonly quota: number | null;
            readonly allocated: number;
            readonly present: number;
            readonly concurrent: number;
            readonly vacant: number;
            readonly vacantPositions: number;
            readonly over: number;
            readonly overPositions: number;
            readonly notMet: number;
            readonly unknown: number;
            /** @description Đang làm việc, chưa được bố trí vào vị trí */
            readonly unplaced: number;
            readonly coming: readonly number[];
        };
        readonly QuotaFigures: {
            readonly kind: string;
            readonly kindName: string;
            readonly amount: number | null;
            readonly present: number;
            readonly over: number;
            readonly number: string | null;
        };
        readonly PositionFigures: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly code: string | null;
            readonly groupCode: string;
            readonly levelCodes: readonly string[];
            /** @description Theo đề án đang có hiệu lực */
            readonly planned: number;
            readonly allocated: number;
            /** @description Người giữ vị trí này là việc chính */
            readonly present: number;
            readonly concurrent: number;
            readonly vacant: number;
            readonly over: number;
            /** @description Sẽ trống trong 12, 24, 60 tháng */
            readonly coming: readonly number[];
            readonly met: number;
            readonly notMet: number;
            readonly unknown: number;
            /** @description Ngạch, bậc của người khác với vị trí */
            readonly levelDiffers: number;
        };
        readonly PositionGroup: {
            readonly code: string;
            readonly name: string;
            readonly positions: readonly components["schemas"]["PositionFigures"][];
        };
        readonly RatioFigures: {
            readonly id: string;
            readonly name: string;
            readonly basis: string;
            /** @enum {string} */
            readonly scope: "POSITION" | "BODY" | "PROVINCE";
            readonly percent: string;
            readonly base: number;
            readonly count: number;
            readonly most: number;
            readonly over: number;
            /** @description Lý do đã ghi khi vượt tỷ lệ */
            readonly reason: string | null;
            /**
             * Format: uuid
             * @description Tỷ lệ bậc của một vị trí
             */
            readonly positionId: string | null;
            readonly positionName: string | null;
            /** @description Bậc bị giới hạn, của tỷ lệ từng vị trí */
            readonly level: string | null;
        };
        readonly Staffing: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** Format: date */
            readonly asOf: string;
            readonly dossier: components["schemas"]["DossierBrief"] | null;
            /** @description Bản đang soạn hoặc đang trình */
            readonly draft: components["schemas"]["DossierBrief"] | null;
            readonly totals: components["schemas"]["StaffingTotals"];
            readonly quotas: readonly components["schemas"]["QuotaFigures"][];
            readonly groups: readonly components["schemas"]["PositionGroup"][];
            readonly ratios: readonly components["schemas"]["RatioFigures"][];
            readonly mayWrite: boolean;
        };
        readonly GlanceVacancy: {
            /** Format: uuid */
            readonly positionId: string;
            readonly positionName: string;
            readonly allocated: number;
            readonly vacant: number;
        };
        readonly GlanceLeaver: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly positionName: string | null;
            /** Format: date */
            readonly leavesOn: string;
            readonly leavesWhy: string;
        };
        readonly GlanceShortfall: {
            /** Format: uuid */
            readonly positionId: string;
            readonly positionName: string;
            /** @description Người giữ vị trí có ít nhất một yêu cầu bắt buộc chưa đạt */
            readonly notMet: number;
            /** @description Yêu cầu chưa đạt, nhiều người thiếu nhất trước */
            readonly requirements: readonly string[];
        };
        readonly DossierSummary: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            readonly versionNo: number;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISING" | "REPORTED" | "APPROVED" | "IN_FORCE" | "SUPERSEDED" | "REJECTED";
            /**
             * Format: date
             * @description Từ ngày ở bước này
             */
            readonly since: string;
            /** @description Số ngày làm việc đã ở bước này */
            readonly workingDays: number;
            /** Format: date */
            readonly dueOn: string | null;
            readonly isLate: boolean;
            readonly positions: number;
            readonly planned: number;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
        };
        readonly PositionBody: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly parentName: string | null;
            /** @description Biên chế, số người được giao */
            readonly quota: number | null;
            readonly present: number;
            readonly positions: number;
            readonly allocated: number;
            readonly vacant: number;
            /** @description Thừa so với phân bổ, cộng các vị trí */
            readonly over: number;
            readonly overQuota: number | null;
            readonly unplaced: number;
        };
        readonly UnitGlance: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** Format: date */
            readonly asOf: string;
            readonly totals: components["schemas"]["StaffingTotals"];
            readonly quotas: readonly components["schemas"]["QuotaFigures"][];
            readonly vacancies: readonly components["schemas"]["GlanceVacancy"][];
            /** @description Trong 12 tháng, sớm nhất trước */
            readonly leaving: readonly components["schemas"]["GlanceLeaver"][];
            readonly shortfalls: readonly components["schemas"]["GlanceShortfall"][];
            /** @description Đề án chưa xong của đơn vị và đơn vị thuộc nó */
            readonly dossiers: readonly components["schemas"]["DossierSummary"][];
            /** @description Đơn vị bên dưới có danh sách vị trí riêng */
            readonly below: readonly components["schemas"]["PositionBody"][];
        };
        readonly ChartVacancy: {
            readonly name: string;
            readonly vacant: number;
        };
        readonly ChartLeader: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string;
        };
        readonly ChartPosition: {
            /**
             * Format: uuid
             * @description Trống: chưa bố trí vị trí
             */
            readonly positionId: string | null;
            readonly name: string;
            readonly present: number;
            readonly notMet: number;
            readonly unknown: number;
            /** @description Rời vị trí trong 12 tháng */
            readonly leaving: number;
        };
        readonly ChartUnit: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly parentId: string | null;
            readonly name: string;
            readonly leaders: readonly components["schemas"]["ChartLeader"][];
            readonly present: number;
            readonly positions: readonly components["schemas"]["ChartPosition"][];
        };
        readonly OrganisationChart: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** Format: date */
            readonly asOf: string;
            readonly totals: components["schemas"]["StaffingTotals"];
            /** @description Vị trí còn trống của cả cơ quan */
            readonly vacancies: readonly components["schemas"]["ChartVacancy"][];
            /** @description Cơ quan đứng đầu danh sách */
            readonly units: readonly components["schemas"]["ChartUnit"][];
        };
        readonly PositionBodies: {
            readonly total: number;
            readonly items: readonly components["schemas"]["PositionBody"][];
        };
        readonly PositionPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string;
            readonly unitName: string | null;
            /** Format: uuid */
            readonly positionId: string | null;
            readonly positionName: string | null;
            readonly levelCode: string | null;
            /** Format: date */
            readonly leavesOn: string | null;
            readonly leavesWhy: string | null;
            /** @enum {string|null} */
            readonly standing: "MET" | "NOT_MET" | "UNKNOWN" | null;
            /** @description Yêu cầu chưa đạt hoặc chưa rõ */
            readonly missing: readonly string[];
        };
        readonly PositionPeople: {
            readonly total: number;
            readonly items: readonly components["schemas"]["PositionPerson"][];
        };
        readonly PositionMove: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly from: string | null;
            readonly to: string | null;
        };
        readonly StaffingDifference: {
            readonly before: number;
            readonly after: number;
            readonly came: readonly components["schemas"]["PositionMove"][];
            readonly left: readonly components["schemas"]["PositionMove"][];
            readonly moved: readonly components["schemas"]["PositionMove"][];
        };
        readonly RequirementResult: {
            /** @enum {string} */
            readonly kind: "EDU_LEVEL" | "EDU_MAJOR" | "POLITICAL" | "STATE_MGMT" | "LEADER_COURSE" | "LANGUAGE" | "IT" | "ETHNIC_LANG" | "LICENCE" | "EXPERIENCE" | "RATING" | "NO_DISCIPLINE";
            readonly kindName: string;
            readonly text: string;
            readonly isMandatory: boolean;
            /** @enum {string} */
            readonly result: "MET" | "NOT_MET" | "UNKNOWN" | "EXEMPT";
            readonly evidence: string;
        };
        readonly PersonStanding: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string;
            readonly positionName: string;
            /** @enum {string} */
            readonly standing: "MET" | "NOT_MET" | "UNKNOWN";
            readonly rows: readonly components["schemas"]["RequirementResult"][];
        };
        readonly AllocationRow: {
            /** Format: uuid */
            readonly positionId: string;
            readonly amount: number;
        };
        readonly AllocationInput: {
            /**
             * Format: uuid
             * @description Cơ quan, đơn vị
             */
            readonly organisationId: string;
            readonly year: number;
            readonly rows: readonly components["schemas"]["AllocationRow"][];
        };
        readonly QuotaView: {
            /** @enum {string} */
            readonly kind: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            readonly kindName: string;
            readonly year: number;
            readonly amount: number;
            readonly number: string | null;
            /** Format: date */
            readonly decidedOn: string | null;
            readonly issuer: string | null;
        };
        readonly QuotaList: {
            readonly items: readonly components["schemas"]["QuotaView"][];
        };
        readonly QuotaInput: {
            /**
             * Format: uuid
             * @description Cơ quan, đơn vị
             */
            readonly organisationId: string;
            /** @enum {string} */
            readonly kind: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            readonly year: number;
            readonly amount: number;
            /** @description Số quyết định giao */
            readonly number: string;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan giao */
            readonly issuer?: string | null;
        };
        readonly FrameworkPosition: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            readonly groupCode: string;
            readonly groupName: string;
            readonly code: string;
            readonly name: string;
            readonly scope: string | null;
            readonly levelCodes: readonly string[];
            readonly basis: string;
            readonly source: string | null;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string | null;
            /** @description Số vị trí của các đơn vị lấy từ mục này */
            readonly uses: number;
        };
        readonly FrameworkList: {
            readonly items: readonly components["schemas"]["FrameworkPosition"][];
        };
        readonly FrameworkInput: {
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            /** @description Nhóm (job_position_groups) */
            readonly groupCode: string;
            /** @description Mã */
            readonly code: string;
            /** @description Tên vị trí */
            readonly name: string;
            /** @description Dùng cho */
            readonly scope?: string | null;
            readonly levelCodes: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            /** @description Căn cứ */
            readonly basis: string;
            /**
             * Format: date
             * @description Dùng từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Dùng đến hết ngày; để trống là còn dùng
             */
            readonly to?: string | null;
        };
        readonly FrameworkChange: {
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            /** @description Nhóm (job_position_groups) */
            readonly groupCode: string;
            /** @description Mã */
            readonly code: string;
            /** @description Tên vị trí */
            readonly name: string;
            /** @description Dùng cho */
            readonly scope?: string | null;
            readonly levelCodes: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            /** @description Căn cứ */
            readonly basis: string;
            /**
             * Format: date
             * @description Dùng từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Dùng đến hết ngày; để trống là còn dùng
             */
            readonly to?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly RequirementView: {
            /** @enum {string} */
            readonly kind: "EDU_LEVEL" | "EDU_MAJOR" | "POLITICAL" | "STATE_MGMT" | "LEADER_COURSE" | "LANGUAGE" | "IT" | "ETHNIC_LANG" | "LICENCE" | "EXPERIENCE" | "RATING" | "NO_DISCIPLINE";
            readonly atLeast: number | null;
            readonly oneOf: readonly string[];
            readonly text: string;
            readonly isMandatory: boolean;
        };
        readonly PositionVersionView: {
            /** Format: uuid */
            readonly positionId: string;
            readonly name: string;
            readonly code: string | null;
            readonly groupCode: string;
            readonly groupName: string;
            /** Format: uuid */
            readonly frameworkPositionId: string | null;
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            /** @description Đã có trong một phiên bản được duyệt: tên, nhóm, chế độ, mã không đổi được nữa */
            readonly isApproved: boolean;
            readonly levelCodes: readonly string[];
            readonly planned: number;
            readonly content: {
                readonly [key: string]: string;
            };
            readonly requirements: readonly components["schemas"]["RequirementView"][];
        };
        readonly DossierStep: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string | null;
            readonly fromState: string | null;
            readonly toState: string;
            readonly note: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            /** @description Số ngày làm việc ở bước này */
            readonly workingDays: number | null;
            /** @description Bước này kéo dài quá hạn */
            readonly wasLate: boolean;
        };
        readonly DossierFile: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "REQUEST" | "REPORT" | "DECISION";
            readonly name: string;
            readonly mediaType: string;
            readonly bytes: number;
            /** Format: date-time */
            readonly at: string;
            readonly by: string | null;
        };
        readonly Dossier: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            readonly versionNo: number;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISING" | "REPORTED" | "APPROVED" | "IN_FORCE" | "SUPERSEDED" | "REJECTED";
            /**
             * Format: date
             * @description Từ ngày ở bước này
             */
            readonly since: string;
            /** @description Số ngày làm việc đã ở bước này */
            readonly workingDays: number;
            /** Format: date */
            readonly dueOn: string | null;
            readonly isLate: boolean;
            readonly positions: number;
            readonly planned: number;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
            readonly version: number;
            readonly legalBasis: string | null;
            readonly reason: string | null;
            /** Format: date */
            readonly decisionSignedOn: string | null;
            readonly decisionSigner: string | null;
            readonly decisionIssuer: string | null;
            readonly list: readonly components["schemas"]["PositionVersionView"][];
            readonly steps: readonly components["schemas"]["DossierStep"][];
            readonly files: readonly components["schemas"]["DossierFile"][];
            /** @description Việc tài khoản này làm được tiếp theo */
            readonly acts: readonly ("SUBMIT" | "RETURN" | "APPRAISE" | "REPORT" | "APPROVE" | "REJECT")[];
            /** @description Vì sao không phê duyệt được, khi vai trò cho phép */
            readonly whyNot: string | null;
            readonly mayEdit: boolean;
            /** @description Được đính kèm văn bản */
            readonly mayAttach: boolean;
        };
        readonly PositionListFaultView: {
            /** @enum {string} */
            readonly column: "name" | "code" | "group" | "regime" | "levels" | "planned" | "purpose";
            readonly columnName: string;
            readonly detail: string;
        };
        readonly PositionListInputRow: {
            /** @description Tên vị trí */
            readonly name: string;
            /** @description Mã */
            readonly code?: string | null;
            /** @description Nhóm (job_position_groups) */
            readonly groupCode: string;
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            readonly levelCodes: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            readonly planned: number;
            /** @description Mục tiêu của vị trí */
            readonly purpose?: string | null;
        };
        readonly PositionListRowView: {
            /** @description Số dòng trong tệp */
            readonly number: number;
            readonly name: string;
            /** @enum {string} */
            readonly state: "NEW" | "CHANGED" | "SAME" | "FAULTY";
            readonly faults: readonly components["schemas"]["PositionListFaultView"][];
            readonly row?: components["schemas"]["PositionListInputRow"] | null;
        };
        readonly PositionListPreview: {
            readonly fileName: string;
            readonly rows: readonly components["schemas"]["PositionListRowView"][];
            readonly added: number;
            readonly changed: number;
            readonly same: number;
            readonly faulty: number;
        };
        readonly PositionListInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            readonly rows: readonly components["schemas"]["PositionListInputRow"][];
        };
        readonly DossierPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["DossierSummary"][];
        };
        readonly DossierInput: {
            /**
             * Format: uuid
             * @description Cơ quan, đơn vị
             */
            readonly organisationId: string;
            /**
             * @description Từ đề án đang có hiệu lực, danh mục khung, cơ quan khác, hoặc trống
             * @enum {string}
             */
            readonly source: "IN_FORCE" | "NATIONAL" | "BODY" | "EMPTY";
            /**
             * Format: uuid
             * @description Cơ quan được sao chép; với source = BODY
             */
            readonly sourceOrganisationId?: string | null;
            /** @description Căn cứ */
            readonly legalBasis?: string | null;
        };
        readonly RequirementInput: {
            /** @enum {string} */
            readonly kind: "EDU_LEVEL" | "EDU_MAJOR" | "POLITICAL" | "STATE_MGMT" | "LEADER_COURSE" | "LANGUAGE" | "IT" | "ETHNIC_LANG" | "LICENCE" | "EXPERIENCE" | "RATING" | "NO_DISCIPLINE";
            /** @description Bậc trong danh mục, số tháng, số năm */
            readonly atLeast?: number | null;
            readonly oneOf?: readonly string[];
            /** @description Như in trong bản mô tả */
            readonly text: string;
            readonly isMandatory: boolean;
        };
        readonly PositionInput: {
            /** @description Tên vị trí */
            readonly name: string;
            /** @description Mã */
            readonly code?: string | null;
            /** @description Nhóm (job_position_groups) */
            readonly groupCode: string;
            /**
             * Format: uuid
             * @description Vị trí trong danh mục khung
             */
            readonly frameworkPositionId?: string | null;
            /** @enum {string} */
            readonly regime: "CC" | "VC";
            readonly levelCodes: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            readonly planned: number;
            /** @description Các phần của bản mô tả, theo mã phần */
            readonly content?: {
                readonly [key: string]: string;
            };
            readonly requirements: readonly components["schemas"]["RequirementInput"][];
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly DossierActInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @enum {string} */
            readonly act: "SUBMIT" | "RETURN" | "APPRAISE" | "REPORT" | "APPROVE" | "REJECT";
            /** @description Ghi chú; bắt buộc khi trả lại hoặc không duyệt */
            readonly note?: string | null;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày ký
             */
            readonly decisionSignedOn?: string | null;
            /** @description Người ký */
            readonly decisionSigner?: string | null;
            /** @description Cơ quan ban hành */
            readonly decisionIssuer?: string | null;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            readonly effectiveOn?: string | null;
        };
        readonly GapNumbers: {
            /** @description Số được giao, không kể hợp đồng hỗ trợ */
            readonly quota: number | null;
            readonly present: number;
            readonly positions: number;
            readonly allocated: number;
            /** @description G1 còn trống so với phân bổ */
            readonly vacant: number;
            /** @description G2 thừa so với phân bổ */
            readonly over: number;
            /** @description G3 vượt số được giao, cộng theo loại */
            readonly overQuota: number;
            /** @description G4 chưa bố trí vị trí việc làm */
            readonly unplaced: number;
            /** @description G5 chưa đạt chuẩn */
            readonly notMet: number;
            /** @description G6 chưa rõ, thiếu dữ liệu */
            readonly unknown: number;
            /** @description G7 vượt tỷ lệ ngạch, bậc của đơn vị */
            readonly ratioOver: number;
            /** @description G8 ngạch, bậc khác với vị trí */
            readonly levelDiffers: number;
            /** @description G9 sẽ trống trong 12, 24, 60 tháng */
            readonly coming: readonly number[];
        };
        readonly GapGroup: {
            /** @description Số được giao, không kể hợp đồng hỗ trợ */
            readonly quota: number | null;
            readonly present: number;
            readonly positions: number;
            readonly allocated: number;
            /** @description G1 còn trống so với phân bổ */
            readonly vacant: number;
            /** @description G2 thừa so với phân bổ */
            readonly over: number;
            /** @description G3 vượt số được giao, cộng theo loại */
            readonly overQuota: number;
            /** @description G4 chưa bố trí vị trí việc làm */
            readonly unplaced: number;
            /** @description G5 chưa đạt chuẩn */
            readonly notMet: number;
            /** @description G6 chưa rõ, thiếu dữ liệu */
            readonly unknown: number;
            /** @description G7 vượt tỷ lệ ngạch, bậc của đơn vị */
            readonly ratioOver: number;
            /** @description G8 ngạch, bậc khác với vị trí */
            readonly levelDiffers: number;
            /** @description G9 sẽ trống trong 12, 24, 60 tháng */
            readonly coming: readonly number[];
            readonly code: string;
            readonly name: string;
            /** @description Số đơn vị */
            readonly bodies: number;
        };
        readonly GapRow: {
            /** @description Số được giao, không kể hợp đồng hỗ trợ */
            readonly quota: number | null;
            readonly present: number;
            readonly positions: number;
            readonly allocated: number;
            /** @description G1 còn trống so với phân bổ */
            readonly vacant: number;
            /** @description G2 thừa so với phân bổ */
            readonly over: number;
            /** @description G3 vượt số được giao, cộng theo loại */
            readonly overQuota: number;
            /** @description G4 chưa bố trí vị trí việc làm */
            readonly unplaced: number;
            /** @description G5 chưa đạt chuẩn */
            readonly notMet: number;
            /** @description G6 chưa rõ, thiếu dữ liệu */
            readonly unknown: number;
            /** @description G7 vượt tỷ lệ ngạch, bậc của đơn vị */
            readonly ratioOver: number;
            /** @description G8 ngạch, bậc khác với vị trí */
            readonly levelDiffers: number;
            /** @description G9 sẽ trống trong 12, 24, 60 tháng */
            readonly coming: readonly number[];
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly parentName: string | null;
            readonly bodyKind: string;
            readonly bodyKindName: string;
        };
        readonly RatioBreach: {
            readonly id: string;
            readonly name: string;
            readonly basis: string;
            /** @enum {string} */
            readonly scope: "POSITION" | "BODY" | "PROVINCE";
            readonly percent: string;
            readonly base: number;
            readonly count: number;
            readonly most: number;
            readonly over: number;
            /** @description Lý do đã ghi khi vượt tỷ lệ */
            readonly reason: string | null;
            /**
             * Format: uuid
             * @description Tỷ lệ bậc của một vị trí
             */
            readonly positionId: string | null;
            readonly positionName: string | null;
            /** @description Bậc bị giới hạn, của tỷ lệ từng vị trí */
            readonly level: string | null;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
        };
        readonly GapReport: {
            /** Format: date */
            readonly asOf: string;
            readonly total: number;
            /** @description Cộng các đơn vị được lọc, mọi trang */
            readonly totals: components["schemas"]["GapNumbers"];
            /** @description Cộng theo loại đơn vị */
            readonly groups: readonly components["schemas"]["GapGroup"][];
            /** @description Số giao và có mặt theo loại người */
            readonly quotas: readonly components["schemas"]["QuotaFigures"][];
            readonly items: readonly components["schemas"]["GapRow"][];
            /** @description Tỷ lệ tính trên toàn tỉnh, kể cả khi chưa vượt */
            readonly provinceRatios: readonly components["schemas"]["RatioBreach"][];
            /** @description Tỷ lệ bị vượt ở các đơn vị được lọc, vượt nhiều nhất trước */
            readonly breaches: readonly components["schemas"]["RatioBreach"][];
        };
        readonly TrainingNeed: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            readonly key: string;
            readonly kind: string;
            readonly kindName: string;
            /** @description Mức thấp nhất trong danh mục của loại này */
            readonly atLeast: number | null;
            /** @description Một trong các mã này là đủ */
            readonly oneOf: readonly string[];
            /** @description Như ghi trong bản mô tả */
            readonly text: string;
            /** @description Số người chưa đạt */
            readonly notMet: number;
            /** @description Số người chưa rõ vì thiếu dữ liệu */
            readonly unknown: number;
        };
        readonly TrainingNeeds: {
            /** Format: date */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["TrainingNeed"][];
        };
        readonly TrainingNeedPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            /** Format: uuid */
            readonly positionId: string;
            readonly positionName: string;
            /** @enum {string} */
            readonly result: "NOT_MET" | "UNKNOWN";
        };
        readonly TrainingNeedPeople: {
            readonly total: number;
            readonly items: readonly components["schemas"]["TrainingNeedPerson"][];
        };
        readonly RatioRuleView: {
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @enum {string} */
            readonly scope: "POSITION" | "BODY" | "PROVINCE";
            readonly bodyKinds: readonly string[];
            readonly bodyKindNames: readonly string[];
            /** @enum {string} */
            readonly people: "ALL" | "HEADS" | "DEPUTIES";
            readonly levelCodes: readonly string[];
            /** @enum {string|null} */
            readonly levelsUsed: "HIGHEST_5" | "NEXT_BELOW_5" | "HIGHEST_4" | "TWO" | null;
            readonly percent: string;
            /** @enum {string} */
            readonly base: "ALLOCATED" | "QUOTA" | "PEOPLE";
            /** @enum {string} */
            readonly rounding: "FLOOR" | "HALF_UP" | "CEIL";
            readonly basis: string;
            /** @description Độ chắc của nguồn: S, S2, K, ? */
            readonly confidence: string | null;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string | null;
        };
        readonly RatioRuleList: {
            readonly items: readonly components["schemas"]["RatioRuleView"][];
        };
        readonly RatioRuleInput: {
            /** @description Tên quy định */
            readonly name: string;
            /**
             * @description Tính trên từng vị trí, từng đơn vị hay toàn tỉnh
             * @enum {string}
             */
            readonly scope: "POSITION" | "BODY" | "PROVINCE";
            /** @description Loại đơn vị (organisation_kinds); không dùng cho từng vị trí */
            readonly bodyKinds?: readonly string[];
            /**
             * @description Mọi người, người đứng đầu, cấp phó
             * @enum {string}
             */
            readonly people?: "ALL" | "HEADS" | "DEPUTIES";
            readonly levelCodes?: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            /**
             * @description Nền tính: biên chế được giao hay số người
             * @enum {string}
             */
            readonly base?: "QUOTA" | "PEOPLE";
            /**
             * @description Vị trí dùng những bậc nào; chỉ cho từng vị trí
             * @enum {string}
             */
            readonly levelsUsed?: "HIGHEST_5" | "NEXT_BELOW_5" | "HIGHEST_4" | "TWO";
            /** @description Nhiều nhất bao nhiêu phần trăm */
            readonly percent: number;
            /**
             * @description Làm tròn xuống, gần nhất, lên
             * @enum {string}
             */
            readonly rounding: "FLOOR" | "HALF_UP" | "CEIL";
            /** @description Căn cứ */
            readonly basis: string;
            /**
             * Format: date
             * @description Áp dụng từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Áp dụng đến hết ngày; để trống là còn áp dụng
             */
            readonly to?: string | null;
        };
        readonly RatioRuleChange: {
            /** @description Tên quy định */
            readonly name: string;
            /**
             * @description Tính trên từng vị trí, từng đơn vị hay toàn tỉnh
             * @enum {string}
             */
            readonly scope: "POSITION" | "BODY" | "PROVINCE";
            /** @description Loại đơn vị (organisation_kinds); không dùng cho từng vị trí */
            readonly bodyKinds?: readonly string[];
            /**
             * @description Mọi người, người đứng đầu, cấp phó
             * @enum {string}
             */
            readonly people?: "ALL" | "HEADS" | "DEPUTIES";
            readonly levelCodes?: readonly ("CGCC" | "CVCC" | "CVC" | "CV" | "CS" | "NV" | "BAC5" | "BAC4" | "BAC3" | "BAC2" | "BAC1")[];
            /**
             * @description Nền tính: biên chế được giao hay số người
             * @enum {string}
             */
            readonly base?: "QUOTA" | "PEOPLE";
            /**
             * @description Vị trí dùng những bậc nào; chỉ cho từng vị trí
             * @enum {string}
             */
            readonly levelsUsed?: "HIGHEST_5" | "NEXT_BELOW_5" | "HIGHEST_4" | "TWO";
            /** @description Nhiều nhất bao nhiêu phần trăm */
            readonly percent: number;
            /**
             * @description Làm tròn xuống, gần nhất, lên
             * @enum {string}
             */
            readonly rounding: "FLOOR" | "HALF_UP" | "CEIL";
            /** @description Căn cứ */
            readonly basis: string;
            /**
             * Format: date
             * @description Áp dụng từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Áp dụng đến hết ngày; để trống là còn áp dụng
             */
            readonly to?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly RatioReasonInput: {
            /**
             * Format: uuid
             * @description Cơ quan, đơn vị
             */
            readonly organisationId: string;
            /**
             * Format: uuid
             * @description Vị trí, với tỷ lệ bậc của một vị trí
             */
            readonly positionId?: string | null;
            /** @description Lý do để vượt tỷ lệ */
            readonly reason?: string | null;
        };
        readonly ExemptionInput: {
            /** @description Loại yêu cầu được miễn */
            readonly kind: string;
            /** @description Lý do */
            readonly reason: string;
            /** @description Số quyết định, văn bản */
            readonly number: string;
        };
        readonly OrganisationItem: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly parentId: string | null;
            readonly parentName: string | null;
            readonly name: string;
            readonly shortName: string | null;
            /** @description Tên khác mà từ tìm khớp với */
            readonly otherName: string | null;
            readonly kind: string;
            readonly kindName: string;
            /** @description Người của riêng đơn vị, trong phạm vi người xem */
            readonly people: number;
            /** @description Người của đơn vị và mọi đơn vị bên dưới */
            readonly descendantPeople: number;
            /**
             * Format: date
             * @description Ngày đầu của đơn vị
             */
            readonly from: string | null;
            /**
             * Format: date
             * @description Ngày cuối của đơn vị, kể cả ngày cuối đã ghi trước
             */
            readonly to: string | null;
            /** @description Có trong cây của ngày hỏi */
            readonly isOpen: boolean;
            /** @description Nằm trong phạm vi hồ sơ của người xem */
            readonly mayOpen: boolean;
        };
        readonly OrganisationTree: {
            /** Format: date */
            readonly asOf: string;
            /** @description Đơn vị cấp trên đứng trước đơn vị cấp dưới */
            readonly items: readonly components["schemas"]["OrganisationItem"][];
        };
        readonly OrganisationStep: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly OrganisationClassCount: {
            readonly code: string;
            readonly name: string;
            /** @description Của riêng đơn vị */
            readonly people: number;
            /** @description Cùng mọi đơn vị bên dưới */
            readonly descendantPeople: number;
        };
        readonly OrganisationChild: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly kind: string;
            readonly kindName: string;
            readonly people: number;
            readonly descendantPeople: number;
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
        };
        readonly DatedName: {
            readonly name: string;
            readonly shortName: string | null;
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
        };
        readonly DatedPlace: {
            /** Format: uuid */
            readonly parentId: string | null;
            readonly parentName: string | null;
            readonly kind: string;
            readonly kindName: string;
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
        };
        readonly RelatedOrganisation: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @description Cấp trên lúc đó, để phân biệt các đơn vị trùng tên */
            readonly parentName: string | null;
            /** @enum {string} */
            readonly share: "WHOLE" | "PART";
            /** @description Đơn vị sau giữ hồ sơ của đơn vị trước */
            readonly takesRecords: boolean;
            /** @description Cấp trên chỉ nhận hồ sơ của đơn vị kết thúc, không kế thừa công việc */
            readonly isRecordsOnly: boolean;
            /** Format: date */
            readonly effectiveOn: string;
        };
        readonly OrganisationEvent: {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string;
            /** @description Việc đã xảy ra với đơn vị này, một câu */
            readonly what: string;
            /** Format: date */
            readonly effectiveOn: string;
            /** @description Chưa đến ngày hiệu lực */
            readonly isUpcoming: boolean;
            readonly documentNumber: string | null;
            /** Format: date */
            readonly documentDate: string | null;
            readonly documentIssuer: string | null;
            readonly note: string | null;
            readonly predecessors: readonly components["schemas"]["RelatedOrganisation"][];
            readonly successors: readonly components["schemas"]["RelatedOrganisation"][];
        };
        readonly OrganisationFile: {
            /** Format: uuid */
            readonly id: string;
            readonly code: string | null;
            readonly version: number;
            /**
             * Format: date
             * @description Ngày hỏi
             */
            readonly asOf: string;
            /**
             * Format: date
             * @description Ngày mà tên, cấp trên, số người được tính; khác ngày hỏi khi đơn vị không hoạt động vào ngày đó
             */
            readonly shownOn: string;
            /** @description Hoạt động vào ngày hỏi */
            readonly isOpen: boolean;
            readonly name: string;
            readonly shortName: string | null;
            readonly kind: string;
            readonly kindName: string;
            /** Format: uuid */
            readonly parentId: string | null;
            readonly parentName: string | null;
            /** @description Từ cấp cao nhất xuống cấp trên trực tiếp */
            readonly path: readonly components["schemas"]["OrganisationStep"][];
            /** Format: date */
            readonly from: string | null;
            /** Format: date */
            readonly to: string | null;
            readonly people: number;
            readonly descendantPeople: number;
            readonly byClass: readonly components["schemas"]["OrganisationClassCount"][];
            readonly children: readonly components["schemas"]["OrganisationChild"][];
            readonly names: readonly components["schemas"]["DatedName"][];
            readonly places: readonly components["schemas"]["DatedPlace"][];
            /** @description Mới nhất đứng trước */
            readonly events: readonly components["schemas"]["OrganisationEvent"][];
            readonly predecessors: readonly components["schemas"]["RelatedOrganisation"][];
            readonly successors: readonly components["schemas"]["RelatedOrganisation"][];
            /** @description Hồ sơ của đơn vị nằm trong phạm vi người xem */
            readonly mayOpen: boolean;
            /** @description Người xem được ghi sự kiện của đơn vị */
            readonly mayWrite: boolean;
        };
        readonly OrganisationEventInput: {
            /** @enum {string} */
            readonly kind: "CREATE" | "RENAME" | "MOVE" | "DISSOLVE";
            /**
             * Format: date
             * @description Ngày đầu tiên mà thay đổi có hiệu lực
             */
            readonly effectiveOn: string;
            /** @example 1508/QĐ-UBND */
            readonly documentNumber: string;
            /** Format: date */
            readonly documentDate: string;
            /** @example UBND thành phố Cần Thơ */
            readonly documentIssuer: string;
            readonly note?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị thay đổi; không dùng khi lập đơn vị mới
             */
            readonly organisationId?: string;
            /** @description Phiên bản của đơn vị mà người ghi đã xem */
            readonly version?: number;
            /** @description Tên mới */
            readonly name?: string | null;
            readonly shortName?: string | null;
            /**
             * Format: uuid
             * @description Cấp trên trực tiếp từ ngày hiệu lực
             */
            readonly parentId?: string;
            /** @description Mã trong danh mục organisation_kinds; khi chuyển cấp trên mà bỏ trống thì giữ loại cũ */
            readonly organisationKind?: string;
        };
        readonly EventWarning: {
            readonly pointer: string;
            readonly code: string;
            readonly detail: string;
        };
        readonly OrganisationEventResult: {
            /** Format: uuid */
            readonly organisationId: string;
            /** Format: uuid */
            readonly eventId: string;
            readonly warnings: readonly components["schemas"]["EventWarning"][];
        };
        readonly OrganisationEventPreview: {
            /** @description Những gì sẽ thay đổi, mỗi việc một câu */
            readonly changes: readonly string[];
            readonly warnings: readonly components["schemas"]["EventWarning"][];
        };
        readonly StaffCount: {
            readonly code: string;
            readonly name: string;
            readonly count: number;
        };
        readonly AttentionItem: {
            /** @enum {string} */
            readonly kind: "missing-citizen-id" | "odd-citizen-id" | "missing-birth-date" | "missing-education" | "retiring-soon" | "imports-waiting" | "transfers-late" | "declarations-waiting" | "declarations-late" | "decisions-waiting" | "decisions-upcoming" | "dossiers-waiting" | "dossiers-late";
            readonly title: string;
            readonly count: number;
            /** @description Địa chỉ của danh sách đứng sau con số */
            readonly link: string;
        };
        readonly RecentFile: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly title: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly Overview: {
            /** Format: date */
            readonly asOf: string;
            /** @description Người đang làm việc trong phạm vi được xem */
            readonly people: number;
            readonly byClass: readonly components["schemas"]["StaffCount"][];
            readonly attention: readonly components["schemas"]["AttentionItem"][];
            readonly recentFiles: readonly components["schemas"]["RecentFile"][];
        };
        readonly PaperComponent: {
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly part: "GOC" | "BO_SUNG" | "QUAN_LY";
            /** @description Mục hạn chế phải mở trước khi xem */
            readonly section: string | null;
            /** @description Mục hạn chế đang khóa với tài khoản này */
            readonly isLocked: boolean;
            /** @description Số giấy tờ đang khóa; null khi không nói */
            readonly lockedCount: number | null;
        };
        readonly PaperView: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly componentCode: string;
            readonly title: string;
            readonly documentNumber: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly documentDate: string | null;
            readonly year: number | null;
            /** @description Số trang của giấy tờ */
            readonly pages: number | null;
            readonly isOriginal: boolean;
            readonly shelfPosition: string | null;
            /** @description Người đối chiếu */
            readonly checkedBy: string | null;
            readonly checkedOn: string | null;
            readonly aboutTable: string | null;
            readonly aboutId: string | null;
            /** @description Tên tệp khi tải lên; null khi chưa quét */
            readonly originalName: string | null;
            readonly mediaType: string | null;
            /** @description Cỡ tệp, byte */
            readonly bytes: number | null;
            /** @description Số trang xem được trên màn hình; 0 với tệp Word */
            readonly viewablePages: number | null;
            /** Format: date-time */
            readonly addedAt: string;
            readonly addedBy: string | null;
            /** Format: date-time */
            readonly removedAt: string | null;
            readonly removedBy: string | null;
            readonly removedReason: string | null;
        };
        readonly MissingPaper: {
            readonly componentCode: string;
            /** @description Về việc gì; trống khi tên thành phần đã đủ */
            readonly label: string;
            readonly aboutTable: string | null;
            readonly aboutId: string | null;
            readonly year: number | null;
        };
        readonly PaperFile: {
            /** @description Số giấy tờ trong hồ sơ mà tài khoản này xem được */
            readonly count: number;
            readonly expected: number;
            readonly held: number;
            /** @description Mức đầy đủ, phần trăm nguyên */
            readonly percent: number;
            /** @description Có ảnh chân dung */
            readonly hasPhoto: boolean;
            readonly fullName: string;
            readonly mayWrite: boolean;
            readonly components: readonly components["schemas"]["PaperComponent"][];
            readonly papers: readonly components["schemas"]["PaperView"][];
            readonly missing: readonly components["schemas"]["MissingPaper"][];
            /** @description Cỡ lớn nhất của một tệp, byte */
            readonly maxBytes: number;
        };
        readonly PaperSummary: {
            /** @description Số giấy tờ trong hồ sơ mà tài khoản này xem được */
            readonly count: number;
            readonly expected: number;
            readonly held: number;
            /** @description Mức đầy đủ, phần trăm nguyên */
            readonly percent: number;
            /** @description Có ảnh chân dung */
            readonly hasPhoto: boolean;
        };
        readonly PaperInput: {
            /** @description Tên giấy tờ; để trống thì theo thành phần hồ sơ */
            readonly title?: string | null;
            /** @description Số, ký hiệu văn bản */
            readonly documentNumber?: string | null;
            /** @description Ngày văn bản: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly documentDate?: string | null;
            /** @description Năm của phiếu, bản kê khai */
            readonly year?: number | null;
            /** @description Số trang */
            readonly pages?: number | null;
            /** @description Bản chính; false là bản sao */
            readonly isOriginal?: boolean;
            /** @description Vị trí bản giấy: kho, kệ, hộp */
            readonly shelfPosition?: string | null;
            /** @description Đã đối chiếu với bản chính */
            readonly isChecked?: boolean;
            /** @description Thành phần hồ sơ (record_components) */
            readonly componentCode: string;
            /**
             * Format: uuid
             * @description Lần tải lên đã gửi xong; không có khi chỉ ghi vị trí bản giấy
             */
            readonly uploadId?: string;
            /**
             * @description Giấy tờ về dòng nào của hồ sơ
             * @enum {string}
             */
            readonly aboutTable?: "decision" | "credential" | "employment" | "assignment" | "salary_position" | "award" | "evaluation" | "allowance" | "work_history" | "military_service" | "union_membership" | "party_post" | "policy_benefit" | "succession_plan" | "recruitment" | "asset_declaration" | "employer_remark" | "health" | "history_statement" | "discipline" | "family_member" | "family_economy" | "training_certificate";
            /**
             * Format: uuid
             * @description Dòng đó
             */
            readonly aboutId?: string;
            /** @description Những người khác của cùng quyết định */
            readonly alsoFor?: readonly string[];
        };
        readonly PaperChange: {
            /** @description Tên giấy tờ; để trống thì theo thành phần hồ sơ */
            readonly title?: string | null;
            /** @description Số, ký hiệu văn bản */
            readonly documentNumber?: string | null;
            /** @description Ngày văn bản: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly documentDate?: string | null;
            /** @description Năm của phiếu, bản kê khai */
            readonly year?: number | null;
            /** @description Số trang */
            readonly pages?: number | null;
            /** @description Bản chính; false là bản sao */
            readonly isOriginal?: boolean;
            /** @description Vị trí bản giấy: kho, kệ, hộp */
            readonly shelfPosition?: string | null;
            /** @description Đã đối chiếu với bản chính */
            readonly isChecked?: boolean;
            /** @description Phiên bản của giấy tờ đã đọc */
            readonly version: number;
            /**
             * Format: uuid
             * @description Bản quét cho giấy tờ chưa có tệp
             */
            readonly uploadId?: string;
        };
        readonly PaperRemoval: {
            /** @description Phiên bản của giấy tờ đã đọc */
            readonly version: number;
            /** @description Lý do loại ra khỏi hồ sơ, ai đồng ý */
            readonly reason?: string | null;
        };
        readonly PaperRestoration: {
            /** @description Phiên bản của giấy tờ đã đọc */
            readonly version: number;
        };
        readonly PersonNote: {
            readonly kind: string;
            /** @enum {string} */
            readonly tone: "due" | "late" | "info";
            readonly text: string;
        };
        readonly PersonListItem: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
            /** @enum {string|null} */
            readonly sex: "M" | "F" | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate: string | null;
            readonly citizenIdMasked: string | null;
            readonly employeeCode: string | null;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string | null;
            /** @description Cơ quan ngay dưới tỉnh, thành phố */
            readonly unitName: string | null;
            readonly title: string | null;
            readonly isLeader: boolean;
            readonly concurrentCount: number;
            readonly classCode: string | null;
            readonly className: string | null;
            readonly typeName: string | null;
            readonly statusCode: string | null;
            readonly statusName: string | null;
            readonly gradeCode: string | null;
            readonly gradeName: string | null;
            readonly gradeGroup: string | null;
            readonly step: number | null;
            /** @description Số bậc của bảng lương */
            readonly steps: number | null;
            readonly coefficient: string | null;
            readonly educationName: string | null;
            readonly politicalName: string | null;
            readonly isParty: boolean;
            readonly ethnicName: string | null;
            readonly notes: readonly components["schemas"]["PersonNote"][];
        };
        readonly PeopleList: {
            readonly items: readonly components["schemas"]["PersonListItem"][];
            readonly total: number;
            /** Format: date */
            readonly asOf: string;
        };
        readonly DecisionInput: {
            /** @description Loại quyết định (event_kinds) */
            readonly kind: string;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày ký
             */
            readonly signedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan ban hành */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Ngày hiệu lực; mặc định là ngày bắt đầu của dòng
             */
            readonly effectiveOn?: string | null;
        };
        readonly PersonInput: {
            readonly fullName?: string;
            /** @description Tên gọi khác */
            readonly otherNames?: string | null;
            /** @enum {string|null} */
            readonly sex?: "M" | "F" | null;
            /** @description Ngày sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Dân tộc (ethnic_groups) */
            readonly ethnicCode?: string | null;
            /** @description Tôn giáo (religions) */
            readonly religionCode?: string | null;
            /** @description Số định danh cá nhân, 12 chữ số */
            readonly citizenId?: string | null;
            /**
             * Format: date
             * @description Ngày cấp căn cước
             */
            readonly citizenIdIssuedOn?: string | null;
            /** @description Lý do số định danh khác lệ thường */
            readonly citizenIdNote?: string | null;
            /** @description Số CMND cũ */
            readonly oldIdNo?: string | null;
            /** @description Số hiệu CBCCVC */
            readonly employeeCode?: string | null;
            /** @description Mã số định danh trong cơ sở dữ liệu quốc gia */
            readonly nationalDbCode?: string | null;
            readonly phone?: string | null;
            /** @description Thư điện tử */
            readonly email?: string | null;
            /** @description Số bảo hiểm xã hội */
            readonly socialInsuranceNo?: string | null;
            /** @description Số thẻ bảo hiểm y tế */
            readonly healthInsuranceNo?: string | null;
            /** @description Thành phần gia đình xuất thân */
            readonly familyClass?: string | null;
            /** @description Nghề nghiệp trước khi được tuyển dụng */
            readonly priorOccupation?: string | null;
            /** @description Ngày được tuyển dụng lần đầu: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstRecruitedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly recruitingBody?: string | null;
            /** @description Ngày vào cơ quan hiện đang công tác: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedBodyOn?: string | null;
            /** @description Ngày vào Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyJoinedOn?: string | null;
            /** @description Ngày vào Đảng chính thức: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyOfficialOn?: string | null;
            /** @description Ngày ra khỏi Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyLeftOn?: string | null;
            /** @description Số thẻ đảng viên */
            readonly partyCardNo?: string | null;
            /** @description Ngày tham gia tổ chức chính trị - xã hội đầu tiên: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstUnionJoinedOn?: string | null;
            /** @description Ngày tham gia cách mạng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly revolutionJoinedOn?: string | null;
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm cao nhất */
            readonly topMilitaryRank?: string | null;
            /** @description Đối tượng chính sách (policy_categories) */
            readonly policyCategoryCode?: string | null;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Trình độ giáo dục phổ thông (general_education_levels) */
            readonly generalEducationCode?: string | null;
            /** @description Học hàm (academic_ranks) */
            readonly academicRankCode?: string | null;
            /** @description Năm phong học hàm */
            readonly academicRankYear?: number | null;
            /** @description Công việc chính được giao */
            readonly mainDuty?: string | null;
            /** @description Sở trường công tác */
            readonly strength?: string | null;
            /** @description Công việc làm lâu nhất */
            readonly longestJob?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly addresses?: components["schemas"]["AddressesInput"];
            /**
             * Format: uuid
             * @description Đơn vị sử dụng
             */
            readonly organisationId: string;
            /** @description Loại (subject_classes) */
            readonly classCode: string;
            /** @description Hình thức tuyển dụng, hợp đồng (employment_types) */
            readonly typeCode?: string | null;
            /**
             * Format: date
             * @description Làm việc từ ngày
             */
            readonly startsOn: string;
            /** @description Chức vụ, chức danh */
            readonly title?: string | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /**
             * Format: uuid
             * @description Cơ quan quản lý; mặc định là đơn vị sử dụng
             */
            readonly managingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trả lương; mặc định là đơn vị sử dụng
             */
            readonly payingOrganisationId?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
        };
        readonly PersonCreated: {
            /** Format: uuid */
            readonly id: string;
            readonly warnings: readonly components["schemas"]["FileWarning"][];
        };
        readonly Completeness: {
            readonly filled: number;
            readonly total: number;
        };
        readonly AddressView: {
            /**
             * @description OLD_3_LEVEL: tỉnh, huyện, xã đến 30/06/2025; NEW_2_LEVEL: tỉnh, xã
             * @enum {string|null}
             */
            readonly scheme: "OLD_3_LEVEL" | "NEW_2_LEVEL" | null;
            readonly provinceCode: string | null;
            readonly districtCode: string | null;
            readonly communeCode: string | null;
            readonly detail: string | null;
            /** @description Nguyên văn lời khai */
            readonly asDeclared: string | null;
            readonly text: string | null;
            /** @description Tên hiện nay của địa chỉ cũ */
            readonly nowText: string | null;
        };
        readonly AddressesView: {
            readonly birthPlace: components["schemas"]["AddressView"] | null;
            readonly homePlace: components["schemas"]["AddressView"] | null;
            readonly permanent: components["schemas"]["AddressView"] | null;
            readonly current: components["schemas"]["AddressView"] | null;
        };
        readonly RowDecision: {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string | null;
            readonly number: string | null;
            /** Format: date */
            readonly signedOn: string | null;
            readonly signer: string | null;
            readonly issuer: string | null;
            /** Format: date */
            readonly effectiveOn: string;
        };
        readonly EmploymentView: {
            /**
             * Format: uuid
             * @description Chung cho các giai đoạn của cùng một quá trình
             */
            readonly id: string;
            readonly classCode: string;
            readonly className: string | null;
            readonly typeCode: string | null;
            readonly typeName: string | null;
            readonly statusCode: string;
            readonly statusName: string | null;
            readonly exitKindCode: string | null;
            readonly exitKindName: string | null;
            readonly contractNumber: string | null;
            /** Format: date */
            readonly contractEndsOn: string | null;
            /** Format: uuid */
            readonly managingOrganisationId: string;
            readonly managingOrganisationName: string | null;
            /** Format: uuid */
            readonly usingOrganisationId: string;
            readonly usingOrganisationName: string | null;
            /** Format: uuid */
            readonly payingOrganisationId: string;
            readonly payingOrganisationName: string | null;
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description Ngày cuối cùng; để trống là đến nay
             */
            readonly to: string | null;
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly AssignmentView: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly employmentId: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string | null;
            readonly title: string;
            readonly isLeader: boolean;
            readonly isPrimary: boolean;
            readonly leaderAllowance: string | null;
            /** @description BO_NHIEM, BO_NHIEM_LAI, PHE_CHUAN, GIAO_QUYEN, DIEU_DONG, BIET_PHAI */
            readonly appointmentKind: string | null;
            /** Format: date */
            readonly appointedOn: string | null;
            /**
             * Format: date
             * @description Hết nhiệm kỳ, thời hạn giữ chức vụ
             */
            readonly termEndsOn: string | null;
            /** @description Vị trí việc làm; do quyết định ghi */
            readonly positionId: string | null;
            readonly positionName: string | null;
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description Ngày cuối cùng; để trống là đến nay
             */
            readonly to: string | null;
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly SalaryPositionView: {
            /** Format: uuid */
            readonly id: string;
            readonly gradeCode: string | null;
            readonly gradeName: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly gradeSince: string | null;
            readonly step: number | null;
            /** @description Số bậc của bảng lương */
            readonly steps: number | null;
            /** @description Số tháng giữ một bậc */
            readonly monthsPerStep: number | null;
            readonly coefficient: string | null;
            readonly overScalePercent: string | null;
            readonly paidPercent: string | null;
            /** Format: date */
            readonly paidFrom: string;
            /**
             * Format: date
             * @description Mốc tính nâng bậc lần sau
             */
            readonly countFrom: string | null;
            /** @description Hình thức xếp lương */
            readonly kind: string | null;
            readonly retainedCoefficient: string | null;
            readonly reason: string | null;
            readonly revision: number;
            readonly isVoid: boolean;
            /** @description Lần ghi đang có hiệu lực của mốc này */
            readonly isInForce: boolean;
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly CredentialView: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE";
            readonly levelCode: string;
            readonly levelName: string;
            readonly rank: number | null;
            readonly language: string | null;
            readonly major: string | null;
            readonly institution: string | null;
            readonly formCode: string | null;
            readonly formName: string | null;
            readonly country: string | null;
            readonly number: string | null;
            readonly score: string | null;
            readonly decisionNumber: string | null;
            readonly funding: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly earnedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly expiresOn: string | null;
            readonly isVerified: boolean;
        };
        readonly OverrideView: {
            /** Format: uuid */
            readonly id: string;
            readonly value: string;
            readonly reason: string;
        };
        readonly ComputedView: {
            /** @description Đang ghi: giá trị ghi thay nếu có, không thì kết quả tính */
            readonly text: string;
            /** @description Kết quả tính */
            readonly computed: string | null;
            /** @description Vì sao tính ra như vậy */
            readonly why: readonly string[];
            readonly override: components["schemas"]["OverrideView"] | null;
        };
        readonly HighestLevelsView: {
            readonly education: components["schemas"]["ComputedView"] | null;
            readonly political: components["schemas"]["ComputedView"] | null;
            readonly stateManagement: components["schemas"]["ComputedView"] | null;
            readonly language: components["schemas"]["ComputedView"] | null;
            readonly it: components["schemas"]["ComputedView"] | null;
        };
        readonly CurrentItemsView: {
            readonly post: components["schemas"]["ComputedView"] | null;
            readonly concurrentPosts: components["schemas"]["ComputedView"] | null;
            readonly salary: components["schemas"]["ComputedView"] | null;
        };
        readonly CurrentView: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string | null;
            readonly unitName: string | null;
            readonly title: string | null;
            readonly isLeader: boolean;
            /** Format: date */
            readonly since: string | null;
            readonly classCode: string;
            readonly className: string | null;
            readonly statusCode: string;
            readonly statusName: string | null;
            readonly gradeCode: string | null;
            readonly gradeName: string | null;
            readonly step: number | null;
            readonly steps: number | null;
            readonly coefficient: string | null;
        };
        readonly PersonFile: {
            /** Format: uuid */
            readonly id: string;
            /** @description Gửi kèm khi lưu; mỗi lần lưu tăng 1 */
            readonly version: number;
            readonly fullName: string;
            readonly otherNames: string | null;
            /** @enum {string|null} */
            readonly sex: "M" | "F" | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate: string | null;
            readonly ageYears: number | null;
            readonly ethnicCode: string | null;
            readonly ethnicName: string | null;
            readonly religionCode: string | null;
            readonly religionName: string | null;
            readonly citizenId: string | null;
            /** Format: date */
            readonly citizenIdIssuedOn: string | null;
            readonly citizenIdNote: string | null;
            readonly oldIdNo: string | null;
            readonly employeeCode: string | null;
            readonly nationalDbCode: string | null;
            readonly phone: string | null;
            readonly email: string | null;
            readonly socialInsuranceNo: string | null;
            readonly healthInsuranceNo: string | null;
            readonly familyClass: string | null;
            readonly priorOccupation: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstRecruitedOn: string | null;
            readonly recruitingBody: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedBodyOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyJoinedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyOfficialOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyLeftOn: string | null;
            readonly partyCardNo: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstUnionJoinedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly revolutionJoinedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn: string | null;
            /** @description YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn: string | null;
            readonly topMilitaryRank: string | null;
            readonly policyCategoryCode: string | null;
            readonly policyCategoryName: string | null;
            readonly warInvalidClassCode: string | null;
            readonly warInvalidClassName: string | null;
            readonly generalEducationCode: string | null;
            readonly generalEducationName: string | null;
            readonly academicRankCode: string | null;
            readonly academicRankName: string | null;
            readonly academicRankYear: number | null;
            readonly mainDuty: string | null;
            readonly strength: string | null;
            readonly longestJob: string | null;
            readonly note: string | null;
            /** @description Người không có thật, thuộc dữ liệu mô phỏng */
            readonly isInvented: boolean;
            /** Format: uuid */
            readonly ownerOrganisationId: string;
            /** @description Đơn vị giữ hồ sơ */
            readonly ownerOrganisationName: string | null;
            readonly addresses: components["schemas"]["AddressesView"];
            readonly employments: readonly components["schemas"]["EmploymentView"][];
            readonly assignments: readonly components["schemas"]["AssignmentView"][];
            readonly salaryPositions: readonly components["schemas"]["SalaryPositionView"][];
            readonly credentials: readonly components["schemas"]["CredentialView"][];
            readonly highest: components["schemas"]["HighestLevelsView"];
            readonly currentItems: components["schemas"]["CurrentItemsView"];
            readonly current: components["schemas"]["CurrentView"] | null;
            readonly warnings: readonly components["schemas"]["FileWarning"][];
            /** @description Theo từng phần của hồ sơ: đã ghi bao nhiêu trên bao nhiêu mục */
            readonly completeness: {
                readonly [key: string]: components["schemas"]["Completeness"];
            };
            readonly mayWrite: boolean;
        };
        readonly PersonChange: {
            readonly fullName?: string;
            /** @description Tên gọi khác */
            readonly otherNames?: string | null;
            /** @enum {string|null} */
            readonly sex?: "M" | "F" | null;
            /** @description Ngày sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Dân tộc (ethnic_groups) */
            readonly ethnicCode?: string | null;
            /** @description Tôn giáo (religions) */
            readonly religionCode?: string | null;
            /** @description Số định danh cá nhân, 12 chữ số */
            readonly citizenId?: string | null;
            /**
             * Format: date
             * @description Ngày cấp căn cước
             */
            readonly citizenIdIssuedOn?: string | null;
            /** @description Lý do số định danh khác lệ thường */
            readonly citizenIdNote?: string | null;
            /** @description Số CMND cũ */
            readonly oldIdNo?: string | null;
            /** @description Số hiệu CBCCVC */
            readonly employeeCode?: string | null;
            /** @description Mã số định danh trong cơ sở dữ liệu quốc gia */
            readonly nationalDbCode?: string | null;
            readonly phone?: string | null;
            /** @description Thư điện tử */
            readonly email?: string | null;
            /** @description Số bảo hiểm xã hội */
            readonly socialInsuranceNo?: string | null;
            /** @description Số thẻ bảo hiểm y tế */
            readonly healthInsuranceNo?: string | null;
            /** @description Thành phần gia đình xuất thân */
            readonly familyClass?: string | null;
            /** @description Nghề nghiệp trước khi được tuyển dụng */
            readonly priorOccupation?: string | null;
            /** @description Ngày được tuyển dụng lần đầu: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstRecruitedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly recruitingBody?: string | null;
            /** @description Ngày vào cơ quan hiện đang công tác: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedBodyOn?: string | null;
            /** @description Ngày vào Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyJoinedOn?: string | null;
            /** @description Ngày vào Đảng chính thức: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyOfficialOn?: string | null;
            /** @description Ngày ra khỏi Đảng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly partyLeftOn?: string | null;
            /** @description Số thẻ đảng viên */
            readonly partyCardNo?: string | null;
            /** @description Ngày tham gia tổ chức chính trị - xã hội đầu tiên: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly firstUnionJoinedOn?: string | null;
            /** @description Ngày tham gia cách mạng: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly revolutionJoinedOn?: string | null;
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm cao nhất */
            readonly topMilitaryRank?: string | null;
            /** @description Đối tượng chính sách (policy_categories) */
            readonly policyCategoryCode?: string | null;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Trình độ giáo dục phổ thông (general_education_levels) */
            readonly generalEducationCode?: string | null;
            /** @description Học hàm (academic_ranks) */
            readonly academicRankCode?: string | null;
            /** @description Năm phong học hàm */
            readonly academicRankYear?: number | null;
            /** @description Công việc chính được giao */
            readonly mainDuty?: string | null;
            /** @description Sở trường công tác */
            readonly strength?: string | null;
            /** @description Công việc làm lâu nhất */
            readonly longestJob?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly addresses?: components["schemas"]["AddressesInput"];
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly HistoryChange: {
            readonly label: string;
            readonly from: string | null;
            readonly to: string | null;
        };
        readonly HistoryEntry: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** @description Một câu: "Trình độ LLCT: Trung cấp → Cao cấp" */
            readonly what: string;
            readonly section: string | null;
            readonly changes: readonly components["schemas"]["HistoryChange"][];
            /** @enum {string} */
            readonly operation: "insert" | "update" | "delete";
        };
        readonly PersonHistory: {
            readonly items: readonly components["schemas"]["HistoryEntry"][];
            readonly total: number;
        };
        readonly ReadEntry: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly what: string;
            readonly ground: string | null;
            /** @description Mục hạn chế đã mở */
            readonly sections: readonly string[];
            /** @description Văn bản làm căn cứ */
            readonly document: string | null;
        };
        readonly PersonReaders: {
            readonly items: readonly components["schemas"]["ReadEntry"][];
            readonly total: number;
        };
        readonly CredentialInput: {
            /** @enum {string} */
            readonly kind: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE";
            /** @description Trình độ, văn bằng, theo danh mục của loại */
            readonly levelCode: string;
            /** @description Ngoại ngữ */
            readonly language?: string | null;
            /** @description Chuyên ngành */
            readonly major?: string | null;
            /** @description Cơ sở đào tạo */
            readonly institution?: string | null;
            /** @description Hình thức đào tạo (training_forms) */
            readonly formCode?: string | null;
            /** @description Nước */
            readonly country?: string | null;
            /** @description Số hiệu văn bằng */
            readonly number?: string | null;
            /** @description Điểm, xếp loại */
            readonly score?: string | null;
            /** @description Quyết định cử đi học */
            readonly decisionNumber?: string | null;
            /** @description Nguồn kinh phí */
            readonly funding?: string | null;
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Ngày cấp: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly earnedOn?: string | null;
            /** @description Hết hạn: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly expiresOn?: string | null;
            /** @description Đã đối chiếu bản gốc */
            readonly isVerified?: boolean;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly CredentialChange: {
            /** @enum {string} */
            readonly kind?: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE";
            /** @description Trình độ, văn bằng, theo danh mục của loại */
            readonly levelCode?: string;
            /** @description Ngoại ngữ */
            readonly language?: string | null;
            /** @description Chuyên ngành */
            readonly major?: string | null;
            /** @description Cơ sở đào tạo */
            readonly institution?: string | null;
            /** @description Hình thức đào tạo (training_forms) */
            readonly formCode?: string | null;
            /** @description Nước */
            readonly country?: string | null;
            /** @description Số hiệu văn bằng */
            readonly number?: string | null;
            /** @description Điểm, xếp loại */
            readonly score?: string | null;
            /** @description Quyết định cử đi học */
            readonly decisionNumber?: string | null;
            /** @description Nguồn kinh phí */
            readonly funding?: string | null;
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Ngày cấp: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly earnedOn?: string | null;
            /** @description Hết hạn: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly expiresOn?: string | null;
            /** @description Đã đối chiếu bản gốc */
            readonly isVerified?: boolean;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AssignmentInput: {
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId: string;
            /** @description Chức vụ, chức danh */
            readonly title: string;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /** @description Chính; false là kiêm nhiệm */
            readonly isPrimary?: boolean;
            /** @description Hệ số phụ cấp chức vụ */
            readonly leaderAllowance?: string | null;
            /**
             * @description Hình thức giữ chức vụ
             * @enum {string|null}
             */
            readonly appointmentKind?: "BO_NHIEM" | "BO_NHIEM_LAI" | "PHE_CHUAN" | "GIAO_QUYEN" | "DIEU_DONG" | "BIET_PHAI" | null;
            /**
             * Format: date
             * @description Ngày bổ nhiệm, phê chuẩn
             */
            readonly appointedOn?: string | null;
            /**
             * Format: date
             * @description Hết nhiệm kỳ, thời hạn giữ chức vụ
             */
            readonly termEndsOn?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /**
             * Format: uuid
             * @description Quá trình làm việc; mặc định là quá trình bao trùm ngày bắt đầu
             */
            readonly employmentId?: string;
            /** @description Kết thúc chức vụ chính đang giữ vào ngày trước đó */
            readonly closePrevious?: boolean;
        };
        readonly AssignmentChange: {
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId?: string;
            /** @description Chức vụ, chức danh */
            readonly title?: string;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /** @description Chính; false là kiêm nhiệm */
            readonly isPrimary?: boolean;
            /** @description Hệ số phụ cấp chức vụ */
            readonly leaderAllowance?: string | null;
            /**
             * @description Hình thức giữ chức vụ
             * @enum {string|null}
             */
            readonly appointmentKind?: "BO_NHIEM" | "BO_NHIEM_LAI" | "PHE_CHUAN" | "GIAO_QUYEN" | "DIEU_DONG" | "BIET_PHAI" | null;
            /**
             * Format: date
             * @description Ngày bổ nhiệm, phê chuẩn
             */
            readonly appointedOn?: string | null;
            /**
             * Format: date
             * @description Hết nhiệm kỳ, thời hạn giữ chức vụ
             */
            readonly termEndsOn?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly EmploymentInput: {
            /** @description Loại (subject_classes) */
            readonly classCode: string;
            /** @description Hình thức tuyển dụng, hợp đồng (employment_types) */
            readonly typeCode?: string | null;
            /** @description Tình trạng làm việc (work_statuses) */
            readonly statusCode?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị sử dụng
             */
            readonly usingOrganisationId: string;
            /**
             * Format: uuid
             * @description Cơ quan quản lý
             */
            readonly managingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trả lương
             */
            readonly payingOrganisationId?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Lý do thôi (exit_kinds) */
            readonly exitKindCode?: string | null;
            /** @description Số hợp đồng */
            readonly contractNumber?: string | null;
            /**
             * Format: date
             * @description Hết hạn hợp đồng
             */
            readonly contractEndsOn?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @description Kết thúc quá trình đang diễn ra vào ngày trước đó */
            readonly closePrevious?: boolean;
        };
        readonly EmploymentChange: {
            /** @description Loại (subject_classes) */
            readonly classCode?: string;
            /** @description Hình thức tuyển dụng, hợp đồng (employment_types) */
            readonly typeCode?: string | null;
            /** @description Tình trạng làm việc (work_statuses) */
            readonly statusCode?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị sử dụng
             */
            readonly usingOrganisationId?: string;
            /**
             * Format: uuid
             * @description Cơ quan quản lý
             */
            readonly managingOrganisationId?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trả lương
             */
            readonly payingOrganisationId?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Lý do thôi (exit_kinds) */
            readonly exitKindCode?: string | null;
            /** @description Số hợp đồng */
            readonly contractNumber?: string | null;
            /**
             * Format: date
             * @description Hết hạn hợp đồng
             */
            readonly contractEndsOn?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly SalaryPositionInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @description Mã ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /** @description Ngày bổ nhiệm ngạch: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly gradeSince?: string | null;
            /** @description Bậc */
            readonly step?: number | null;
            /** @description Hệ số; để trống thì tính theo bậc */
            readonly coefficient?: string | null;
            /** @description Phụ cấp thâm niên vượt khung, phần trăm */
            readonly overScalePercent?: string | null;
            /** @description Phần trăm hưởng */
            readonly paidPercent?: string | null;
            /**
             * Format: date
             * @description Hưởng từ ngày
             */
            readonly paidFrom: string;
            /**
             * Format: date
             * @description Mốc tính nâng bậc lần sau
             */
            readonly countFrom?: string | null;
            /**
             * @description Hình thức xếp lương
             * @enum {string|null}
             */
            readonly kind?: "REGULAR" | "EARLY_ACHIEVEMENT" | "EARLY_RETIREMENT" | "OVER_SCALE" | "RE_RANK" | "CONVERT_BAC" | "RECRUIT" | "CORRECTION" | "WRONGFUL_REVERSAL" | null;
            /** @description Hệ số chênh lệch bảo lưu */
            readonly retainedCoefficient?: string | null;
            /** @description Lý do */
            readonly reason?: string | null;
            readonly decision?: components["schemas"]["DecisionInput"] | null;
            /**
             * Format: uuid
             * @description Dòng được sửa
             */
            readonly corrects?: string;
            /** @description Hủy dòng được sửa */
            readonly isVoid?: boolean;
        };
        readonly FoundPerson: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly organisationName: string | null;
            readonly title: string | null;
            readonly citizenIdMasked: string | null;
        };
        readonly FoundOrganisation: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly parentName: string | null;
            /** @description Ngày cuối cùng, nếu đã kết thúc */
            readonly validTo: string | null;
        };
        readonly SearchResult: {
            readonly people: readonly components["schemas"]["FoundPerson"][];
            readonly organisations: readonly components["schemas"]["FoundOrganisation"][];
        };
        readonly RecruitmentRowInput: {
            /**
             * @description Phương thức
             * @enum {string}
             */
            readonly method: "THI_TUYEN" | "XET_TUYEN" | "TIEP_NHAN";
            /** @description Kỳ thi, kỳ xét */
            readonly examPeriod?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly issuer?: string | null;
            /** @description Vị trí tuyển dụng */
            readonly positionName?: string | null;
            /** @description Ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /**
             * Format: date
             * @description Ngày nhận việc
             */
            readonly startsOn?: string | null;
            /** @description Nguồn tuyển dụng */
            readonly sourceName?: string | null;
            /** @description Điểm ưu tiên */
            readonly priorityPoints?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly RecruitmentRowChange: {
            /**
             * @description Phương thức
             * @enum {string}
             */
            readonly method?: "THI_TUYEN" | "XET_TUYEN" | "TIEP_NHAN";
            /** @description Kỳ thi, kỳ xét */
            readonly examPeriod?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly issuer?: string | null;
            /** @description Vị trí tuyển dụng */
            readonly positionName?: string | null;
            /** @description Ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /**
             * Format: date
             * @description Ngày nhận việc
             */
            readonly startsOn?: string | null;
            /** @description Nguồn tuyển dụng */
            readonly sourceName?: string | null;
            /** @description Điểm ưu tiên */
            readonly priorityPoints?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly UnionMembershipRowInput: {
            /** @description Tổ chức */
            readonly organisationName: string;
            /** @description Ngày tham gia: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedOn?: string | null;
            /** @description Ngày thôi: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly leftOn?: string | null;
            /** @description Chức vụ */
            readonly post?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly UnionMembershipRowChange: {
            /** @description Tổ chức */
            readonly organisationName?: string;
            /** @description Ngày tham gia: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedOn?: string | null;
            /** @description Ngày thôi: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly leftOn?: string | null;
            /** @description Chức vụ */
            readonly post?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly MilitaryServiceRowInput: {
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm, chức vụ cao nhất */
            readonly rankName?: string | null;
            /** @description Đơn vị */
            readonly unitName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly MilitaryServiceRowChange: {
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm, chức vụ cao nhất */
            readonly rankName?: string | null;
            /** @description Đơn vị */
            readonly unitName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PolicyBenefitRowInput: {
            /** @description Đối tượng chính sách (policy_categories) */
            readonly categoryCode: string;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Tỷ lệ thương tật (%) */
            readonly injuryRate?: string | null;
            /** @description Ngày công nhận: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly grantedOn?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PolicyBenefitRowChange: {
            /** @description Đối tượng chính sách (policy_categories) */
            readonly categoryCode?: string;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Tỷ lệ thương tật (%) */
            readonly injuryRate?: string | null;
            /** @description Ngày công nhận: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly grantedOn?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly SuccessionPlanRowInput: {
            /** @description Chức danh quy hoạch */
            readonly postTitle: string;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Cấp quản lý */
            readonly levelName?: string | null;
            /** @description Nhiệm kỳ */
            readonly term: string;
            /** @description Quy hoạch chuyển tiếp */
            readonly isCarriedOver?: boolean;
            /** @description Số quyết định phê duyệt */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan phê duyệt */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Vào quy hoạch từ
             */
            readonly enteredOn: string;
            /**
             * Format: date
             * @description Ra khỏi quy hoạch
             */
            readonly leftOn?: string | null;
            /** @description Lý do ra */
            readonly leaveReason?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly SuccessionPlanRowChange: {
            /** @description Chức danh quy hoạch */
            readonly postTitle?: string;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Cấp quản lý */
            readonly levelName?: string | null;
            /** @description Nhiệm kỳ */
            readonly term?: string;
            /** @description Quy hoạch chuyển tiếp */
            readonly isCarriedOver?: boolean;
            /** @description Số quyết định phê duyệt */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan phê duyệt */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Vào quy hoạch từ
             */
            readonly enteredOn?: string;
            /**
             * Format: date
             * @description Ra khỏi quy hoạch
             */
            readonly leftOn?: string | null;
            /** @description Lý do ra */
            readonly leaveReason?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PartyPostRowInput: {
            /** @description Chức vụ Đảng */
            readonly title: string;
            /** @description Tổ chức Đảng */
            readonly organisationName?: string | null;
            /** @description Kiêm nhiệm */
            readonly isConcurrent?: boolean;
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PartyPostRowChange: {
            /** @description Chức vụ Đảng */
            readonly title?: string;
            /** @description Tổ chức Đảng */
            readonly organisationName?: string | null;
            /** @description Kiêm nhiệm */
            readonly isConcurrent?: boolean;
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PositionPayRowInput: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Vị trí việc làm */
            readonly positionName: string;
            /** @description Mã vị trí */
            readonly positionCode?: string | null;
            /** @description Nhóm vị trí (job_position_groups) */
            readonly groupCode?: string | null;
            /** @description Bậc nghề nghiệp (career_levels_vc) */
            readonly careerLevelCode?: string | null;
            /** @description Mức lương (đồng) */
            readonly amountVnd?: number | null;
            /** @description Phần trăm hưởng */
            readonly percent?: string | null;
            /** @description Phụ cấp thâm niên vượt khung (%) */
            readonly overScalePercent?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PositionPayRowChange: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Vị trí việc làm */
            readonly positionName?: string;
            /** @description Mã vị trí */
            readonly positionCode?: string | null;
            /** @description Nhóm vị trí (job_position_groups) */
            readonly groupCode?: string | null;
            /** @description Bậc nghề nghiệp (career_levels_vc) */
            readonly careerLevelCode?: string | null;
            /** @description Mức lương (đồng) */
            readonly amountVnd?: number | null;
            /** @description Phần trăm hưởng */
            readonly percent?: string | null;
            /** @description Phụ cấp thâm niên vượt khung (%) */
            readonly overScalePercent?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AllowanceRowInput: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Loại phụ cấp (allowance_kinds) */
            readonly kindCode: string;
            /** @description Hệ số */
            readonly coefficient?: string | null;
            /** @description Tỷ lệ (%) */
            readonly percent?: string | null;
            /** @description Số tiền (đồng) */
            readonly amountVnd?: number | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AllowanceRowChange: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Loại phụ cấp (allowance_kinds) */
            readonly kindCode?: string;
            /** @description Hệ số */
            readonly coefficient?: string | null;
            /** @description Tỷ lệ (%) */
            readonly percent?: string | null;
            /** @description Số tiền (đồng) */
            readonly amountVnd?: number | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly SalaryDelayRowInput: {
            /**
             * @description Lý do
             * @enum {string}
             */
            readonly reason: "DISCIPLINE" | "NOT_COMPLETED" | "OTHER";
            /** @description Số tháng kéo dài */
            readonly months: number;
            /**
             * Format: date
             * @description Tính từ ngày
             */
            readonly fromOn: string;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly SalaryDelayRowChange: {
            /**
             * @description Lý do
             * @enum {string}
             */
            readonly reason?: "DISCIPLINE" | "NOT_COMPLETED" | "OTHER";
            /** @description Số tháng kéo dài */
            readonly months?: number;
            /**
             * Format: date
             * @description Tính từ ngày
             */
            readonly fromOn?: string;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly WorkHistoryRowInput: {
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, đơn vị, tổ chức */
            readonly organisationName: string;
            /** @description Chức danh, chức vụ, công việc */
            readonly title?: string | null;
            /** @description Nơi làm việc */
            readonly place?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly WorkHistoryRowChange: {
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, đơn vị, tổ chức */
            readonly organisationName?: string;
            /** @description Chức danh, chức vụ, công việc */
            readonly title?: string | null;
            /** @description Nơi làm việc */
            readonly place?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly EvaluationRowInput: {
            /** @description Năm */
            readonly year: number;
            /** @description Xếp loại chất lượng (evaluation_ranks) */
            readonly rankCode: string;
            /** @description Điểm */
            readonly score?: string | null;
            /** @description Đơn vị đánh giá */
            readonly organisationName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly EvaluationRowChange: {
            /** @description Năm */
            readonly year?: number;
            /** @description Xếp loại chất lượng (evaluation_ranks) */
            readonly rankCode?: string;
            /** @description Điểm */
            readonly score?: string | null;
            /** @description Đơn vị đánh giá */
            readonly organisationName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AwardRowInput: {
            /** @description Năm */
            readonly year: number;
            /** @description Danh hiệu, hình thức khen thưởng (awards) */
            readonly awardCode: string;
            /** @description Loại khen thưởng (award_methods) */
            readonly methodCode?: string | null;
            /** @description Nội dung, thành tích */
            readonly detail?: string | null;
            /** @description Xếp loại chuyên môn */
            readonly professionalRating?: string | null;
            /** @description Xếp loại thi đua */
            readonly emulationRating?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AwardRowChange: {
            /** @description Năm */
            readonly year?: number;
            /** @description Danh hiệu, hình thức khen thưởng (awards) */
            readonly awardCode?: string;
            /** @description Loại khen thưởng (award_methods) */
            readonly methodCode?: string | null;
            /** @description Nội dung, thành tích */
            readonly detail?: string | null;
            /** @description Xếp loại chuyên môn */
            readonly professionalRating?: string | null;
            /** @description Xếp loại thi đua */
            readonly emulationRating?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AssetDeclarationRowInput: {
            /**
             * @description Loại kê khai
             * @enum {string}
             */
            readonly kind: "LAN_DAU" | "BO_SUNG" | "HANG_NAM" | "PHUC_VU_CAN_BO";
            /** @description Năm */
            readonly year: number;
            /**
             * Format: date
             * @description Ngày nộp
             */
            readonly filedOn?: string | null;
            /** @description Nơi nhận */
            readonly receiver?: string | null;
            /** @description Đã xác minh */
            readonly isVerified?: boolean;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly AssetDeclarationRowChange: {
            /**
             * @description Loại kê khai
             * @enum {string}
             */
            readonly kind?: "LAN_DAU" | "BO_SUNG" | "HANG_NAM" | "PHUC_VU_CAN_BO";
            /** @description Năm */
            readonly year?: number;
            /**
             * Format: date
             * @description Ngày nộp
             */
            readonly filedOn?: string | null;
            /** @description Nơi nhận */
            readonly receiver?: string | null;
            /** @description Đã xác minh */
            readonly isVerified?: boolean;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly EmployerRemarkRowInput: {
            /**
             * Format: date
             * @description Ngày nhận xét
             */
            readonly remarkedOn: string;
            /** @description Nhận xét, đánh giá */
            readonly remark: string;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly EmployerRemarkRowChange: {
            /**
             * Format: date
             * @description Ngày nhận xét
             */
            readonly remarkedOn?: string;
            /** @description Nhận xét, đánh giá */
            readonly remark?: string;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly ComputedOverrideRowInput: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly item: "HIGHEST_EDUCATION" | "HIGHEST_POLITICAL" | "HIGHEST_STATE_MANAGEMENT" | "HIGHEST_LANGUAGE" | "HIGHEST_IT" | "CURRENT_POST" | "CURRENT_SALARY" | "CONCURRENT_POSTS";
            /** @description Ghi là */
            readonly value: string;
            /** @description Lý do ghi khác kết quả tính */
            readonly reason: string;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly ComputedOverrideRowChange: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly item?: "HIGHEST_EDUCATION" | "HIGHEST_POLITICAL" | "HIGHEST_STATE_MANAGEMENT" | "HIGHEST_LANGUAGE" | "HIGHEST_IT" | "CURRENT_POST" | "CURRENT_SALARY" | "CONCURRENT_POSTS";
            /** @description Ghi là */
            readonly value?: string;
            /** @description Lý do ghi khác kết quả tính */
            readonly reason?: string;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly HealthRowInput: {
            /** @description Ngày khám: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly checkedOn?: string | null;
            /** @description Tình trạng sức khỏe */
            readonly status?: string | null;
            /** @description Chiều cao (cm) */
            readonly heightCm?: string | null;
            /** @description Cân nặng (kg) */
            readonly weightKg?: string | null;
            /** @description Nhóm máu */
            readonly bloodGroup?: string | null;
            /** @description Khuyết tật */
            readonly disability?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly HealthRowChange: {
            /** @description Ngày khám: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly checkedOn?: string | null;
            /** @description Tình trạng sức khỏe */
            readonly status?: string | null;
            /** @description Chiều cao (cm) */
            readonly heightCm?: string | null;
            /** @description Cân nặng (kg) */
            readonly weightKg?: string | null;
            /** @description Nhóm máu */
            readonly bloodGroup?: string | null;
            /** @description Khuyết tật */
            readonly disability?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly HistoryStatementRowInput: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly kind: "ARREST" | "OLD_REGIME" | "FOREIGN";
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, tổ chức, đơn vị */
            readonly organisationName?: string | null;
            /** @description Chức danh, công việc */
            readonly title?: string | null;
            /** @description Nơi, trụ sở */
            readonly place?: string | null;
            /** @description Nội dung khai */
            readonly statement?: string | null;
            /** @description Đã khai báo cho ai, những vấn đề gì */
            readonly declaredTo?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly HistoryStatementRowChange: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly kind?: "ARREST" | "OLD_REGIME" | "FOREIGN";
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, tổ chức, đơn vị */
            readonly organisationName?: string | null;
            /** @description Chức danh, công việc */
            readonly title?: string | null;
            /** @description Nơi, trụ sở */
            readonly place?: string | null;
            /** @description Nội dung khai */
            readonly statement?: string | null;
            /** @description Đã khai báo cho ai, những vấn đề gì */
            readonly declaredTo?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly DisciplineRowInput: {
            /** @description Hình thức kỷ luật (disciplines) */
            readonly formCode: string;
            /** @description Hành vi vi phạm chính */
            readonly behaviour?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Bị kỷ luật oan, sai */
            readonly isWrongful?: boolean;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly DisciplineRowChange: {
            /** @description Hình thức kỷ luật (disciplines) */
            readonly formCode?: string;
            /** @description Hành vi vi phạm chính */
            readonly behaviour?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Bị kỷ luật oan, sai */
            readonly isWrongful?: boolean;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly FamilyMemberRowInput: {
            /**
             * @description Bên
             * @enum {string}
             */
            readonly side: "SELF" | "SPOUSE";
            /** @description Mối quan hệ (family_relations) */
            readonly relationCode: string;
            /** @description Họ và tên */
            readonly fullName: string;
            /**
             * @description Giới tính
             * @enum {string|null}
             */
            readonly sex?: "M" | "F" | null;
            /** @description Năm sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Đã mất */
            readonly isDeceased?: boolean;
            /** @description Đã ly hôn */
            readonly isFormer?: boolean;
            /** @description Quê quán */
            readonly homePlace?: string | null;
            /** @description Nghề nghiệp */
            readonly occupation?: string | null;
            /** @description Chức danh, chức vụ */
            readonly post?: string | null;
            /** @description Đơn vị công tác, học tập */
            readonly workplace?: string | null;
            /** @description Nơi ở */
            readonly residence?: string | null;
            /** @description Nước */
            readonly country?: string | null;
            /** @description Thân nhân ở nước ngoài */
            readonly isAbroad?: boolean;
            /** @description Thành viên các tổ chức chính trị - xã hội */
            readonly memberships?: string | null;
            /** @description Làm việc cho chế độ cũ */
            readonly oldRegime?: string | null;
            /** @description Tiền án, tiền sự */
            readonly convictions?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly FamilyMemberRowChange: {
            /**
             * @description Bên
             * @enum {string}
             */
            readonly side?: "SELF" | "SPOUSE";
            /** @description Mối quan hệ (family_relations) */
            readonly relationCode?: string;
            /** @description Họ và tên */
            readonly fullName?: string;
            /**
             * @description Giới tính
             * @enum {string|null}
             */
            readonly sex?: "M" | "F" | null;
            /** @description Năm sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Đã mất */
            readonly isDeceased?: boolean;
            /** @description Đã ly hôn */
            readonly isFormer?: boolean;
            /** @description Quê quán */
            readonly homePlace?: string | null;
            /** @description Nghề nghiệp */
            readonly occupation?: string | null;
            /** @description Chức danh, chức vụ */
            readonly post?: string | null;
            /** @description Đơn vị công tác, học tập */
            readonly workplace?: string | null;
            /** @description Nơi ở */
            readonly residence?: string | null;
            /** @description Nước */
            readonly country?: string | null;
            /** @description Thân nhân ở nước ngoài */
            readonly isAbroad?: boolean;
            /** @description Thành viên các tổ chức chính trị - xã hội */
            readonly memberships?: string | null;
            /** @description Làm việc cho chế độ cũ */
            readonly oldRegime?: string | null;
            /** @description Tiền án, tiền sự */
            readonly convictions?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly FamilyEconomyRowInput: {
            /**
             * Format: date
             * @description Ngày khai
             */
            readonly declaredOn: string;
            /** @description Nguồn thu nhập: lương */
            readonly salaryIncome?: string | null;
            /** @description Nguồn thu nhập khác */
            readonly otherIncome?: string | null;
            /** @description Nhà được cấp, thuê (loại, diện tích, giấy tờ) */
            readonly houseGranted?: string | null;
            /** @description Nhà tự mua, xây (loại, diện tích, giấy tờ) */
            readonly houseBought?: string | null;
            /** @description Đất được cấp (diện tích, giấy tờ) */
            readonly landGranted?: string | null;
            /** @description Đất tự mua (diện tích, giấy tờ) */
            readonly landBought?: string | null;
            /** @description Đất sản xuất, kinh doanh */
            readonly businessLand?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly FamilyEconomyRowChange: {
            /**
             * Format: date
             * @description Ngày khai
             */
            readonly declaredOn?: string;
            /** @description Nguồn thu nhập: lương */
            readonly salaryIncome?: string | null;
            /** @description Nguồn thu nhập khác */
            readonly otherIncome?: string | null;
            /** @description Nhà được cấp, thuê (loại, diện tích, giấy tờ) */
            readonly houseGranted?: string | null;
            /** @description Nhà tự mua, xây (loại, diện tích, giấy tờ) */
            readonly houseBought?: string | null;
            /** @description Đất được cấp (diện tích, giấy tờ) */
            readonly landGranted?: string | null;
            /** @description Đất tự mua (diện tích, giấy tờ) */
            readonly landBought?: string | null;
            /** @description Đất sản xuất, kinh doanh */
            readonly businessLand?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly RowWarning: {
            /** @description Bảng, theo tên trong câu trả lời */
            readonly table: string;
            /** Format: uuid */
            readonly rowId: string;
            readonly field: string;
            readonly code: string;
            readonly detail: string;
        };
        readonly RecruitmentRow: {
            /**
             * @description Phương thức
             * @enum {string}
             */
            readonly method: "THI_TUYEN" | "XET_TUYEN" | "TIEP_NHAN";
            /** @description Kỳ thi, kỳ xét */
            readonly examPeriod?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan tuyển dụng */
            readonly issuer?: string | null;
            /** @description Vị trí tuyển dụng */
            readonly positionName?: string | null;
            /** @description Ngạch, chức danh nghề nghiệp (grades) */
            readonly gradeCode?: string | null;
            /**
             * Format: date
             * @description Ngày nhận việc
             */
            readonly startsOn?: string | null;
            /** @description Nguồn tuyển dụng */
            readonly sourceName?: string | null;
            /** @description Điểm ưu tiên */
            readonly priorityPoints?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly UnionMembershipRow: {
            /** @description Tổ chức */
            readonly organisationName: string;
            /** @description Ngày tham gia: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly joinedOn?: string | null;
            /** @description Ngày thôi: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly leftOn?: string | null;
            /** @description Chức vụ */
            readonly post?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly MilitaryServiceRow: {
            /** @description Ngày nhập ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly enlistedOn?: string | null;
            /** @description Ngày xuất ngũ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly dischargedOn?: string | null;
            /** @description Quân hàm, chức vụ cao nhất */
            readonly rankName?: string | null;
            /** @description Đơn vị */
            readonly unitName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly PolicyBenefitRow: {
            /** @description Đối tượng chính sách (policy_categories) */
            readonly categoryCode: string;
            /** @description Hạng thương binh (war_invalid_classes) */
            readonly warInvalidClassCode?: string | null;
            /** @description Tỷ lệ thương tật (%) */
            readonly injuryRate?: string | null;
            /** @description Ngày công nhận: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly grantedOn?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly SuccessionPlanRow: {
            /** @description Chức danh quy hoạch */
            readonly postTitle: string;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** @description Cấp quản lý */
            readonly levelName?: string | null;
            /** @description Nhiệm kỳ */
            readonly term: string;
            /** @description Quy hoạch chuyển tiếp */
            readonly isCarriedOver?: boolean;
            /** @description Số quyết định phê duyệt */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Cơ quan phê duyệt */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Vào quy hoạch từ
             */
            readonly enteredOn: string;
            /**
             * Format: date
             * @description Ra khỏi quy hoạch
             */
            readonly leftOn?: string | null;
            /** @description Lý do ra */
            readonly leaveReason?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly PartyPostRow: {
            /** @description Chức vụ Đảng */
            readonly title: string;
            /** @description Tổ chức Đảng */
            readonly organisationName?: string | null;
            /** @description Kiêm nhiệm */
            readonly isConcurrent?: boolean;
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly PositionPayRow: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Vị trí việc làm */
            readonly positionName: string;
            /** @description Mã vị trí */
            readonly positionCode?: string | null;
            /** @description Nhóm vị trí (job_position_groups) */
            readonly groupCode?: string | null;
            /** @description Bậc nghề nghiệp (career_levels_vc) */
            readonly careerLevelCode?: string | null;
            /** @description Mức lương (đồng) */
            readonly amountVnd?: number | null;
            /** @description Phần trăm hưởng */
            readonly percent?: string | null;
            /** @description Phụ cấp thâm niên vượt khung (%) */
            readonly overScalePercent?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly AllowanceRow: {
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Loại phụ cấp (allowance_kinds) */
            readonly kindCode: string;
            /** @description Hệ số */
            readonly coefficient?: string | null;
            /** @description Tỷ lệ (%) */
            readonly percent?: string | null;
            /** @description Số tiền (đồng) */
            readonly amountVnd?: number | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly SalaryDelayRow: {
            /**
             * @description Lý do
             * @enum {string}
             */
            readonly reason: "DISCIPLINE" | "NOT_COMPLETED" | "OTHER";
            /** @description Số tháng kéo dài */
            readonly months: number;
            /**
             * Format: date
             * @description Tính từ ngày
             */
            readonly fromOn: string;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly WorkHistoryRow: {
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, đơn vị, tổ chức */
            readonly organisationName: string;
            /** @description Chức danh, chức vụ, công việc */
            readonly title?: string | null;
            /** @description Nơi làm việc */
            readonly place?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly EvaluationRow: {
            /** @description Năm */
            readonly year: number;
            /** @description Xếp loại chất lượng (evaluation_ranks) */
            readonly rankCode: string;
            /** @description Điểm */
            readonly score?: string | null;
            /** @description Đơn vị đánh giá */
            readonly organisationName?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly AwardRow: {
            /** @description Năm */
            readonly year: number;
            /** @description Danh hiệu, hình thức khen thưởng (awards) */
            readonly awardCode: string;
            /** @description Loại khen thưởng (award_methods) */
            readonly methodCode?: string | null;
            /** @description Nội dung, thành tích */
            readonly detail?: string | null;
            /** @description Xếp loại chuyên môn */
            readonly professionalRating?: string | null;
            /** @description Xếp loại thi đua */
            readonly emulationRating?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly AssetDeclarationRow: {
            /**
             * @description Loại kê khai
             * @enum {string}
             */
            readonly kind: "LAN_DAU" | "BO_SUNG" | "HANG_NAM" | "PHUC_VU_CAN_BO";
            /** @description Năm */
            readonly year: number;
            /**
             * Format: date
             * @description Ngày nộp
             */
            readonly filedOn?: string | null;
            /** @description Nơi nhận */
            readonly receiver?: string | null;
            /** @description Đã xác minh */
            readonly isVerified?: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly EmployerRemarkRow: {
            /**
             * Format: date
             * @description Ngày nhận xét
             */
            readonly remarkedOn: string;
            /** @description Nhận xét, đánh giá */
            readonly remark: string;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Cơ quan, đơn vị */
            readonly organisationName?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly ComputedOverrideRow: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly item: "HIGHEST_EDUCATION" | "HIGHEST_POLITICAL" | "HIGHEST_STATE_MANAGEMENT" | "HIGHEST_LANGUAGE" | "HIGHEST_IT" | "CURRENT_POST" | "CURRENT_SALARY" | "CONCURRENT_POSTS";
            /** @description Ghi là */
            readonly value: string;
            /** @description Lý do ghi khác kết quả tính */
            readonly reason: string;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly PersonRecord: {
            readonly warnings: readonly components["schemas"]["RowWarning"][];
            readonly recruitments: readonly components["schemas"]["RecruitmentRow"][];
            readonly unionMemberships: readonly components["schemas"]["UnionMembershipRow"][];
            readonly militaryServices: readonly components["schemas"]["MilitaryServiceRow"][];
            readonly policyBenefits: readonly components["schemas"]["PolicyBenefitRow"][];
            readonly successionPlans: readonly components["schemas"]["SuccessionPlanRow"][];
            readonly partyPosts: readonly components["schemas"]["PartyPostRow"][];
            readonly positionPays: readonly components["schemas"]["PositionPayRow"][];
            readonly allowances: readonly components["schemas"]["AllowanceRow"][];
            readonly salaryDelays: readonly components["schemas"]["SalaryDelayRow"][];
            readonly workHistory: readonly components["schemas"]["WorkHistoryRow"][];
            readonly evaluations: readonly components["schemas"]["EvaluationRow"][];
            readonly awards: readonly components["schemas"]["AwardRow"][];
            readonly assetDeclarations: readonly components["schemas"]["AssetDeclarationRow"][];
            readonly employerRemarks: readonly components["schemas"]["EmployerRemarkRow"][];
            readonly computedOverrides: readonly components["schemas"]["ComputedOverrideRow"][];
        };
        readonly SectionState: {
            /** @enum {string} */
            readonly section: "HEALTH" | "HISTORY" | "DISCIPLINE" | "FAMILY" | "ECONOMY";
            readonly name: string;
            /**
             * Format: date-time
             * @description Đang mở đến; null là khóa
             */
            readonly expiresAt: string | null;
        };
        readonly HealthRow: {
            /** @description Ngày khám: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly checkedOn?: string | null;
            /** @description Tình trạng sức khỏe */
            readonly status?: string | null;
            /** @description Chiều cao (cm) */
            readonly heightCm?: string | null;
            /** @description Cân nặng (kg) */
            readonly weightKg?: string | null;
            /** @description Nhóm máu */
            readonly bloodGroup?: string | null;
            /** @description Khuyết tật */
            readonly disability?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly HistoryStatementRow: {
            /**
             * @description Mục
             * @enum {string}
             */
            readonly kind: "ARREST" | "OLD_REGIME" | "FOREIGN";
            /** @description Từ: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly startedOn?: string | null;
            /** @description Đến: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly endedOn?: string | null;
            /** @description Cơ quan, tổ chức, đơn vị */
            readonly organisationName?: string | null;
            /** @description Chức danh, công việc */
            readonly title?: string | null;
            /** @description Nơi, trụ sở */
            readonly place?: string | null;
            /** @description Nội dung khai */
            readonly statement?: string | null;
            /** @description Đã khai báo cho ai, những vấn đề gì */
            readonly declaredTo?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly DisciplineRow: {
            /** @description Hình thức kỷ luật (disciplines) */
            readonly formCode: string;
            /** @description Hành vi vi phạm chính */
            readonly behaviour?: string | null;
            /** @description Cơ quan quyết định */
            readonly issuer?: string | null;
            /** @description Số quyết định */
            readonly number?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * Format: date
             * @description Từ ngày
             */
            readonly from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly to?: string | null;
            /** @description Bị kỷ luật oan, sai */
            readonly isWrongful?: boolean;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly FamilyMemberRow: {
            /**
             * @description Bên
             * @enum {string}
             */
            readonly side: "SELF" | "SPOUSE";
            /** @description Mối quan hệ (family_relations) */
            readonly relationCode: string;
            /** @description Họ và tên */
            readonly fullName: string;
            /**
             * @description Giới tính
             * @enum {string|null}
             */
            readonly sex?: "M" | "F" | null;
            /** @description Năm sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly birthDate?: string | null;
            /** @description Đã mất */
            readonly isDeceased?: boolean;
            /** @description Đã ly hôn */
            readonly isFormer?: boolean;
            /** @description Quê quán */
            readonly homePlace?: string | null;
            /** @description Nghề nghiệp */
            readonly occupation?: string | null;
            /** @description Chức danh, chức vụ */
            readonly post?: string | null;
            /** @description Đơn vị công tác, học tập */
            readonly workplace?: string | null;
            /** @description Nơi ở */
            readonly residence?: string | null;
            /** @description Nước */
            readonly country?: string | null;
            /** @description Thân nhân ở nước ngoài */
            readonly isAbroad?: boolean;
            /** @description Thành viên các tổ chức chính trị - xã hội */
            readonly memberships?: string | null;
            /** @description Làm việc cho chế độ cũ */
            readonly oldRegime?: string | null;
            /** @description Tiền án, tiền sự */
            readonly convictions?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly FamilyEconomyRow: {
            /**
             * Format: date
             * @description Ngày khai
             */
            readonly declaredOn: string;
            /** @description Nguồn thu nhập: lương */
            readonly salaryIncome?: string | null;
            /** @description Nguồn thu nhập khác */
            readonly otherIncome?: string | null;
            /** @description Nhà được cấp, thuê (loại, diện tích, giấy tờ) */
            readonly houseGranted?: string | null;
            /** @description Nhà tự mua, xây (loại, diện tích, giấy tờ) */
            readonly houseBought?: string | null;
            /** @description Đất được cấp (diện tích, giấy tờ) */
            readonly landGranted?: string | null;
            /** @description Đất tự mua (diện tích, giấy tờ) */
            readonly landBought?: string | null;
            /** @description Đất sản xuất, kinh doanh */
            readonly businessLand?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Quyết định đã ghi dòng này */
            readonly decision: components["schemas"]["RowDecision"] | null;
        };
        readonly RestrictedRecord: {
            readonly sections: readonly components["schemas"]["SectionState"][];
            readonly warnings: readonly components["schemas"]["RowWarning"][];
            readonly health: readonly components["schemas"]["HealthRow"][] | null;
            readonly historyStatements: readonly components["schemas"]["HistoryStatementRow"][] | null;
            readonly disciplines: readonly components["schemas"]["DisciplineRow"][] | null;
            readonly familyMembers: readonly components["schemas"]["FamilyMemberRow"][] | null;
            readonly familyEconomies: readonly components["schemas"]["FamilyEconomyRow"][] | null;
        };
        readonly UnlockInput: {
            readonly sections: readonly ("HEALTH" | "HISTORY" | "DISCIPLINE" | "FAMILY" | "ECONOMY")[];
            /** @description Lý do cần xem */
            readonly ground: string;
            /** @description Văn bản làm căn cứ, nếu có */
            readonly document?: string | null;
        };
        readonly QualityStep: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly QualityUnit: {
            /** @description Số hồ sơ đang làm việc đã kiểm tra */
            readonly people: number;
            /** @description Điểm trung bình, 0–100, một chữ số thập phân */
            readonly score: number | null;
            readonly errors: number;
            readonly warnings: number;
            readonly notices: number;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @description Có đơn vị trực thuộc có hồ sơ */
            readonly hasUnits: boolean;
        };
        readonly QualityMonth: {
            /** @description Số hồ sơ đang làm việc đã kiểm tra */
            readonly people: number;
            /** @description Điểm trung bình, 0–100, một chữ số thập phân */
            readonly score: number | null;
            readonly errors: number;
            readonly warnings: number;
            readonly notices: number;
            /**
             * Format: date
             * @description Ngày đầu của tháng
             */
            readonly month: string;
        };
        readonly QualityRunView: {
            /** Format: date-time */
            readonly startedAt: string;
            /** Format: date-time */
            readonly finishedAt: string | null;
            readonly done: number;
            readonly total: number;
        };
        readonly QualityOverview: {
            /** @description Số hồ sơ đang làm việc đã kiểm tra */
            readonly people: number;
            /** @description Điểm trung bình, 0–100, một chữ số thập phân */
            readonly score: number | null;
            readonly errors: number;
            readonly warnings: number;
            readonly notices: number;
            readonly unit: components["schemas"]["QualityStep"] | null;
            /** @description Từ trên xuống đơn vị đang xem */
            readonly path: readonly components["schemas"]["QualityStep"][];
            /** @description Hồ sơ không còn điều gì cần xem */
            readonly clean: number;
            readonly units: readonly components["schemas"]["QualityUnit"][];
            readonly trend: readonly components["schemas"]["QualityMonth"][];
            readonly run: components["schemas"]["QualityRunView"] | null;
        };
        readonly QualityCheckView: {
            readonly id: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "notice";
            /** @enum {string} */
            readonly group: "missing" | "contradiction" | "stale";
            readonly title: string;
            readonly explanation: string;
            readonly source: string;
            /** @description Chỗ của trang hồ sơ để sửa */
            readonly section: string;
            /** @description Số hồ sơ còn điều này */
            readonly people: number;
            /** @description Số hồ sơ đã bỏ qua có lý do */
            readonly waived: number;
        };
        readonly QualityCheckList: {
            readonly items: readonly components["schemas"]["QualityCheckView"][];
        };
        readonly FindingItem: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly organisationName: string | null;
            readonly checkId: string;
            readonly title: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "notice";
            readonly section: string;
            readonly sentences: readonly string[];
            /** Format: date-time */
            readonly since: string;
        };
        readonly FindingsPage: {
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly items: readonly components["schemas"]["FindingItem"][];
        };
        readonly QualityRunState: {
            readonly run: components["schemas"]["QualityRunView"] | null;
        };
        readonly WaiverView: {
            readonly reason: string;
            readonly by: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly PersonFinding: {
            readonly checkId: string;
            readonly title: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "notice";
            readonly explanation: string;
            readonly source: string;
            readonly section: string;
            readonly sentences: readonly string[];
            /** Format: date-time */
            readonly since: string;
            readonly fingerprint: string;
            /** @description Ở mục hạn chế, đang mở */
            readonly isRestricted: boolean;
            /** @description Đã bỏ qua, vì sao */
            readonly waiver: components["schemas"]["WaiverView"] | null;
        };
        readonly PersonQuality: {
            readonly score: number | null;
            /** Format: date-time */
            readonly checkedAt: string | null;
            /** @description Được bỏ qua có lý do */
            readonly mayWaive: boolean;
            readonly findings: readonly components["schemas"]["PersonFinding"][];
        };
        readonly WaiverInput: {
            /** @enum {string} */
            readonly checkId: "MISSING_BIRTH_DATE" | "MISSING_SEX" | "MISSING_CITIZEN_ID" | "MISSING_CITIZEN_ID_DATE" | "MISSING_ETHNIC" | "MISSING_RELIGION" | "MISSING_GENERAL_EDUCATION" | "MISSING_BIRTH_PLACE" | "MISSING_HOME_PLACE" | "MISSING_CURRENT_ADDRESS" | "MISSING_PHONE" | "MISSING_SOCIAL_INSURANCE" | "MISSING_EMPLOYEE_CODE" | "MISSING_RECRUITED_ON" | "MISSING_JOINED_ON" | "MISSING_MAIN_DUTY" | "MISSING_EDUCATION" | "MISSING_POST" | "MISSING_GRADE" | "NAME_ODD" | "CITIZEN_ID_MISMATCH" | "CITIZEN_ID_PROVINCE" | "CITIZEN_ID_BEFORE_BIRTH" | "DATE_IN_FUTURE" | "BIRTH_TOO_OLD" | "RECRUITED_TOO_YOUNG" | "JOINED_BEFORE_RECRUITED" | "PARTY_TOO_YOUNG" | "PARTY_OFFICIAL_TOO_EARLY" | "PARTY_OFFICIAL_WITHOUT_JOINED" | "UNION_TOO_YOUNG" | "MILITARY_DATES" | "PHONE_SHAPE" | "SOCIAL_INSURANCE_SHAPE" | "HEALTH_INSURANCE_SHAPE" | "ADDRESS_WITHOUT_COMMUNE" | "ADDRESS_OLD_SCHEME" | "EMPLOYED_BEFORE_RECRUITED" | "OVERLAPPING_POSTS" | "OVERLAPPING_HISTORY" | "GAP_IN_SERVICE" | "HISTORY_ENDS_BEFORE_START" | "LEADER_WITHOUT_DECISION" | "TERM_EXPIRED" | "CONTRACT_EXPIRED" | "RETIRED_STILL_WORKING" | "EXIT_WITHOUT_KIND" | "COEFFICIENT_NOT_IN_TABLE" | "STEP_BEYOND_SCALE" | "OVER_SCALE_BELOW_LAST_STEP" | "SALARY_BEFORE_RECRUITED" | "STEP_WITHOUT_DECISION" | "STEP_GOES_DOWN" | "GRADE_ABOVE_EDUCATION" | "DEGREE_TOO_YOUNG" | "DEGREE_ENDS_BEFORE_START" | "DEGREE_IN_FUTURE" | "DEGREE_WITHOUT_DATE" | "CERTIFICATE_EXPIRED" | "DUPLICATE_PERSON" | "SAME_SOCIAL_INSURANCE" | "STALE_FILE" | "NO_EVALUATION" | "PARENT_TOO_YOUNG" | "CHILD_TOO_OLD" | "TWO_SPOUSES" | "IN_LAWS_WITHOUT_SPOUSE" | "DISCIPLINE_WITHOUT_DECISION" | "DISCIPLINE_BEFORE_DECISION" | "HEALTH_OUT_OF_RANGE" | "RESTRICTED_PART";
            /** @description Của điều đã thấy, như máy chủ trả */
            readonly fingerprint: string;
            readonly reason: string;
        };
        readonly CaseDecision: {
            /** Format: uuid */
            readonly id: string;
            readonly label: string;
        };
        readonly SurplusCase: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly reorganisationId: string;
            readonly reorganisationName: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            /** @enum {string} */
            readonly reason: "STAFF" | "DEPUTY";
            readonly fromName: string;
            readonly toName: string;
            readonly oldTitle: string | null;
            /** @enum {string|null} */
            readonly option: "KEPT" | "MOVED" | "LOWER_POST" | "POLICY_EXIT" | "RETRAINING" | null;
            readonly optionName: string | null;
            /** Format: uuid */
            readonly decisionId: string | null;
            readonly decisionLabel: string | null;
            /** @description Quyết định về người này từ ngày sắp xếp, để chọn */
            readonly decisions: readonly components["schemas"]["CaseDecision"][];
            /** Format: date */
            readonly dueOn: string;
            readonly plannedYear: number | null;
            /** @enum {string} */
            readonly quotaEffect: "CUT" | "KEEP" | "REUSE";
            readonly reusePercent: string | null;
            /** Format: date */
            readonly settledOn: string | null;
            readonly note: string | null;
            /** @enum {string} */
            readonly state: "OPEN" | "LATE" | "SETTLED";
            readonly version: number;
        };
        readonly SurplusCasePage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["SurplusCase"][];
            readonly open: number;
            readonly late: number;
            readonly settled: number;
        };
        readonly SurplusCaseInput: {
            /**
             * Format: uuid
             * @description Phương án đã áp dụng
             */
            readonly reorganisationId: string;
            /**
             * Format: uuid
             * @description Người
             */
            readonly personId: string;
            /**
             * @description Dôi dư: biên chế hay cấp phó
             * @enum {string}
             */
            readonly reason: "STAFF" | "DEPUTY";
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly SurplusCaseChange: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /**
             * @description Phương án giải quyết
             * @enum {string|null}
             */
            readonly option?: "KEPT" | "MOVED" | "LOWER_POST" | "POLICY_EXIT" | "RETRAINING" | null;
            /**
             * Format: uuid
             * @description Quyết định giải quyết; phải nói về người này
             */
            readonly decisionId?: string;
            /**
             * Format: date
             * @description Hạn giải quyết
             */
            readonly dueOn: string;
            /** @description Năm dự kiến theo lộ trình */
            readonly plannedYear?: number | null;
            /**
             * @description Chỉ tiêu khi người này rời đi: cắt, giữ, dùng lại một phần
             * @enum {string}
             */
            readonly quotaEffect: "CUT" | "KEEP" | "REUSE";
            /** @description Phần trăm chỉ tiêu được dùng lại; với REUSE */
            readonly reusePercent?: string | null;
            /**
             * Format: date
             * @description Ngày giải quyết xong
             */
            readonly settledOn?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly RoadmapYearView: {
            readonly year: number;
            readonly target: number;
            /** @description Còn lại cuối năm khi các trường hợp dự kiến rời đi theo kế hoạch */
            readonly expected: number;
            readonly surplus: number;
        };
        readonly BodyFigures: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            readonly kindName: string;
            /** @description Số được giao trước sắp xếp */
            readonly quotaBefore: number | null;
            /** @description Có mặt sau sắp xếp */
            readonly present: number;
            /** @description Mục tiêu của năm hiệu lực */
            readonly target: number | null;
            /** @description max(0, có mặt − mục tiêu) */
            readonly surplus: number;
            readonly roadmap: readonly components["schemas"]["RoadmapYearView"][];
        };
        readonly Roadmap: {
            readonly bodies: readonly components["schemas"]["BodyFigures"][];
        };
        readonly ReorganisationSummary: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "MERGE" | "SPLIT" | "DISSOLVE" | "MOVE";
            /** Format: date */
            readonly effectiveOn: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "APPLIED" | "UNDONE";
            /** @description Đã áp dụng, ngày hiệu lực còn ở phía trước */
            readonly isUpcoming: boolean;
            readonly documentNumber: string | null;
            /** @description Đơn vị kết thúc */
            readonly closing: number;
            /** @description Đơn vị lập mới */
            readonly creating: number;
            readonly enteredBy: string | null;
            /** Format: date-time */
            readonly enteredAt: string;
            /** @description Trường hợp dôi dư chưa giải quyết */
            readonly openCases: number;
        };
        readonly ReorganisationPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["ReorganisationSummary"][];
        };
        readonly NewUnitInput: {
            /** @description Tên đơn vị mới */
            readonly name: string;
            /** @description Tên viết tắt */
            readonly shortName?: string | null;
            /** @description Loại đơn vị (organisation_kinds) */
            readonly organisationKind: string;
            /**
             * Format: uuid
             * @description Cấp trên
             */
            readonly parentId: string;
        };
        readonly ReorganisationInput: {
            /** @description Tên phương án */
            readonly name: string;
            /**
             * Format: date
             * @description Ngày hiệu lực
             */
            readonly effectiveOn: string;
            /** @description Số, ký hiệu văn bản */
            readonly documentNumber?: string | null;
            /**
             * Format: date
             * @description Ngày ký văn bản
             */
            readonly documentDate?: string | null;
            /** @description Cơ quan ban hành */
            readonly documentIssuer?: string | null;
            /** @description Người ký */
            readonly documentSigner?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            /**
             * @description Hợp nhất, chia tách, giải thể, chuyển nguyên trạng
             * @enum {string}
             */
            readonly kind: "MERGE" | "SPLIT" | "DISSOLVE" | "MOVE";
            /** @description Đơn vị được sắp xếp */
            readonly sourceIds: readonly string[];
            /**
             * Format: uuid
             * @description Đơn vị đang có tiếp nhận
             */
            readonly targetId?: string | null;
            /** @description Đơn vị mới được lập */
            readonly newUnits?: readonly components["schemas"]["NewUnitInput"][];
        };
        readonly DraftUnitView: {
            /** Format: uuid */
            readonly organisationId: string;
            /** @enum {string} */
            readonly action: "CLOSE" | "CREATE" | "CHANGE" | "KEEP";
            readonly name: string | null;
            readonly shortName: string | null;
            readonly organisationKind: string | null;
            /** Format: uuid */
            readonly parentId: string | null;
            readonly deputyNorm: number | null;
            /** @description Tên để hiện: tên đang dùng, hoặc tên của đơn vị mới */
            readonly shownName: string;
            /** @description Cấp trên đang có */
            readonly currentParentName: string | null;
        };
        readonly DraftMapping: {
            /**
             * Format: uuid
             * @description Đơn vị cũ
             */
            readonly fromId: string;
            /**
             * Format: uuid
             * @description Đơn vị tiếp nhận
             */
            readonly toId: string;
            /** @enum {string} */
            readonly share: "WHOLE" | "PART";
            /** @description Nhận hồ sơ lưu trữ */
            readonly takesRecords: boolean;
            /** @description Nơi người của đơn vị cũ đến khi không nói khác */
            readonly isDefault: boolean;
        };
        readonly DraftPositionView: {
            /** Format: uuid */
            readonly positionId: string;
            /** Format: uuid */
            readonly toOrganisationId: string | null;
            readonly toName: string | null;
            readonly name: string;
            /** Format: uuid */
            readonly bodyId: string;
            readonly bodyName: string;
        };
        readonly DraftTarget: {
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId: string;
            /** @enum {string} */
            readonly kind: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            readonly year: number;
            readonly amount: number;
        };
        readonly Reorganisation: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "MERGE" | "SPLIT" | "DISSOLVE" | "MOVE";
            /** Format: date */
            readonly effectiveOn: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "APPLIED" | "UNDONE";
            /** @description Đã áp dụng, ngày hiệu lực còn ở phía trước */
            readonly isUpcoming: boolean;
            readonly documentNumber: string | null;
            /** @description Đơn vị kết thúc */
            readonly closing: number;
            /** @description Đơn vị lập mới */
            readonly creating: number;
            readonly enteredBy: string | null;
            /** Format: date-time */
            readonly enteredAt: string;
            /** @description Trường hợp dôi dư chưa giải quyết */
            readonly openCases: number;
            /** Format: date */
            readonly documentDate: string | null;
            readonly documentIssuer: string | null;
            readonly documentSigner: string | null;
            readonly note: string | null;
            readonly version: number;
            readonly units: readonly components["schemas"]["DraftUnitView"][];
            readonly mappings: readonly components["schemas"]["DraftMapping"][];
            readonly positions: readonly components["schemas"]["DraftPositionView"][];
            readonly targets: readonly components["schemas"]["DraftTarget"][];
            /** Format: uuid */
            readonly decisionId: string | null;
            readonly appliedBy: string | null;
            /** Format: date-time */
            readonly appliedAt: string | null;
            readonly undoneBy: string | null;
            /** Format: date-time */
            readonly undoneAt: string | null;
            readonly undoReason: string | null;
            /** @description Sửa, áp dụng được */
            readonly mayEdit: boolean;
            /** @description Hoàn tác được, nếu chưa có gì mới hơn */
            readonly mayUndo: boolean;
        };
        readonly DraftUnit: {
            /**
             * Format: uuid
             * @description Đơn vị; của đơn vị mới là mã do phương án đặt
             */
            readonly organisationId: string;
            /** @enum {string} */
            readonly action: "CLOSE" | "CREATE" | "CHANGE" | "KEEP";
            /** @description Tên mới */
            readonly name?: string | null;
            /** @description Tên viết tắt mới */
            readonly shortName?: string | null;
            /** @description Loại đơn vị (organisation_kinds) */
            readonly organisationKind?: string | null;
            /**
             * Format: uuid
             * @description Cấp trên mới
             */
            readonly parentId?: string | null;
            /** @description Số cấp phó được giao, thay định mức */
            readonly deputyNorm?: number | null;
        };
        readonly DraftPosition: {
            /**
             * Format: uuid
             * @description Vị trí của đơn vị cũ
             */
            readonly positionId: string;
            /**
             * Format: uuid
             * @description Đơn vị có vị trí thay thế
             */
            readonly toOrganisationId?: string | null;
            /** @description Tên vị trí thay thế; chưa có thì lập mới */
            readonly toName?: string | null;
        };
        readonly ReorganisationChange: {
            /** @description Tên phương án */
            readonly name: string;
            /**
             * Format: date
             * @description Ngày hiệu lực
             */
            readonly effectiveOn: string;
            /** @description Số, ký hiệu văn bản */
            readonly documentNumber?: string | null;
            /**
             * Format: date
             * @description Ngày ký văn bản
             */
            readonly documentDate?: string | null;
            /** @description Cơ quan ban hành */
            readonly documentIssuer?: string | null;
            /** @description Người ký */
            readonly documentSigner?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly units: readonly components["schemas"]["DraftUnit"][];
            readonly mappings: readonly components["schemas"]["DraftMapping"][];
            readonly positions: readonly components["schemas"]["DraftPosition"][];
            readonly targets: readonly components["schemas"]["DraftTarget"][];
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly KindCount: {
            /** @enum {string} */
            readonly kind: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            readonly kindName: string;
            readonly before: number;
            readonly after: number;
        };
        readonly UnitFigures: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
            /** @enum {string} */
            readonly action: "CLOSE" | "CREATE" | "CHANGE" | "KEEP" | "NONE";
            /** Format: uuid */
            readonly parentId: string | null;
            /** @description Cả đơn vị trực thuộc */
            readonly kinds: readonly components["schemas"]["KindCount"][];
            /** @description Cả đơn vị trực thuộc */
            readonly before: number;
            /** @description Cả đơn vị trực thuộc */
            readonly after: number;
            /** @description Người đứng đầu sau sắp xếp */
            readonly heads: number;
            /** @description Cấp phó sau sắp xếp */
            readonly deputies: number;
            readonly deputyNorm: number | null;
            /** @description Căn cứ của định mức */
            readonly normBasis: string | null;
            readonly headsOver: number;
            readonly deputiesOver: number;
        };
        readonly TouchedDossier: {
            /** Format: uuid */
            readonly id: string;
            readonly organisationName: string;
            readonly versionNo: number;
            readonly state: string;
        };
        readonly TouchedDecision: {
            /** Format: uuid */
            readonly id: string;
            readonly kindName: string;
            readonly number: string | null;
            /** Format: date */
            readonly effectiveOn: string;
            readonly state: string;
            readonly people: number;
            /** @description Chặn việc áp dụng */
            readonly blocks: boolean;
        };
        readonly ReorganisationProblem: {
            /** @enum {string} */
            readonly severity: "error" | "warning";
            readonly code: string;
            readonly detail: string;
            /** @description Nơi xử lý */
            readonly link: string | null;
        };
        readonly ReorganisationPreview: {
            /** @description Dấu của những gì bản xem trước dựa vào; áp dụng phải kèm dấu này */
            readonly digest: string;
            readonly version: number;
            /** @description Người ở các đơn vị liên quan, theo sổ */
            readonly before: number;
            /** @description Người ở các đơn vị liên quan, sau sắp xếp */
            readonly after: number;
            /** @description Người đổi đơn vị, chức vụ, vị trí hoặc cơ quan sử dụng */
            readonly moved: number;
            /** @description Sau sắp xếp không có vị trí việc làm */
            readonly unplaced: number;
            readonly surplus: number;
            readonly headsOver: number;
            readonly deputiesOver: number;
            /** @description Người đã được xác định là dôi dư */
            readonly marked: number;
            readonly units: readonly components["schemas"]["UnitFigures"][];
            readonly bodies: readonly components["schemas"]["BodyFigures"][];
            /** @description Đề án đang soạn, đang thẩm định */
            readonly dossiers: readonly components["schemas"]["TouchedDossier"][];
            /** @description Quyết định tương lai hoặc chờ xác nhận */
            readonly decisions: readonly components["schemas"]["TouchedDecision"][];
            readonly problems: readonly components["schemas"]["ReorganisationProblem"][];
            readonly canApply: boolean;
        };
        readonly OldMapUnit: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
            /** @description Người vào ngày trước sắp xếp */
            readonly before: number;
            /** @description Trong số đó nay còn làm việc */
            readonly now: number;
            /** @description Đơn vị kế thừa toàn bộ; rỗng khi bị chia */
            readonly goesTo: string;
        };
        readonly NewMapUnit: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
            /** @description Người của ngày trước sắp xếp, xếp theo đơn vị nay */
            readonly before: number;
            /** @description Người nay ở đơn vị */
            readonly now: number;
            /** @description Trong đó từ các đơn vị được sắp xếp */
            readonly ofThem: number;
        };
        readonly ReorganisationMaps: {
            /** Format: date */
            readonly dayBefore: string;
            /** Format: date */
            readonly asOf: string;
            /** @description Người ở các đơn vị được sắp xếp vào ngày trước đó */
            readonly before: number;
            /** @description Trong số đó nay không còn làm việc */
            readonly gone: number;
            /** @description Đã nghỉ, và đơn vị cũ không có đơn vị kế thừa toàn bộ */
            readonly nowhere: number;
            readonly oldMap: readonly components["schemas"]["OldMapUnit"][];
            readonly newMap: readonly components["schemas"]["NewMapUnit"][];
        };
        readonly AffectedException: {
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly title: string | null;
            readonly isLeader: boolean | null;
            readonly positionName: string | null;
            readonly note: string | null;
        };
        readonly AffectedPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string | null;
            readonly fromName: string;
            /** Format: uuid */
            readonly toId: string;
            readonly toName: string;
            readonly newTitle: string | null;
            /** @enum {string|null} */
            readonly leads: "HEAD" | "DEPUTY" | null;
            readonly positionName: string | null;
            readonly newPositionName: string | null;
            readonly isException: boolean;
            /** @enum {string|null} */
            readonly surplus: "STAFF" | "DEPUTY" | null;
            /** @description Ngoại lệ đã ghi trong bản đang soạn, ngoài dôi dư; ghi lại là thay toàn bộ */
            readonly exception: components["schemas"]["AffectedException"] | null;
        };
        readonly AffectedPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["AffectedPerson"][];
        };
        readonly ExceptionsInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            readonly personIds: readonly string[];
            /** @description Bỏ ngoại lệ: những người này lại theo phương án chung */
            readonly clear?: boolean;
            /**
             * Format: uuid
             * @description Đến đơn vị
             */
            readonly organisationId?: string | null;
            /** @description Chức vụ, chức danh mới */
            readonly title?: string | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý */
            readonly isLeader?: boolean;
            /** @description Vị trí việc làm mới */
            readonly positionName?: string | null;
            /**
             * @description Dôi dư: biên chế hay cấp phó
             * @enum {string|null}
             */
            readonly surplus?: "STAFF" | "DEPUTY" | null;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly ApplyInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @description Dấu của bản xem trước */
            readonly digest: string;
        };
        readonly UndoInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @description Lý do hoàn tác */
            readonly reason: string;
        };
        readonly HolidayView: {
            /** Format: uuid */
            readonly id: string;
            /** @description Tăng một sau mỗi lần sửa */
            readonly version: number;
            /** Format: date */
            readonly day: string;
            /** @enum {string} */
            readonly kind: "off" | "work";
            readonly name: string;
            readonly source: string | null;
            /** @description Số liệu ban đầu chưa chắc chắn, cần đối chiếu văn bản */
            readonly isUncertain: boolean;
        };
        readonly HolidayList: {
            readonly items: readonly components["schemas"]["HolidayView"][];
            /** @description Các năm đã có lịch */
            readonly years: readonly number[];
        };
        readonly HolidayInput: {
            /**
             * Format: date
             * @description Ngày
             */
            readonly day: string;
            /**
             * @description off: nghỉ; work: ngày cuối tuần đi làm bù
             * @enum {string}
             */
            readonly kind: "off" | "work";
            /** @description Tên ngày */
            readonly name: string;
            /** @description Văn bản */
            readonly source?: string | null;
        };
        readonly SettingSaved: {
            /** Format: uuid */
            readonly id: string;
        };
        readonly HolidayChange: {
            /**
             * Format: date
             * @description Ngày
             */
            readonly day: string;
            /**
             * @description off: nghỉ; work: ngày cuối tuần đi làm bù
             * @enum {string}
             */
            readonly kind: "off" | "work";
            /** @description Tên ngày */
            readonly name: string;
            /** @description Văn bản */
            readonly source?: string | null;
            /** @description Phiên bản của ngày này khi mở ra sửa */
            readonly version: number;
        };
        readonly ParameterValue: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            readonly to: string | null;
            readonly value: string;
            readonly unit: string;
            readonly unitName: string;
            readonly basis: string;
            readonly isUncertain: boolean;
            /** @description Do đơn vị thêm, bỏ được */
            readonly isOwn: boolean;
        };
        readonly ParameterView: {
            readonly key: string;
            readonly name: string;
            /** @description Giá trị mới nhất đứng đầu */
            readonly values: readonly components["schemas"]["ParameterValue"][];
        };
        readonly ParameterList: {
            readonly items: readonly components["schemas"]["ParameterView"][];
        };
        readonly ParameterInput: {
            readonly key: string;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            readonly from: string;
            /** @description Giá trị */
            readonly value: string;
            /** @description Đơn vị tính; để trống thì như giá trị trước */
            readonly unit?: string | null;
            /** @description Căn cứ */
            readonly basis: string;
        };
        readonly BaseSalaryView: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            readonly to: string | null;
            /** @description Đồng một tháng */
            readonly amount: number;
            readonly termName: string;
            readonly basis: string;
            readonly isOwn: boolean;
        };
        readonly BaseSalaryList: {
            readonly items: readonly components["schemas"]["BaseSalaryView"][];
        };
        readonly BaseSalaryInput: {
            /**
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            readonly from: string;
            readonly amount: number;
            /** @description Căn cứ */
            readonly basis: string;
        };
        readonly ReportVersion: {
            readonly version: number;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string | null;
        };
        readonly LastFrozen: {
            /** Format: uuid */
            readonly id: string;
            readonly no: number;
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly frozenAt: string;
        };
        readonly ReportSummary: {
            /** @example R1 */
            readonly id: string;
            /** @example BM01/BNV */
            readonly form: string;
            readonly title: string;
            readonly purpose: string;
            /** @example TT 11/2012/TT-BNV */
            readonly basis: string;
            /** @enum {string} */
            readonly kind: "TABLE" | "LIST" | "MOVEMENT";
            /** @enum {string} */
            readonly unitWord: "người" | "lượt";
            readonly dueRule: string;
            readonly asOfRule: string;
            /** Format: date */
            readonly nextDueOn: string | null;
            /** Format: date */
            readonly nextAsOf: string | null;
            /** @description Bố cục chưa đối chiếu được với biểu mẫu chính thức */
            readonly isUncertain: boolean;
            readonly versions: readonly components["schemas"]["ReportVersion"][];
            readonly isFrozenForNextAsOf: boolean;
            /**
             * Format: date
             * @description Biểu danh sách không chốt: ngày danh sách của kỳ tới được xuất
             */
            readonly listExportedOn: string | null;
            readonly lastFrozen: components["schemas"]["LastFrozen"] | null;
            /** @description Lần chạy gần nhất mất bao lâu, mili giây */
            readonly expectedMs: number | null;
        };
        readonly ReportList: {
            readonly items: readonly components["schemas"]["ReportSummary"][];
        };
        readonly DueReport: {
            readonly reportId: string;
            readonly form: string;
            readonly title: string;
            /** Format: date */
            readonly dueOn: string;
            /** Format: date */
            readonly asOf: string;
            /** @enum {string} */
            readonly kind: "TABLE" | "LIST" | "MOVEMENT";
            readonly isFrozen: boolean;
            /**
             * Format: date
             * @description Biểu danh sách không chốt: ngày được xuất
             */
            readonly listExportedOn: string | null;
            readonly workingDaysLeft: number;
        };
        readonly FrozenSummary: {
            /** Format: uuid */
            readonly id: string;
            /** @description Số thứ tự trong sổ */
            readonly no: number;
            readonly reportId: string;
            readonly form: string;
            readonly title: string;
            /** Format: date */
            readonly asOf: string;
            readonly organisationName: string | null;
            readonly peopleCounted: number;
            /** Format: date-time */
            readonly frozenAt: string;
            readonly frozenByName: string;
            /** @description SHA-256 của nội dung ở dạng chuẩn tắc */
            readonly sha256: string;
            readonly note: string | null;
        };
        readonly FigureChange: {
            readonly reportId: string;
            readonly form: string;
            readonly column: string;
            readonly then: number;
            readonly now: number;
            /** Format: uuid */
            readonly frozenId: string;
            /** Format: date */
            readonly asOf: string;
        };
        readonly ReportAgenda: {
            readonly due: readonly components["schemas"]["DueReport"][];
            readonly lastFrozen: readonly components["schemas"]["FrozenSummary"][];
            readonly changes: readonly components["schemas"]["FigureChange"][];
        };
        readonly SeriesLine: {
            readonly expression: string;
            readonly label: string;
            readonly values: readonly number[];
        };
        readonly Series: {
            readonly population: string;
            /** @description Cuối tháng, ngày cuối là ngày tính */
            readonly months: readonly string[];
            readonly lines: readonly components["schemas"]["SeriesLine"][];
        };
        readonly RunUnderWay: {
            /** @description Số bước đã xong */
            readonly done: number;
            /** @description Số bước phải làm */
            readonly of: number;
            /** @example Đếm */
            readonly doing: string;
        };
        readonly DefinitionInput: {
            /** @description Định nghĩa báo cáo (YAML) */
            readonly yaml: string;
        };
        readonly DefinitionProblem: {
            /**
             * @description Chỗ trong định nghĩa
             * @example /columns/3/count
             */
            readonly pointer: string;
            readonly detail: string;
        };
        readonly DefinitionCheck: {
            readonly isValid: boolean;
            readonly errors: readonly components["schemas"]["DefinitionProblem"][];
        };
        readonly PredicateView: {
            readonly expression: string;
            readonly label: string;
            readonly explanation: string;
            readonly isAge: boolean;
        };
        readonly PredicateGroup: {
            readonly code: string;
            readonly label: string;
            readonly predicates: readonly components["schemas"]["PredicateView"][];
        };
        readonly PopulationView: {
            readonly expression: string;
            readonly label: string;
        };
        readonly PredicateList: {
            readonly groups: readonly components["schemas"]["PredicateGroup"][];
            readonly populations: readonly components["schemas"]["PopulationView"][];
        };
        readonly ReportColumn: {
            /** @example c1 */
            readonly key: string;
            /** @description Số cột trên biểu mẫu */
            readonly number: number | null;
            /**
             * @example [
             *       "Chia theo trình độ đào tạo",
             *       "Chuyên môn",
             *       "Tiến sĩ"
             *     ]
             */
            readonly path: readonly string[];
            /** @example edu:TS */
            readonly expression: string;
            /** @enum {string} */
            readonly kind: "COUNT" | "QUOTA" | "FORMULA" | "PERCENT" | "TEXT" | "MEASURE";
            readonly explanation: string;
        };
        readonly ReportRowItem: {
            readonly key: string;
            readonly number: string;
            readonly label: string;
            readonly depth: number;
            readonly expression: string;
            readonly isHeading: boolean;
        };
        readonly ReportCheckRule: {
            readonly expression: string;
            readonly label: string;
        };
        readonly ReportPopulation: {
            readonly expression: string;
            readonly text: string;
        };
        readonly SettingChoice: {
            readonly value: string;
            readonly label: string;
        };
        readonly ReportSetting: {
            readonly key: string;
            readonly label: string;
            readonly default: string;
            readonly choices: readonly components["schemas"]["SettingChoice"][];
            readonly explanation: string;
        };
        readonly ReportView: {
            /** @example R1 */
            readonly id: string;
            /** @example BM01/BNV */
            readonly form: string;
            readonly title: string;
            readonly purpose: string;
            /** @example TT 11/2012/TT-BNV */
            readonly basis: string;
            /** @enum {string} */
            readonly kind: "TABLE" | "LIST" | "MOVEMENT";
            /** @enum {string} */
            readonly unitWord: "người" | "lượt";
            readonly dueRule: string;
            readonly asOfRule: string;
            /** Format: date */
            readonly nextDueOn: string | null;
            /** Format: date */
            readonly nextAsOf: string | null;
            /** @description Bố cục chưa đối chiếu được với biểu mẫu chính thức */
            readonly isUncertain: boolean;
            readonly versions: readonly components["schemas"]["ReportVersion"][];
            readonly isFrozenForNextAsOf: boolean;
            /**
             * Format: date
             * @description Biểu danh sách không chốt: ngày danh sách của kỳ tới được xuất
             */
            readonly listExportedOn: string | null;
            readonly lastFrozen: components["schemas"]["LastFrozen"] | null;
            /** @description Lần chạy gần nhất mất bao lâu, mili giây */
            readonly expectedMs: number | null;
            readonly version: number;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly source: string;
            readonly note: string | null;
            readonly lead: readonly string[];
            readonly columns: readonly components["schemas"]["ReportColumn"][];
            /** @enum {string} */
            readonly rowKind: "UNITS" | "LIST";
            readonly rowItems: readonly components["schemas"]["ReportRowItem"][];
            /** @description Cột “chưa có dữ liệu”, ngoài biểu in */
            readonly missing: readonly components["schemas"]["ReportColumn"][];
            readonly checks: readonly components["schemas"]["ReportCheckRule"][];
            readonly population: components["schemas"]["ReportPopulation"];
            readonly settings: readonly components["schemas"]["ReportSetting"][];
            readonly footer: readonly string[];
            /** @enum {string} */
            readonly paper: "A3" | "A4";
            readonly yaml: string;
        };
        readonly SettingUsed: {
            readonly key: string;
            readonly label: string;
            readonly value: string;
            readonly valueLabel: string;
            readonly isDefault: boolean;
        };
        readonly ReportUnit: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ReportRow: {
            readonly key: string;
            readonly number: string;
            readonly label: string;
            readonly depth: number;
            /** @enum {string} */
            readonly kind: "UNIT" | "SUBTOTAL" | "TOTAL" | "ROW" | "HEADING";
            /** Format: uuid */
            readonly organisationId: string | null;
            /** @description Đơn vị không quy được về cây đơn vị đã chọn */
            readonly isUnmapped: boolean;
            /** @description null: không có dữ liệu, để trống */
            readonly cells: readonly (number | null)[];
            /** @description Theo các cột “chưa có dữ liệu” */
            readonly missing: readonly (number | null)[];
            /** @description Cùng các ô vào ngày so sánh */
            readonly compared: readonly (number | null)[] | null;
        };
        readonly CheckedRow: {
            readonly key: string;
            readonly label: string;
            readonly left: number;
            readonly right: number;
            readonly difference: number;
        };
        readonly ReportCheck: {
            readonly expression: string;
            readonly label: string;
            readonly isPassed: boolean;
            /** @description Chênh lệch lớn nhất */
            readonly difference: number;
            /** @description Các dòng không khớp */
            readonly rows: readonly components["schemas"]["CheckedRow"][];
        };
        readonly ReportTable: {
            readonly reportId: string;
            readonly form: string;
            readonly title: string;
            readonly version: number;
            readonly settings: readonly components["schemas"]["SettingUsed"][];
            /** Format: date */
            readonly asOf: string;
            /**
             * Format: date
             * @description Đầu kỳ, khi đếm lượt trong kỳ
             */
            readonly periodFrom: string | null;
            /** @enum {string} */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            readonly mapText: string;
            readonly unit: components["schemas"]["ReportUnit"] | null;
            /** Format: date-time */
            readonly ranAt: string;
            readonly peopleCounted: number;
            readonly durationMs: number;
            readonly lead: readonly string[];
            readonly columns: readonly components["schemas"]["ReportColumn"][];
            readonly missing: readonly components["schemas"]["ReportColumn"][];
            readonly rows: readonly components["schemas"]["ReportRow"][];
            readonly checks: readonly components["schemas"]["ReportCheck"][];
            /** Format: date */
            readonly compareTo: string | null;
            readonly comparedPeople: number | null;
        };
        readonly ReportPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly employeeCode: string | null;
            readonly birthDate: string | null;
            /** @enum {string|null} */
            readonly sex: "M" | "F" | null;
            readonly unitName: string | null;
            readonly title: string | null;
            readonly className: string | null;
            readonly gradeCode: string | null;
            readonly educationName: string | null;
            readonly politicalName: string | null;
            readonly isParty: boolean;
            /** @description Hồ sơ nằm trong phạm vi của tài khoản */
            readonly mayOpen: boolean;
            /** @description Với báo cáo đếm lượt: quyết định, danh hiệu … */
            readonly what: string | null;
            /** @description Các ô của biểu danh sách */
            readonly list: readonly string[] | null;
        };
        readonly ReportPeople: {
            readonly heading: string;
            readonly page: number;
            readonly pageSize: number;
            readonly items: readonly components["schemas"]["ReportPerson"][];
        };
        readonly ReportPeopleCount: {
            /** @description Đúng bằng con số của ô */
            readonly total: number;
            /** @description Số người trong đó, khi ô đếm lượt */
            readonly people: number;
            /**
             * @description Ô đếm người hay lượt
             * @enum {string}
             */
            readonly unitWord: "người" | "lượt";
        };
        readonly PeopleFileInput: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản
             */
            readonly organisationId?: string;
            /**
             * @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)
             * @default AT_DATE
             * @enum {string}
             */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
            readonly depth?: number;
            /**
             * @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy
             * @example ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false
             */
            readonly settings?: string;
            /** @description Khóa của dòng; để trống là tổng cộng */
            readonly row?: string;
            /** @description Khóa của cột; để trống là mọi người của dòng */
            readonly column?: string;
            /** @enum {string} */
            readonly format: "xlsx" | "csv";
            /** @description Căn cứ, mục đích lấy danh sách */
            readonly ground: string;
        };
        readonly ChangedPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            /** @enum {string} */
            readonly kind: "CAME" | "LEFT" | "GAINED" | "LOST";
            /** Format: date */
            readonly on: string | null;
            readonly from: string | null;
            readonly to: string | null;
            readonly reason: string | null;
            readonly mayOpen: boolean;
        };
        readonly ReportChange: {
            readonly before: number;
            readonly after: number;
            /** @description Vào đơn vị, vào diện thống kê */
            readonly came: number;
            /** @description Ra khỏi đơn vị, khỏi diện thống kê */
            readonly left: number;
            /** @description Ở lại, nay thuộc cột này */
            readonly gained: number;
            /** @description Ở lại, nay không thuộc cột này */
            readonly lost: number;
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly items: readonly components["schemas"]["ChangedPerson"][];
        };
        readonly PivotAxisItem: {
            /** @description Tên dòng, cột */
            readonly label: string;
            /** @description Biểu thức */
            readonly expression: string;
        };
        readonly Pivot: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly name: string;
            readonly note: string | null;
            readonly isShared: boolean;
            readonly isMine: boolean;
            readonly ownerName: string;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly population: string;
            /** @enum {string} */
            readonly rowKind: "UNITS" | "LIST";
            readonly rows: readonly components["schemas"]["PivotAxisItem"][];
            readonly columns: readonly components["schemas"]["PivotAxisItem"][];
        };
        readonly PivotList: {
            readonly items: readonly components["schemas"]["Pivot"][];
        };
        readonly PivotInput: {
            /** @description Tên bảng */
            readonly name: string;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly isShared: boolean;
            /** @description Biểu thức chọn người */
            readonly population: string;
            /** @enum {string} */
            readonly rowKind: "UNITS" | "LIST";
            /** @description Để trống khi dòng là đơn vị */
            readonly rows: readonly components["schemas"]["PivotAxisItem"][];
            readonly columns: readonly components["schemas"]["PivotAxisItem"][];
        };
        readonly PivotRun: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản
             */
            readonly organisationId?: string;
            /**
             * @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)
             * @default AT_DATE
             * @enum {string}
             */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
            readonly depth?: number;
            /**
             * @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy
             * @example ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false
             */
            readonly settings?: string;
            readonly pivot: components["schemas"]["PivotInput"];
        };
        readonly PivotCellPage: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản
             */
            readonly organisationId?: string;
            /**
             * @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)
             * @default AT_DATE
             * @enum {string}
             */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
            readonly depth?: number;
            /**
             * @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy
             * @example ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false
             */
            readonly settings?: string;
            /** @description Khóa của dòng; để trống là tổng cộng */
            readonly row?: string;
            /** @description Khóa của cột; để trống là mọi người của dòng */
            readonly column?: string;
            /** @default 1 */
            readonly page: number;
            /** @default 50 */
            readonly pageSize: number;
            readonly pivot: components["schemas"]["PivotInput"];
        };
        readonly PivotCell: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản
             */
            readonly organisationId?: string;
            /**
             * @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)
             * @default AT_DATE
             * @enum {string}
             */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
            readonly depth?: number;
            /**
             * @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy
             * @example ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false
             */
            readonly settings?: string;
            /** @description Khóa của dòng; để trống là tổng cộng */
            readonly row?: string;
            /** @description Khóa của cột; để trống là mọi người của dòng */
            readonly column?: string;
            readonly pivot: components["schemas"]["PivotInput"];
        };
        readonly PivotChange: {
            /** @description Tên bảng */
            readonly name: string;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly isShared: boolean;
            /** @description Biểu thức chọn người */
            readonly population: string;
            /** @enum {string} */
            readonly rowKind: "UNITS" | "LIST";
            /** @description Để trống khi dòng là đơn vị */
            readonly rows: readonly components["schemas"]["PivotAxisItem"][];
            readonly columns: readonly components["schemas"]["PivotAxisItem"][];
            readonly version: number;
        };
        readonly FreezeInput: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản
             */
            readonly organisationId?: string;
            /**
             * @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)
             * @default AT_DATE
             * @enum {string}
             */
            readonly map: "AT_DATE" | "NEW" | "OLD";
            /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
            readonly depth?: number;
            /**
             * @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy
             * @example ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false
             */
            readonly settings?: string;
            /** @example R1 */
            readonly reportId: string;
            /** @description Ghi chú: gửi đi đâu, theo công văn nào */
            readonly note?: string | null;
        };
        readonly FrozenFile: {
            /** @enum {string} */
            readonly format: "xlsx" | "csv" | "pdf" | "json";
            readonly sha256: string;
        };
        readonly FrozenReport: {
            /** Format: uuid */
            readonly id: string;
            /** @description Số thứ tự trong sổ */
            readonly no: number;
            readonly reportId: string;
            readonly form: string;
            readonly title: string;
            /** Format: date */
            readonly asOf: string;
            readonly organisationName: string | null;
            readonly peopleCounted: number;
            /** Format: date-time */
            readonly frozenAt: string;
            readonly frozenByName: string;
            /** @description SHA-256 của nội dung ở dạng chuẩn tắc */
            readonly sha256: string;
            readonly note: string | null;
            readonly previousSha256: string | null;
            /** @description Chữ ký Ed25519, base64 */
            readonly signature: string;
            readonly keyId: string;
            /** @description Mã băm, chữ ký và mắt xích đều đúng, kiểm tra lúc này */
            readonly isIntact: boolean;
            readonly table: components["schemas"]["ReportTable"];
            /**
             * @description Báo cáo đếm người hay lượt
             * @enum {string}
             */
            readonly unitWord: "người" | "lượt";
            /** @description Các tệp đã phát hành */
            readonly files: readonly components["schemas"]["FrozenFile"][];
        };
        readonly FrozenList: {
            readonly items: readonly components["schemas"]["FrozenSummary"][];
            readonly total: number;
        };
        readonly VerdictReport: {
            readonly no: number;
            readonly form: string;
            readonly title: string;
            /** Format: date */
            readonly asOf: string;
            readonly organisationName: string | null;
            /** Format: date-time */
            readonly frozenAt: string;
        };
        readonly VerdictDifference: {
            /** @example Dòng “Sở Tài chính”, cột 13 “Thạc sĩ” */
            readonly place: string;
            readonly detail: string;
        };
        readonly VerdictStep: {
            readonly label: string;
            readonly isPassed: boolean;
        };
        readonly Verdict: {
            /** @enum {string} */
            readonly verdict: "INTACT" | "SAME_FIGURES" | "CHANGED" | "UNKNOWN";
            readonly title: string;
            readonly detail: string;
            readonly report: components["schemas"]["VerdictReport"] | null;
            readonly differences: readonly components["schemas"]["VerdictDifference"][];
            readonly steps: readonly components["schemas"]["VerdictStep"][];
        };
        readonly VerifyKey: {
            readonly keyId: string;
            /** @enum {string} */
            readonly algorithm: "Ed25519";
            readonly publicKeyPem: string;
        };
        readonly TrainingKind: {
            readonly code: string;
            readonly name: string;
            readonly form: string;
            readonly defaultPeriods: number | null;
            readonly targetGroup: string | null;
            readonly isCurrent: boolean;
            readonly countsForYear: boolean;
            readonly basis: string | null;
        };
        readonly TrainingKinds: {
            readonly items: readonly components["schemas"]["TrainingKind"][];
        };
        readonly Programme: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly kindCode: string;
            readonly kindName: string;
            readonly code: string;
            readonly name: string;
            readonly targetGroup: string | null;
            readonly positions: readonly string[];
            /** @enum {string|null} */
            readonly level: "TINH" | "HUYEN" | "XA" | null;
            readonly periods: number;
            readonly weeks: string | null;
            /** @enum {string|null} */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP" | null;
            /** @enum {string|null} */
            readonly credentialKind: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE" | null;
            readonly credentialLevel: string | null;
            readonly credentialLevelName: string | null;
            readonly validityMonths: number | null;
            readonly issuer: string | null;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo: string | null;
            readonly isCurrent: boolean;
            /** Format: uuid */
            readonly materialVersionId: string | null;
            readonly materialName: string | null;
            readonly classes: number;
        };
        readonly ProgrammePage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["Programme"][];
        };
        readonly ProgrammeInput: {
            /** @description Loại hình (training_kinds) */
            readonly kindCode: string;
            /** @description Mã chương trình */
            readonly code: string;
            /** @description Tên chương trình */
            readonly name: string;
            /** @description Đối tượng */
            readonly targetGroup?: string | null;
            /** @description Tên các vị trí việc làm mà chương trình phục vụ */
            readonly positions?: readonly string[];
            /**
             * @description Cấp của đối tượng
             * @enum {string|null}
             */
            readonly level?: "TINH" | "HUYEN" | "XA" | null;
            /** @description Số tiết */
            readonly periods: number;
            /** @description Số tuần */
            readonly weeks?: string | null;
            /**
             * @description Hình thức
             * @enum {string|null}
             */
            readonly form?: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP" | null;
            /**
             * @description Văn bằng, chứng chỉ ghi vào hồ sơ
             * @enum {string|null}
             */
            readonly credentialKind?: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE" | null;
            /** @description Trình độ ghi vào hồ sơ */
            readonly credentialLevel?: string | null;
            /** @description Chứng chỉ có giá trị (tháng) */
            readonly validityMonths?: number | null;
            /** @description Cơ quan ban hành */
            readonly issuer?: string | null;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Có hiệu lực từ
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly validTo?: string | null;
            /**
             * Format: uuid
             * @description Phiên bản tài liệu
             */
            readonly materialVersionId?: string;
        };
        readonly ProgrammeChange: {
            /** @description Loại hình (training_kinds) */
            readonly kindCode: string;
            /** @description Mã chương trình */
            readonly code: string;
            /** @description Tên chương trình */
            readonly name: string;
            /** @description Đối tượng */
            readonly targetGroup?: string | null;
            /** @description Tên các vị trí việc làm mà chương trình phục vụ */
            readonly positions?: readonly string[];
            /**
             * @description Cấp của đối tượng
             * @enum {string|null}
             */
            readonly level?: "TINH" | "HUYEN" | "XA" | null;
            /** @description Số tiết */
            readonly periods: number;
            /** @description Số tuần */
            readonly weeks?: string | null;
            /**
             * @description Hình thức
             * @enum {string|null}
             */
            readonly form?: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP" | null;
            /**
             * @description Văn bằng, chứng chỉ ghi vào hồ sơ
             * @enum {string|null}
             */
            readonly credentialKind?: "EDUCATION" | "POLITICAL" | "STATE_MANAGEMENT" | "LANGUAGE" | "IT" | "DEFENCE" | null;
            /** @description Trình độ ghi vào hồ sơ */
            readonly credentialLevel?: string | null;
            /** @description Chứng chỉ có giá trị (tháng) */
            readonly validityMonths?: number | null;
            /** @description Cơ quan ban hành */
            readonly issuer?: string | null;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Có hiệu lực từ
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            readonly validTo?: string | null;
            /**
             * Format: uuid
             * @description Phiên bản tài liệu
             */
            readonly materialVersionId?: string;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly CouncilMember: {
            /** @description Họ và tên */
            readonly name: string;
            /**
             * @description Vai trò
             * @enum {string}
             */
            readonly role: "CHAIR" | "SECRETARY" | "REVIEWER" | "MEMBER";
            /** @description Là tác giả */
            readonly isAuthor?: boolean;
            /** @description Có mặt */
            readonly isPresent?: boolean;
        };
        readonly MaterialVersion: {
            /** Format: uuid */
            readonly id: string;
            readonly no: number;
            /** @enum {string} */
            readonly state: "DRAFT" | "APPRAISED" | "APPROVED" | "REPLACED";
            readonly periods: number | null;
            readonly files: string | null;
            /** Format: date */
            readonly councilOn: string | null;
            readonly council: readonly components["schemas"]["CouncilMember"][];
            /** Format: date */
            readonly sendBy: string | null;
            /** Format: date */
            readonly sentOn: string | null;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly decidedOn: string | null;
            readonly signer: string | null;
            readonly note: string | null;
            readonly classes: number;
        };
        readonly MaterialSet: {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly targetGroup: string;
            readonly editor: string | null;
            readonly versions: readonly components["schemas"]["MaterialVersion"][];
        };
        readonly MaterialSets: {
            readonly items: readonly components["schemas"]["MaterialSet"][];
        };
        readonly MaterialSetInput: {
            /** @description Tên bộ tài liệu */
            readonly title: string;
            /** @description Đối tượng */
            readonly targetGroup: string;
            /** @description Cơ quan biên soạn */
            readonly editor?: string | null;
        };
        readonly MaterialVersionInput: {
            /** @description Số tiết */
            readonly periods?: number | null;
            /** @description Nơi lưu, đường dẫn tài liệu */
            readonly files?: string | null;
            /**
             * Format: date
             * @description Ngày họp hội đồng thẩm định
             */
            readonly councilOn?: string | null;
            readonly council?: readonly components["schemas"]["CouncilMember"][];
            /**
             * Format: date
             * @description Ngày gửi hồ sơ trình ký
             */
            readonly sentOn?: string | null;
            /** @description Số quyết định ban hành */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly Teacher: {
            /** Format: uuid */
            readonly id: string;
            readonly fullName: string;
            readonly isInternal: boolean;
            readonly speciality: string | null;
            readonly periods: number;
        };
        readonly School: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "HOC_VIEN" | "TRUONG_CHINH_TRI" | "DAI_HOC_CAO_DANG" | "NGANH" | "KHAC";
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly address: string | null;
            readonly contact: string | null;
            readonly teachers: readonly components["schemas"]["Teacher"][];
            readonly classes: number;
        };
        readonly Schools: {
            readonly items: readonly components["schemas"]["School"][];
        };
        readonly SchoolInput: {
            /** @description Tên cơ sở */
            readonly name: string;
            /**
             * @description Loại
             * @enum {string}
             */
            readonly kind: "HOC_VIEN" | "TRUONG_CHINH_TRI" | "DAI_HOC_CAO_DANG" | "NGANH" | "KHAC";
            /**
             * Format: uuid
             * @description Đơn vị trong hệ thống
             */
            readonly organisationId?: string | null;
            /** @description Địa chỉ */
            readonly address?: string | null;
            /** @description Liên hệ */
            readonly contact?: string | null;
        };
        readonly SchoolChange: {
            /** @description Tên cơ sở */
            readonly name: string;
            /**
             * @description Loại
             * @enum {string}
             */
            readonly kind: "HOC_VIEN" | "TRUONG_CHINH_TRI" | "DAI_HOC_CAO_DANG" | "NGANH" | "KHAC";
            /**
             * Format: uuid
             * @description Đơn vị trong hệ thống
             */
            readonly organisationId?: string | null;
            /** @description Địa chỉ */
            readonly address?: string | null;
            /** @description Liên hệ */
            readonly contact?: string | null;
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly TeacherInput: {
            /** @description Họ và tên */
            readonly fullName: string;
            /** @description Giảng viên cơ hữu */
            readonly isInternal?: boolean;
            /** @description Chuyên môn */
            readonly speciality?: string | null;
            /**
             * Format: uuid
             * @description Hồ sơ trong hệ thống
             */
            readonly personId?: string;
        };
        readonly TrainingCertificate: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly kindCode: string;
            readonly kindName: string;
            readonly name: string;
            readonly number: string | null;
            readonly registerNumber: string | null;
            readonly issuedOn: string | null;
            readonly issuer: string | null;
            readonly expiresOn: string | null;
            readonly periods: number | null;
            /** @enum {string|null} */
            readonly classification: "XUAT_SAC" | "GIOI" | "KHA" | "TRUNG_BINH" | "DAT" | null;
            readonly isVerified: boolean;
            readonly verifiedBy: string | null;
            /** Format: uuid */
            readonly classId: string | null;
            readonly classCode: string | null;
            readonly isFiled: boolean;
            /** Format: uuid */
            readonly credentialId: string | null;
            readonly scans: number;
        };
        readonly CertificatePage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["TrainingCertificate"][];
        };
        readonly IssueInput: {
            /** @description Mặc định: mọi người hoàn thành chưa có */
            readonly enrolmentIds?: readonly string[];
            /** @description Mẫu số hiệu */
            readonly numberPattern: string;
            /** @description Số bắt đầu */
            readonly firstNumber: number;
            /**
             * Format: date
             * @description Ngày cấp
             */
            readonly issuedOn: string;
            /** @description Nơi cấp */
            readonly issuer?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
            /** @description Chức vụ người ký */
            readonly signerPost?: string | null;
        };
        readonly IssueOutcome: {
            readonly issued: number;
            readonly filed: number;
            readonly warnings: readonly string[];
        };
        readonly CertificateInput: {
            /** Format: uuid */
            readonly programmeId?: string;
            /** @description Loại hình (training_kinds) */
            readonly kindCode: string;
            /** @description Tên khóa học */
            readonly name: string;
            /** @description Số hiệu */
            readonly number?: string | null;
            /** @description Ngày cấp: YYYY, YYYY-MM hoặc YYYY-MM-DD */
            readonly issuedOn?: string | null;
            /** @description Nơi cấp */
            readonly issuer?: string | null;
            /**
             * Format: date
             * @description Có giá trị đến
             */
            readonly expiresOn?: string | null;
            /** @description Số tiết */
            readonly periods?: number | null;
        };
        readonly TrainingClassItem: {
            /** Format: uuid */
            readonly id: string;
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "PLANNED" | "OPEN" | "RUNNING" | "FINISHED" | "CANCELLED";
            readonly kindCode: string;
            readonly kindName: string;
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            /** Format: uuid */
            readonly schoolId: string | null;
            readonly schoolName: string | null;
            /** @enum {string} */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP";
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly periods: number;
            readonly capacity: number;
            readonly seated: number;
            readonly waiting: number;
            readonly isOpenToSignUp: boolean;
        };
        readonly ClassPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["TrainingClassItem"][];
        };
        readonly CostInput: {
            /**
             * @description Khoản chi
             * @enum {string}
             */
            readonly line: "HOC_PHI" | "TAI_LIEU" | "GIANG_VIEN" | "AN" | "DI_LAI" | "O" | "KHAC";
            readonly amount: number;
        };
        readonly FundingInput: {
            /**
             * @description Nguồn kinh phí
             * @enum {string}
             */
            readonly source: "NSNN_TINH" | "NSNN_DON_VI" | "DON_VI_SU_NGHIEP" | "CA_NHAN" | "TAI_TRO" | "DU_AN";
            readonly amount: number;
        };
        readonly ClassInput: {
            /**
             * Format: uuid
             * @description Chương trình
             */
            readonly programmeId?: string;
            /** @description Mã lớp */
            readonly code: string;
            /** @description Tên lớp */
            readonly name: string;
            /**
             * Format: uuid
             * @description Cơ sở đào tạo
             */
            readonly schoolId?: string;
            /**
             * Format: uuid
             * @description Phiên bản tài liệu
             */
            readonly materialVersionId?: string;
            /**
             * Format: uuid
             * @description Cơ quan mở lớp
             */
            readonly organisationId?: string | null;
            /** @description Số quyết định mở lớp */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * @description Hình thức
             * @enum {string}
             */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP";
            /**
             * @description Nơi học
             * @enum {string|null}
             */
            readonly place?: "TRONG_NUOC" | "NGOAI_NUOC" | "LIEN_KET" | null;
            /**
             * @description Cấp mở lớp
             * @enum {string|null}
             */
            readonly organiserLevel?: "TINH" | "HUYEN" | "XA" | null;
            /**
             * Format: date
             * @description Khai giảng
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Bế giảng
             */
            readonly endsOn: string;
            /** @description Số tiết */
            readonly periods?: number | null;
            /** @description Số chỗ */
            readonly capacity: number;
            /** @description Cho tự đăng ký */
            readonly isOpenToSignUp?: boolean;
            /**
             * Format: date
             * @description Nhận đăng ký đến hết ngày
             */
            readonly signUpUntil?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly costs?: readonly components["schemas"]["CostInput"][];
            /** @description Tổng bằng tổng chi */
            readonly funding?: readonly components["schemas"]["FundingInput"][];
        };
        readonly CostRow: {
            /** @enum {string} */
            readonly line: "HOC_PHI" | "TAI_LIEU" | "GIANG_VIEN" | "AN" | "DI_LAI" | "O" | "KHAC";
            readonly amount: number;
        };
        readonly FundingRow: {
            /** @enum {string} */
            readonly source: "NSNN_TINH" | "NSNN_DON_VI" | "DON_VI_SU_NGHIEP" | "CA_NHAN" | "TAI_TRO" | "DU_AN";
            readonly amount: number;
        };
        readonly TrainingClass: {
            /** Format: uuid */
            readonly id: string;
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "PLANNED" | "OPEN" | "RUNNING" | "FINISHED" | "CANCELLED";
            readonly kindCode: string;
            readonly kindName: string;
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            /** Format: uuid */
            readonly schoolId: string | null;
            readonly schoolName: string | null;
            /** @enum {string} */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP";
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly periods: number;
            readonly capacity: number;
            readonly seated: number;
            readonly waiting: number;
            readonly isOpenToSignUp: boolean;
            readonly version: number;
            /** Format: uuid */
            readonly materialVersionId: string | null;
            readonly materialName: string | null;
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly organisationName: string | null;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly decidedOn: string | null;
            /** @enum {string} */
            readonly place: "TRONG_NUOC" | "NGOAI_NUOC" | "LIEN_KET";
            /** @enum {string} */
            readonly organiserLevel: "TINH" | "HUYEN" | "XA";
            /** Format: date */
            readonly signUpUntil: string | null;
            readonly note: string | null;
            readonly costs: readonly components["schemas"]["CostRow"][];
            readonly funding: readonly components["schemas"]["FundingRow"][];
            readonly cost: number;
            readonly byState: {
                readonly [key: string]: number;
            };
            readonly finished: number;
            readonly certificates: number;
            readonly sessions: number;
            readonly feeds: string | null;
            readonly acts: readonly ("OPEN" | "START" | "FINISH" | "CANCEL")[];
            readonly mayEdit: boolean;
            readonly mayEnrol: boolean;
            readonly mayTeach: boolean;
            readonly mayIssue: boolean;
        };
        readonly ClassChange: {
            /**
             * Format: uuid
             * @description Chương trình
             */
            readonly programmeId?: string;
            /** @description Mã lớp */
            readonly code: string;
            /** @description Tên lớp */
            readonly name: string;
            /**
             * Format: uuid
             * @description Cơ sở đào tạo
             */
            readonly schoolId?: string;
            /**
             * Format: uuid
             * @description Phiên bản tài liệu
             */
            readonly materialVersionId?: string;
            /**
             * Format: uuid
             * @description Cơ quan mở lớp
             */
            readonly organisationId?: string | null;
            /** @description Số quyết định mở lớp */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * @description Hình thức
             * @enum {string}
             */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP";
            /**
             * @description Nơi học
             * @enum {string|null}
             */
            readonly place?: "TRONG_NUOC" | "NGOAI_NUOC" | "LIEN_KET" | null;
            /**
             * @description Cấp mở lớp
             * @enum {string|null}
             */
            readonly organiserLevel?: "TINH" | "HUYEN" | "XA" | null;
            /**
             * Format: date
             * @description Khai giảng
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Bế giảng
             */
            readonly endsOn: string;
            /** @description Số tiết */
            readonly periods?: number | null;
            /** @description Số chỗ */
            readonly capacity: number;
            /** @description Cho tự đăng ký */
            readonly isOpenToSignUp?: boolean;
            /**
             * Format: date
             * @description Nhận đăng ký đến hết ngày
             */
            readonly signUpUntil?: string | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly costs?: readonly components["schemas"]["CostInput"][];
            /** @description Tổng bằng tổng chi */
            readonly funding?: readonly components["schemas"]["FundingInput"][];
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly ClassActInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @enum {string} */
            readonly act: "OPEN" | "START" | "FINISH" | "CANCEL";
            /** @description Số quyết định cử đi học */
            readonly decisionNumber?: string | null;
            /** @description Lý do */
            readonly note?: string | null;
        };
        readonly ClassEvaluationRow: {
            /** @enum {string} */
            readonly subject: "PROGRAMME" | "LEARNERS" | "TEACHERS" | "FACILITIES" | "COURSE" | "EFFECT";
            readonly score: string | null;
            readonly respondents: number | null;
            readonly comment: string | null;
        };
        readonly ClassEvaluation: {
            readonly items: readonly components["schemas"]["ClassEvaluationRow"][];
        };
        readonly ClassEvaluationRowInput: {
            /**
             * @description Nội dung
             * @enum {string}
             */
            readonly subject: "PROGRAMME" | "LEARNERS" | "TEACHERS" | "FACILITIES" | "COURSE" | "EFFECT";
            readonly score?: number | null;
            /** @description Số phiếu */
            readonly respondents?: number | null;
            /** @description Nhận xét */
            readonly comment?: string | null;
        };
        readonly ClassEvaluationInput: {
            readonly items: readonly components["schemas"]["ClassEvaluationRowInput"][];
        };
        readonly Enrolment: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly employeeCode: string | null;
            /** @enum {string|null} */
            readonly sex: "M" | "F" | null;
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly organisationName: string | null;
            readonly title: string | null;
            readonly classCode: string | null;
            readonly className: string | null;
            readonly gradeCode: string | null;
            readonly isLeader: boolean;
            /** @enum {string|null} */
            readonly level: "TINH" | "HUYEN" | "XA" | null;
            /** @enum {string} */
            readonly state: "REGISTERED" | "SELECTED" | "SENT" | "ATTENDING" | "FINISHED" | "FAILED" | "DROPPED" | "CANCELLED";
            readonly waitingNo: number | null;
            readonly isOwnWish: boolean;
            readonly sentBy: string | null;
            readonly attendance: number | null;
            readonly score: string | null;
            /** @enum {string|null} */
            readonly classification: "XUAT_SAC" | "GIOI" | "KHA" | "TRUNG_BINH" | "DAT" | null;
            readonly note: string | null;
            readonly overrideReason: string | null;
            /** Format: uuid */
            readonly certificateId: string | null;
            readonly certificateNumber: string | null;
            readonly acts: readonly ("CONFIRM" | "SEND" | "CANCEL" | "DROP")[];
            readonly mayOpen: boolean;
        };
        readonly EnrolmentPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["Enrolment"][];
        };
        readonly PickPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly title: string | null;
            readonly organisationName: string | null;
            readonly classCode: string | null;
            readonly isLeader: boolean;
        };
        readonly PickPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["PickPerson"][];
        };
        readonly Override: {
            /** Format: uuid */
            readonly personId: string;
            /** @description Lý do cử đi học */
            readonly reason: string;
        };
        readonly EnrolInput: {
            readonly personIds: readonly string[];
            /** @description Số quyết định cử đi học */
            readonly sentBy?: string | null;
            /** @description Hết chỗ thì vào danh sách chờ */
            readonly waitIfFull?: boolean;
            /** @description Vượt một dòng chặn, với lý do */
            readonly overrides?: readonly components["schemas"]["Override"][];
        };
        readonly EligibilityLine: {
            readonly rule: string;
            readonly name: string;
            /** @enum {string} */
            readonly result: "MET" | "NOT_MET" | "UNKNOWN";
            /** @enum {string} */
            readonly weight: "block" | "warn";
            readonly evidence: string;
            readonly basis: string;
        };
        readonly Candidate: {
            readonly row: number | null;
            /** Format: uuid */
            readonly personId: string | null;
            readonly fullName: string;
            readonly birthDate: string | null;
            readonly organisationName: string | null;
            readonly title: string | null;
            /** @enum {string} */
            readonly standing: "FIT" | "WARNING" | "BLOCKED" | "ENROLLED" | "UNFOUND";
            readonly reason: string;
            readonly lines: readonly components["schemas"]["EligibilityLine"][];
        };
        readonly EnrolOutcome: {
            readonly added: number;
            readonly waiting: number;
            readonly refused: readonly components["schemas"]["Candidate"][];
            readonly placesLeft: number;
        };
        readonly PeopleChosen: {
            readonly personIds: readonly string[];
        };
        readonly Candidates: {
            readonly items: readonly components["schemas"]["Candidate"][];
            readonly fit: number;
            readonly warning: number;
            readonly blocked: number;
            readonly refused: number;
            readonly placesLeft: number;
        };
        readonly EnrolmentActInput: {
            readonly enrolmentIds: readonly string[];
            /** @enum {string} */
            readonly act: "CONFIRM" | "SEND" | "CANCEL" | "DROP";
            /** @description Số quyết định */
            readonly sentBy?: string | null;
            /** @description Lý do */
            readonly note?: string | null;
        };
        readonly EnrolmentActOutcome: {
            readonly changed: number;
            readonly promoted: number;
            readonly placesLeft: number;
        };
        readonly Session: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly heldOn: string;
            /** @enum {string} */
            readonly part: "SANG" | "CHIEU" | "TOI" | "NGAY";
            readonly periods: number;
            readonly topic: string | null;
            /** Format: uuid */
            readonly teacherId: string | null;
            readonly teacherName: string | null;
        };
        readonly AttendanceRow: {
            /** Format: uuid */
            readonly enrolmentId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            /** @enum {string} */
            readonly state: "REGISTERED" | "SELECTED" | "SENT" | "ATTENDING" | "FINISHED" | "FAILED" | "DROPPED" | "CANCELLED";
            readonly marks: {
                readonly [key: string]: "PRESENT" | "EXCUSED" | "ABSENT";
            };
            readonly percent: number | null;
        };
        readonly AttendanceGrid: {
            readonly sessions: readonly components["schemas"]["Session"][];
            readonly rows: readonly components["schemas"]["AttendanceRow"][];
            readonly mayTeach: boolean;
        };
        readonly MarkInput: {
            /** Format: uuid */
            readonly sessionId: string;
            /** Format: uuid */
            readonly enrolmentId: string;
            /** @enum {string|null} */
            readonly mark: "PRESENT" | "EXCUSED" | "ABSENT" | null;
        };
        readonly AttendanceInput: {
            readonly marks: readonly components["schemas"]["MarkInput"][];
        };
        readonly AttendanceCandidate: {
            readonly row: number;
            /** Format: uuid */
            readonly enrolmentId: string | null;
            readonly fullName: string;
            readonly marks: readonly components["schemas"]["MarkInput"][];
            readonly reason: string;
        };
        readonly AttendanceCandidates: {
            readonly items: readonly components["schemas"]["AttendanceCandidate"][];
            readonly marks: number;
            readonly refused: number;
            readonly unknownSessions: readonly string[];
        };
        readonly SessionInput: {
            /**
             * Format: date
             * @description Ngày
             */
            readonly heldOn: string;
            /**
             * @description Buổi
             * @enum {string}
             */
            readonly part: "SANG" | "CHIEU" | "TOI" | "NGAY";
            /** @description Số tiết */
            readonly periods: number;
            /** @description Nội dung */
            readonly topic?: string | null;
            /**
             * Format: uuid
             * @description Giảng viên
             */
            readonly teacherId?: string;
        };
        readonly ResultInput: {
            /** Format: uuid */
            readonly enrolmentId: string;
            /** @enum {string} */
            readonly state: "FINISHED" | "FAILED" | "DROPPED";
            /** @description Điểm */
            readonly score?: string | null;
            /**
             * @description Xếp loại
             * @enum {string|null}
             */
            readonly classification?: "XUAT_SAC" | "GIOI" | "KHA" | "TRUNG_BINH" | "DAT" | null;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly ResultsInput: {
            readonly rows: readonly components["schemas"]["ResultInput"][];
        };
        readonly ResultsOutcome: {
            readonly changed: number;
            readonly finished: number;
            readonly failed: number;
            readonly dropped: number;
        };
        readonly ResultCandidate: {
            readonly row: number;
            /** Format: uuid */
            readonly enrolmentId: string | null;
            readonly fullName: string;
            /** @enum {string|null} */
            readonly state: "FINISHED" | "FAILED" | "DROPPED" | null;
            readonly score: string | null;
            /** @enum {string|null} */
            readonly classification: "XUAT_SAC" | "GIOI" | "KHA" | "TRUNG_BINH" | "DAT" | null;
            readonly note: string | null;
            readonly reason: string;
        };
        readonly ResultCandidates: {
            readonly items: readonly components["schemas"]["ResultCandidate"][];
            readonly good: number;
            readonly refused: number;
        };
        readonly Commitment: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly enrolmentId: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly name: string;
            readonly monthsTrained: number;
            readonly monthsPromised: number;
            readonly monthsServed: number;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly number: string | null;
            /** @enum {string} */
            readonly state: "ACTIVE" | "SERVED" | "BROKEN";
            /** Format: date */
            readonly leftOn: string | null;
            /** Format: uuid */
            readonly compensationId: string | null;
        };
        readonly CommitmentPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["Commitment"][];
        };
        readonly CommitmentInput: {
            /** Format: uuid */
            readonly enrolmentId: string;
            /** @description Số tháng đào tạo */
            readonly monthsTrained: number;
            /** @description Số tháng cam kết */
            readonly monthsPromised: number;
            /**
             * Format: date
             * @description Cam kết từ ngày
             */
            readonly startsOn: string;
            /** @description Số văn bản cam kết */
            readonly number?: string | null;
        };
        readonly CompensationItem: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: uuid */
            readonly enrolmentId: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly name: string;
            readonly caseNo: number;
            readonly cost: number;
            readonly amount: number;
            readonly paid: number;
            readonly remaining: number;
            readonly exemption: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            /** @enum {string} */
            readonly state: "OPEN" | "PROPOSED" | "DECIDED" | "PAID" | "EXEMPT";
        };
        readonly CompensationPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["CompensationItem"][];
        };
        readonly CompensationCost: {
            /** @description Khoản chi */
            readonly name: string;
            readonly amount: number;
            /** @description Chứng từ */
            readonly paper?: string | null;
        };
        readonly CompensationInput: {
            /**
             * @description 1 bỏ học, 2 buộc thôi việc, 3 không có bằng, 4 chưa phục vụ đủ
             * @enum {number}
             */
            readonly caseNo: 1 | 2 | 3 | 4;
            /** @description Chi phí thực tế, không có lương, phụ cấp */
            readonly costs: readonly components["schemas"]["CompensationCost"][];
            /** @description Tháng cam kết (T1) */
            readonly committedMonths?: number | null;
            /** @description Tháng đã phục vụ (T2) */
            readonly servedMonths?: number | null;
            /** @description Số năm công tác trước khi đi học */
            readonly priorYears?: number | null;
            /** @description Nữ hoặc người dân tộc thiểu số */
            readonly isWomanOrMinority?: boolean;
            /** Format: uuid */
            readonly enrolmentId: string;
            /** @enum {string|null} */
            readonly exemption?: "ILLNESS" | "MOVED" | "ND178" | "ND154" | null;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly ArithmeticLine: {
            readonly text: string;
            readonly basis: string;
        };
        readonly CompensationAnswer: {
            readonly cost: number;
            readonly beforeReduction: number;
            readonly reductionPercent: string;
            readonly amount: number;
            readonly lines: readonly components["schemas"]["ArithmeticLine"][];
        };
        readonly Payment: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly paidOn: string;
            readonly amount: number;
            readonly paper: string | null;
        };
        readonly Compensation: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: uuid */
            readonly enrolmentId: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            readonly name: string;
            readonly caseNo: number;
            readonly cost: number;
            readonly amount: number;
            readonly paid: number;
            readonly remaining: number;
            readonly exemption: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            /** @enum {string} */
            readonly state: "OPEN" | "PROPOSED" | "DECIDED" | "PAID" | "EXEMPT";
            readonly costs: readonly components["schemas"]["CompensationCost"][];
            readonly committedMonths: number | null;
            readonly servedMonths: number | null;
            readonly priorYears: number;
            readonly isWomanOrMinority: boolean;
            /** Format: date */
            readonly councilOn: string | null;
            /** Format: date */
            readonly proposeBy: string | null;
            /** Format: date */
            readonly proposedOn: string | null;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly decidedOn: string | null;
            /** Format: date */
            readonly receivedOn: string | null;
            readonly note: string | null;
            readonly arithmetic: components["schemas"]["CompensationAnswer"];
            readonly payments: readonly components["schemas"]["Payment"][];
            readonly mayEdit: boolean;
        };
        readonly CompensationQuestionInput: {
            /**
             * @description 1 bỏ học, 2 buộc thôi việc, 3 không có bằng, 4 chưa phục vụ đủ
             * @enum {number}
             */
            readonly caseNo: 1 | 2 | 3 | 4;
            /** @description Chi phí thực tế, không có lương, phụ cấp */
            readonly costs: readonly components["schemas"]["CompensationCost"][];
            /** @description Tháng cam kết (T1) */
            readonly committedMonths?: number | null;
            /** @description Tháng đã phục vụ (T2) */
            readonly servedMonths?: number | null;
            /** @description Số năm công tác trước khi đi học */
            readonly priorYears?: number | null;
            /** @description Nữ hoặc người dân tộc thiểu số */
            readonly isWomanOrMinority?: boolean;
        };
        readonly CompensationProgress: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /**
             * Format: date
             * @description Hội đồng họp
             */
            readonly councilOn?: string | null;
            /**
             * Format: date
             * @description Văn bản đề nghị
             */
            readonly proposedOn?: string | null;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /**
             * Format: date
             * @description Ngày nhận quyết định
             */
            readonly receivedOn?: string | null;
        };
        readonly PaymentInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /**
             * Format: date
             * @description Ngày nộp
             */
            readonly paidOn: string;
            readonly amount: number;
            /** @description Chứng từ */
            readonly paper?: string | null;
        };
        readonly NeedKind: {
            readonly code: string;
            readonly name: string;
            readonly need: number;
            readonly unknown: number;
        };
        readonly NeedUnit: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            readonly people: number;
            readonly hasUnits: boolean;
            readonly cells: {
                readonly [key: string]: number;
            };
            readonly unknown: {
                readonly [key: string]: number;
            };
        };
        readonly NeedMap: {
            /** Format: date */
            readonly asOf: string;
            readonly kinds: readonly components["schemas"]["NeedKind"][];
            readonly units: readonly components["schemas"]["NeedUnit"][];
            readonly people: number;
        };
        readonly NeedPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string | null;
            readonly organisationName: string | null;
            readonly isLeader: boolean;
            /** @enum {string} */
            readonly duty: "YEARLY_PERIODS" | "LEADER_COURSE" | "DEFENCE" | "POSITION";
            /** @enum {string} */
            readonly result: "NOT_MET" | "UNKNOWN";
            readonly evidence: string;
            /** Format: date */
            readonly dueOn: string | null;
        };
        readonly NeedPeople: {
            readonly total: number;
            readonly items: readonly components["schemas"]["NeedPerson"][];
        };
        readonly DutyState: {
            /** @enum {string} */
            readonly duty: "YEARLY_PERIODS" | "LEADER_COURSE" | "DEFENCE" | "POSITION";
            readonly name: string;
            /** @enum {string} */
            readonly result: "MET" | "NOT_MET" | "UNKNOWN" | "EXEMPT" | "NONE";
            readonly evidence: string;
            readonly basis: string;
            /** Format: date */
            readonly dueOn: string | null;
            readonly kindCode: string | null;
            readonly kindName: string | null;
            readonly periods: number | null;
            readonly periodsDue: number | null;
        };
        readonly MatrixRow: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string | null;
            readonly organisationName: string | null;
            readonly isLeader: boolean;
            readonly duties: readonly components["schemas"]["DutyState"][];
        };
        readonly Matrix: {
            readonly total: number;
            /** Format: date */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["MatrixRow"][];
        };
        readonly TrainingAlert: {
            /** @enum {string} */
            readonly kind: "LEADER_COURSE_DUE" | "LEADER_COURSE_LATE" | "PERIODS_SHORT" | "COMMITMENT_ENDS" | "LEAVING_COMMITTED" | "OVERLAP" | "CERTIFICATE_EXPIRES";
            /** @enum {string} */
            readonly severity: "error" | "warning" | "notice";
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            readonly text: string;
            /** Format: uuid */
            readonly aboutId: string | null;
        };
        readonly TrainingAlerts: {
            readonly total: number;
            readonly byKind: {
                readonly [key: string]: number;
            };
            readonly items: readonly components["schemas"]["TrainingAlert"][];
        };
        readonly TimelineEntry: {
            /** @enum {string} */
            readonly of: "CLASS" | "CERTIFICATE";
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly classId: string | null;
            readonly kindCode: string;
            readonly kindName: string;
            readonly name: string;
            readonly schoolName: string | null;
            readonly startsOn: string | null;
            readonly endsOn: string | null;
            readonly periods: number | null;
            /** @enum {string|null} */
            readonly state: "REGISTERED" | "SELECTED" | "SENT" | "ATTENDING" | "FINISHED" | "FAILED" | "DROPPED" | "CANCELLED" | null;
            readonly isWaiting: boolean;
            readonly score: string | null;
            readonly classification: string | null;
            readonly title: string | null;
            readonly organisationName: string | null;
            readonly certificate: components["schemas"]["TrainingCertificate"] | null;
        };
        readonly YearPeriods: {
            readonly year: number;
            readonly periods: number;
        };
        readonly CommitmentBrief: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly monthsPromised: number;
            readonly monthsServed: number;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            /** @enum {string} */
            readonly state: "ACTIVE" | "SERVED" | "BROKEN";
        };
        readonly PersonTraining: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
            readonly duties: readonly components["schemas"]["DutyState"][];
            readonly years: readonly components["schemas"]["YearPeriods"][];
            readonly commitments: readonly components["schemas"]["CommitmentBrief"][];
        };
        readonly OwnClass: {
            /** Format: uuid */
            readonly id: string;
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "PLANNED" | "OPEN" | "RUNNING" | "FINISHED" | "CANCELLED";
            readonly kindCode: string;
            readonly kindName: string;
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            /** Format: uuid */
            readonly schoolId: string | null;
            readonly schoolName: string | null;
            /** @enum {string} */
            readonly form: "TAP_TRUNG" | "TRUC_TUYEN" | "KET_HOP";
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly periods: number;
            readonly capacity: number;
            readonly seated: number;
            readonly waiting: number;
            readonly isOpenToSignUp: boolean;
            /** Format: uuid */
            readonly enrolmentId: string | null;
            readonly enrolmentState: string | null;
            /** Format: date */
            readonly signUpUntil: string | null;
        };
        readonly OwnTraining: {
            readonly training: components["schemas"]["PersonTraining"];
            readonly classes: readonly components["schemas"]["OwnClass"][];
        };
        readonly SignUpInput: {
            /** Format: uuid */
            readonly classId?: string;
        };
        readonly PlanSummary: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly year: number;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
            /** Format: date */
            readonly since: string | null;
            readonly lines: number;
            readonly seats: number;
            readonly amount: number;
        };
        readonly PlanPage: {
            readonly year: number;
            readonly total: number;
            readonly byState: {
                readonly [key: string]: number;
            };
            readonly items: readonly components["schemas"]["PlanSummary"][];
        };
        readonly PlanInput: {
            readonly year: number;
            /**
             * Format: uuid
             * @description Đơn vị
             */
            readonly organisationId: string;
            /** @description Ghi chú */
            readonly note?: string | null;
        };
        readonly BudgetRow: {
            /** @enum {string} */
            readonly source: "NSNN_TINH" | "NSNN_DON_VI" | "DON_VI_SU_NGHIEP" | "CA_NHAN" | "TAI_TRO" | "DU_AN";
            readonly amount: number;
        };
        readonly PlanFollow: {
            readonly classes: number;
            readonly enrolled: number;
            readonly finished: number;
            readonly turns: number;
            readonly people: number;
            readonly periods: number;
            readonly cost: number;
        };
        readonly PlanLine: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly planId: string;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** @enum {string} */
            readonly planState: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            readonly kindCode: string;
            readonly kindName: string;
            readonly quarter: number;
            readonly classes: number;
            readonly seats: number;
            readonly leaderSeats: number;
            readonly need: number | null;
            /** @enum {string} */
            readonly ground: "POSITION" | "LEADER_COURSE" | "DEFENCE" | "YEARLY_PERIODS" | "OTHER";
            readonly budget: readonly components["schemas"]["BudgetRow"][];
            readonly amount: number;
            readonly note: string | null;
            readonly follow: components["schemas"]["PlanFollow"];
        };
        readonly PlanStep: {
            readonly at: string;
            readonly by: string | null;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
            readonly note: string | null;
        };
        readonly Plan: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly year: number;
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
            /** Format: date */
            readonly since: string | null;
            readonly lines: number;
            readonly seats: number;
            readonly amount: number;
            readonly note: string | null;
            readonly decisionNumber: string | null;
            /** Format: date */
            readonly decidedOn: string | null;
            readonly signer: string | null;
            readonly items: readonly components["schemas"]["PlanLine"][];
            readonly steps: readonly components["schemas"]["PlanStep"][];
            readonly acts: readonly ("SUBMIT" | "RETURN" | "CONSOLIDATE" | "APPROVE")[];
            readonly mayEdit: boolean;
        };
        readonly PlansActInput: {
            readonly year: number;
            /** @enum {string} */
            readonly act: "CONSOLIDATE" | "APPROVE";
            /** Format: uuid */
            readonly organisationId?: string;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
        };
        readonly PlansActOutcome: {
            readonly changed: number;
        };
        readonly LineProposal: {
            /** Format: uuid */
            readonly programmeId: string | null;
            readonly programmeName: string | null;
            readonly kindCode: string;
            readonly kindName: string;
            /** @enum {string} */
            readonly ground: "POSITION" | "LEADER_COURSE" | "DEFENCE" | "YEARLY_PERIODS" | "OTHER";
            readonly need: number;
            readonly unknown: number;
            readonly leaders: number;
            readonly quarter: number;
            readonly planned: number;
            readonly hindrance: string;
        };
        readonly LineProposals: {
            readonly items: readonly components["schemas"]["LineProposal"][];
        };
        readonly BudgetInput: {
            /**
             * @description Nguồn kinh phí
             * @enum {string}
             */
            readonly source: "NSNN_TINH" | "NSNN_DON_VI" | "DON_VI_SU_NGHIEP" | "CA_NHAN" | "TAI_TRO" | "DU_AN";
            readonly amount: number;
        };
        readonly PlanLineChange: {
            /**
             * Format: uuid
             * @description Chương trình
             */
            readonly programmeId?: string;
            /** @description Quý */
            readonly quarter: number;
            /** @description Số lớp */
            readonly classes?: number | null;
            /** @description Số chỗ */
            readonly seats: number;
            /** @description Trong đó lãnh đạo, quản lý */
            readonly leaderSeats?: number | null;
            /** @description Nhu cầu khi đề xuất */
            readonly need?: number | null;
            /**
             * @description Căn cứ
             * @enum {string|null}
             */
            readonly ground?: "POSITION" | "LEADER_COURSE" | "DEFENCE" | "YEARLY_PERIODS" | "OTHER" | null;
            /** @description Ghi chú */
            readonly note?: string | null;
            readonly budget: readonly components["schemas"]["BudgetInput"][];
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
        };
        readonly PlanActInput: {
            /** @description Phiên bản hồ sơ đã đọc */
            readonly version: number;
            /** @enum {string} */
            readonly act: "SUBMIT" | "RETURN" | "CONSOLIDATE" | "APPROVE";
            /** @description Lý do, ý kiến */
            readonly note?: string | null;
            /** @description Số quyết định */
            readonly decisionNumber?: string | null;
            /**
             * Format: date
             * @description Ngày quyết định
             */
            readonly decidedOn?: string | null;
            /** @description Người ký */
            readonly signer?: string | null;
        };
        readonly BoardCard: {
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            readonly kindCode: string;
            readonly kindName: string;
            readonly quarter: number;
            readonly units: number;
            readonly classes: number;
            readonly seats: number;
            readonly amount: number;
            readonly budget: readonly components["schemas"]["BudgetRow"][];
        };
        readonly BoardProgramme: {
            /** Format: uuid */
            readonly programmeId: string;
            readonly programmeName: string;
            readonly kindCode: string;
            readonly seats: number;
            readonly amount: number;
            readonly follow: components["schemas"]["PlanFollow"];
        };
        readonly PlanBoard: {
            readonly year: number;
            readonly cards: readonly components["schemas"]["BoardCard"][];
            readonly programmes: readonly components["schemas"]["BoardProgramme"][];
            readonly seats: number;
            readonly amount: number;
            readonly follow: components["schemas"]["PlanFollow"];
        };
        readonly TrainingReportRow: {
            readonly turns: number;
            readonly people: number;
            readonly classes: number;
            readonly periods: number;
            readonly cost: number;
            readonly key: string;
            readonly name: string;
        };
        readonly Measures: {
            readonly turns: number;
            readonly people: number;
            readonly classes: number;
            readonly periods: number;
            readonly cost: number;
        };
        readonly TrainingReport: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** @enum {string} */
            readonly by: "kind" | "unit" | "quarter" | "month" | "level" | "staff";
            readonly rows: readonly components["schemas"]["TrainingReportRow"][];
            readonly total: components["schemas"]["Measures"];
            readonly notes: readonly string[];
        };
        readonly Turn: {
            /** Format: uuid */
            readonly enrolmentId: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly title: string | null;
            /** Format: uuid */
            readonly organisationId: string | null;
            readonly organisationName: string | null;
            /** Format: uuid */
            readonly classId: string;
            readonly className: string;
            readonly kindName: string;
            /** Format: date */
            readonly endsOn: string;
            readonly periods: number;
            readonly state: string;
        };
        readonly TurnPage: {
            readonly total: number;
            readonly items: readonly components["schemas"]["Turn"][];
        };
        readonly TableColumn: {
            readonly key: string;
            readonly label: string;
            readonly group: string;
        };
        readonly TableRow: {
            readonly key: string;
            readonly label: string;
            readonly depth: number;
            readonly cells: {
                readonly [key: string]: number;
            };
        };
        readonly TrainingTable: {
            readonly id: string;
            readonly title: string;
            readonly source: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly columns: readonly components["schemas"]["TableColumn"][];
            readonly rows: readonly components["schemas"]["TableRow"][];
            readonly notes: readonly string[];
        };
        readonly TransferUnit: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly waiting: number;
            readonly late: number;
            /** Format: date */
            readonly oldest: string;
        };
        readonly TransferSummary: {
            /** @description Chờ đóng gói */
            readonly waiting: number;
            /** @description Đã đóng gói, chưa gửi */
            readonly packed: number;
            /** @description Không gửi được hoặc bị từ chối */
            readonly failed: number;
            /** @description Quá hạn mà chưa gửi */
            readonly late: number;
            /** @description Đã gửi trong 30 ngày */
            readonly sent: number;
            /** @description Hạn gửi, ngày làm việc */
            readonly workingDays: number;
            /** @description Theo đơn vị giữ hồ sơ, nhiều quá hạn trước */
            readonly units: readonly components["schemas"]["TransferUnit"][];
        };
        readonly TransferItem: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string;
            readonly organisationName: string | null;
            /** @description Nhóm thông tin có thay đổi */
            readonly groups: readonly string[];
            /** Format: date-time */
            readonly changedAt: string;
            readonly changedBy: string | null;
            /**
             * Format: date
             * @description Hạn gửi; không có với dữ liệu lần đầu
             */
            readonly dueOn: string | null;
            /** @description Số ngày làm việc còn lại; âm khi quá hạn */
            readonly workingDaysLeft: number | null;
            /** @enum {string} */
            readonly state: "WAITING" | "PACKED" | "SENT" | "FAILED";
            /** @description Vì sao không gửi được */
            readonly reason: string | null;
            readonly packageNumber: string | null;
        };
        readonly TransferItemPage: {
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly items: readonly components["schemas"]["TransferItem"][];
        };
        readonly InitialLoadInput: {
            /** Format: uuid */
            readonly organisationId: string;
        };
        readonly InitialLoad: {
            /** @description Hồ sơ vừa đưa vào hàng chờ */
            readonly added: number;
        };
        readonly TransferPackage: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly organisationName: string | null;
            /** Format: date-time */
            readonly madeAt: string;
            readonly madeBy: string | null;
            readonly people: number;
            readonly items: number;
            readonly byteSize: number;
            readonly sha256: string;
            /** @enum {string} */
            readonly state: "PACKED" | "SENT" | "ANSWERED" | "WITHDRAWN";
            /** @enum {string|null} */
            readonly method: "FILE_DROP" | "BY_HAND" | null;
            readonly location: string | null;
            readonly note: string | null;
            /** Format: date-time */
            readonly sentAt: string | null;
            readonly sentBy: string | null;
            readonly accepted: number;
            readonly refused: number;
        };
        readonly TransferPackagePage: {
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly items: readonly components["schemas"]["TransferPackage"][];
        };
        readonly PackageInput: {
            /**
             * Format: uuid
             * @description Mọi thay đổi đang chờ của đơn vị và các đơn vị trực thuộc
             */
            readonly organisationId?: string;
            /** @description Chỉ những thay đổi này */
            readonly itemIds?: readonly string[];
        };
        readonly PackageMade: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly people: number;
            /** @description Hồ sơ chưa gửi được, lý do ghi ở từng thay đổi */
            readonly failed: number;
        };
        readonly PackagedPerson: {
            /** Format: uuid */
            readonly personId: string;
            readonly fullName: string | null;
            readonly groups: readonly string[];
            /** @enum {string} */
            readonly state: "PENDING" | "ACCEPTED" | "REFUSED";
            readonly reason: string | null;
        };
        readonly TransferPackageFile: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly organisationName: string | null;
            /** Format: date-time */
            readonly madeAt: string;
            readonly madeBy: string | null;
            readonly people: number;
            readonly items: number;
            readonly byteSize: number;
            readonly sha256: string;
            /** @enum {string} */
            readonly state: "PACKED" | "SENT" | "ANSWERED" | "WITHDRAWN";
            /** @enum {string|null} */
            readonly method: "FILE_DROP" | "BY_HAND" | null;
            readonly location: string | null;
            readonly note: string | null;
            /** Format: date-time */
            readonly sentAt: string | null;
            readonly sentBy: string | null;
            readonly accepted: number;
            readonly refused: number;
            readonly persons: readonly components["schemas"]["PackagedPerson"][];
        };
        readonly DeliveryInput: {
            /**
             * @description Đặt vào thư mục gửi, hoặc đã gửi bằng cách khác
             * @enum {string}
             */
            readonly method: "FILE_DROP" | "BY_HAND";
            readonly note?: string;
        };
        readonly ReceiptsRead: {
            /** @description Số gói có trả lời mới */
            readonly packages: number;
        };
        readonly PeopleQuery: {
            /**
             * Format: date
             * @description Tính đến ngày; mặc định hôm nay
             */
            readonly asOf?: string;
            /** @default 1 */
            readonly page: number;
            /** @default 50 */
            readonly pageSize: number;
            /** @description Họ tên (có dấu hoặc không), số định danh, số hiệu */
            readonly q?: string;
            /**
             * Format: uuid
             * @description Đơn vị, kể cả các đơn vị trực thuộc
             */
            readonly organisationId?: string;
            /**
             * @default working
             * @enum {string}
             */
            readonly status: "working" | "left" | "all";
            /** @description Loại cán bộ, công chức, viên chức; nhiều mã cách nhau bằng dấu phẩy */
            readonly classCode?: string;
            /** @description Tình trạng làm việc; nhiều mã cách nhau bằng dấu phẩy */
            readonly statusCode?: string;
            /** @description Nhóm ngạch; nhiều mã cách nhau bằng dấu phẩy */
            readonly gradeGroup?: string;
            /** @description Nhóm trình độ chuyên môn; nhiều mã cách nhau bằng dấu phẩy */
            readonly educationGroup?: string;
            /** @description Trình độ lý luận chính trị; nhiều mã cách nhau bằng dấu phẩy */
            readonly politicalCode?: string;
            /** @enum {string} */
            readonly sex?: "M" | "F";
            /** @description Tuổi từ */
            readonly ageFrom?: number;
            /** @description Tuổi đến */
            readonly ageTo?: number;
            /** @description Đảng viên */
            readonly isParty?: boolean;
            /** @description Dân tộc thiểu số */
            readonly isMinority?: boolean;
            /** @enum {string} */
            readonly attention?: "missing-citizen-id" | "odd-citizen-id" | "missing-birth-date" | "missing-education" | "retiring-soon";
            /** @description Chỉ những người này; nhiều mã cách nhau bằng dấu phẩy */
            readonly ids?: string;
            /**
             * @description Dấu - đứng trước: giảm dần
             * @default name
             * @enum {string}
             */
            readonly sort: "name" | "-name" | "birthDate" | "-birthDate" | "employeeCode" | "-employeeCode" | "organisation" | "-organisation" | "title" | "-title" | "className" | "-className" | "grade" | "-grade" | "step" | "-step" | "coefficient" | "-coefficient" | "education" | "-education";
        };
        readonly PrintUnlock: {
            /** @description Các mục hạn chế cần in */
            readonly sections: readonly ("HEALTH" | "HISTORY" | "DISCIPLINE" | "FAMILY" | "ECONOMY")[];
            /** @description Căn cứ mở mục hạn chế, ghi vào phiếu theo dõi của từng người */
            readonly ground: string;
            /** @description Số, ngày văn bản cho phép */
            readonly document?: string | null;
        };
        readonly PrintJobInput: {
            /** @enum {string} */
            readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich";
            /** @enum {string} */
            readonly format: "docx" | "pdf";
            /** @description Năm của phiếu bổ sung lý lịch; mặc định năm nay */
            readonly year?: number;
            /** @description Những người được chọn */
            readonly personIds?: readonly string[];
            /** @description Hoặc mọi người theo điều kiện lọc của danh sách */
            readonly filter?: components["schemas"]["PeopleQuery"];
            /** @description In cả mục hạn chế, mở cho từng người theo một căn cứ */
            readonly unlock?: components["schemas"]["PrintUnlock"];
        };
        readonly PrintJobView: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich" | "quyet-dinh-luong" | "chung-chi-boi-duong" | "danh-sach-lop";
            readonly formName: string;
            /** @enum {string} */
            readonly format: "docx" | "pdf";
            /** @enum {string} */
            readonly state: "printing" | "done" | "failed" | "expired";
            readonly done: number;
            readonly total: number;
            readonly message: string | null;
            /** @description Có in mục hạn chế */
            readonly hasRestricted: boolean;
            readonly bytes: number | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly finishedAt: string | null;
            /**
             * Format: date-time
             * @description Sau lúc này tệp bị xóa
             */
            readonly expiresAt: string;
        };
        readonly PrintJobList: {
            readonly items: readonly components["schemas"]["PrintJobView"][];
        };
        readonly OwnTemplate: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly organisationName: string;
            readonly fileName: string;
            readonly bytes: number;
            /** Format: date-time */
            readonly uploadedAt: string;
            readonly uploadedBy: string | null;
        };
        readonly TemplateTag: {
            /** @description Viết trong mẫu giữa hai dấu ngoặc nhọn */
            readonly tag: string;
            readonly label: string;
        };
        readonly TemplateTagList: {
            /** @description Mở bằng {#…}, đóng bằng {/…}, lặp cho từng dòng */
            readonly tag: string;
            readonly label: string;
            readonly columns: readonly components["schemas"]["TemplateTag"][];
        };
        readonly TemplateForm: {
            /** @enum {string} */
            readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich" | "quyet-dinh-luong" | "chung-chi-boi-duong" | "danh-sach-lop";
            readonly name: string;
            /** @description Văn bản ban hành mẫu */
            readonly source: string;
            /** @description Mẫu riêng đang dùng, theo đơn vị */
            readonly own: readonly components["schemas"]["OwnTemplate"][];
            readonly fields: readonly components["schemas"]["TemplateTag"][];
            readonly lists: readonly components["schemas"]["TemplateTagList"][];
        };
        readonly TemplateForms: {
            readonly items: readonly components["schemas"]["TemplateForm"][];
        };
        readonly FieldError: {
            /**
             * @description Mục sai trong nội dung gửi lên, hoặc tên tham số sau #/
             * @example #/birthDate
             */
            readonly pointer: string;
            readonly code: string;
            /** @description Một câu cho người dùng */
            readonly detail: string;
        };
        readonly ProblemDocument: {
            /** @enum {string} */
            readonly type: "/problems/payload" | "/problems/signed-out" | "/problems/forbidden" | "/problems/not-found" | "/problems/not-allowed" | "/problems/conflict" | "/problems/stale" | "/problems/rule" | "/problems/too-large" | "/problems/unsupported" | "/problems/too-many" | "/problems/internal" | "/problems/busy";
            readonly title: string;
            readonly status: number;
            /** @description Một câu cho người dùng */
            readonly detail: string;
            /** @description Mã yêu cầu, cũng ở tiêu đề X-Request-Id */
            readonly instance: string;
            readonly errors?: readonly components["schemas"]["FieldError"][];
            /** @description Chỉ với /problems/stale: bản ghi như hiện nay */
            readonly current?: {
                readonly [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description Lỗi khác; xem type và detail */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description forbidden: Không có quyền */
        readonly Problem403: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description signed-out: Chưa đăng nhập */
        readonly Problem401: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description too-many: Thử lại sau ít phút */
        readonly Problem429: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description payload: Dữ liệu gửi lên chưa đúng */
        readonly Problem422: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description conflict: Trùng hoặc vướng dữ liệu đã có; stale: Bản ghi đã được người khác sửa; rule: Chưa đúng quy định */
        readonly Problem409: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description not-found: Không tìm thấy */
        readonly Problem404: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description too-large: Tệp hoặc nội dung quá lớn */
        readonly Problem413: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description unsupported: Kiểu nội dung không được nhận */
        readonly Problem415: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Health_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Session_current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Session_signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Session_signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Một phần của tên đăng nhập hoặc họ tên, không cần dấu */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewPassword"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_endRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly roleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleEnd"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_lookUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonNumber"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedPerson"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_link: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonNumber"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_unlink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_endSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Accounts_resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewPassword"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly MyAccount_sessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly MyAccount_endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly MyAccount_changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Codes_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Một phần của tên hoặc mã, có dấu hay không cũng được */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Tên danh mục */
                readonly list: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeList"];
                };
            };
            /** @description Như lần đọc trước (If-None-Match) */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Codes_places: {
        readonly parameters: {
            readonly query?: {
                /** @description Ba cấp đến 30/06/2025, hai cấp từ 01/07/2025 */
                readonly scheme?: "OLD_3_LEVEL" | "NEW_2_LEVEL";
                /** @description 1 tỉnh, 2 huyện, 3 xã */
                readonly level?: 1 | 2 | 3;
                readonly provinceCode?: string;
                readonly districtCode?: string;
                /** @description Tên, có thể kèm huyện, tỉnh: "nhon ai, can tho" */
                readonly q?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlaceList"];
                };
            };
            /** @description Như lần đọc trước (If-None-Match) */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_overview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnOverview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_file: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_readers: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnReaders"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_listVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_compare: {
        readonly parameters: {
            readonly query: {
                readonly a: number;
                readonly b: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionComparison"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_section: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly section: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditableSection"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_submit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SectionConfirmation"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnOverview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Own_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_find: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_drop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_append: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Phần này bắt đầu từ byte nào */
                readonly "Upload-Offset": string;
            };
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/offset+octet-stream": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_attach: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EvidenceInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_page: {
        readonly parameters: {
            readonly query?: {
                /** @description Cỡ ảnh: vừa màn hình hoặc để phóng to */
                readonly size?: "page" | "large";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
                readonly page: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnEvidence_content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnPapers_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnPapers"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnPapers_photo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnPapers_page: {
        readonly parameters: {
            readonly query?: {
                /** @description Cỡ ảnh: vừa màn hình hoặc để phóng to */
                readonly size?: "page" | "large";
            };
            readonly header?: never;
            readonly path: {
                readonly paperId: string;
                readonly page: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnPapers_content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description chờ kiểm tra, chờ duyệt, đã xong */
                readonly tab?: "check" | "approve" | "done";
                /** @description Đơn vị và các đơn vị dưới */
                readonly organisationId?: string;
                readonly section?: "CONTACT" | "IDENTITY" | "BACKGROUND" | "TRAINING" | "WORK" | "ORGANISATIONS" | "AWARD" | "HEALTH" | "HISTORY" | "FAMILY" | "ECONOMY" | "REPORT";
                /** @description Chỉ tờ khai quá hạn */
                readonly late?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_acceptAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkOutcomes"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_approveAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkOutcomes"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepNote"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_return: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_reject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepReason"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Declarations_approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Evidence_page: {
        readonly parameters: {
            readonly query?: {
                /** @description Cỡ ảnh: vừa màn hình hoặc để phóng to */
                readonly size?: "page" | "large";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
                readonly page: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Evidence_content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CampaignInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_people: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                /** @description true: chỉ người đã xong; false: chỉ người chưa xong */
                readonly done?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_missing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_remind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReminderInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Campaigns_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnAccounts_plan: {
        readonly parameters: {
            readonly query: {
                /** @description Đơn vị, gồm đơn vị bên dưới */
                readonly organisationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAccountsPlan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnAccounts_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnAccountsInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly FileVersions_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly FileVersions_compare: {
        readonly parameters: {
            readonly query: {
                readonly a: number;
                readonly b: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionComparison"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Due_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Đến hạn từ ngày */
                readonly from?: string;
                /** @description Đến hạn đến hết ngày */
                readonly to?: string;
                /** @description Loại việc, nhiều loại cách nhau bằng dấu phẩy: RAISE_DUE, VK_DUE, EARLY_RAISE, RE_RANK_DUE, RETIRE_NOTICE, RETIRE_DECISION, TERM_NOTICE, TERM_END, ACTING_END, SECONDMENT_END, CONTRACT_END, SUSPENSION_END, DISCIPLINE_END, ELIGIBLE_AGAIN, CERTIFICATE_EXPIRY, COMMITMENT_END */
                readonly kind?: string;
                /** @description Đơn vị, kể cả các đơn vị trực thuộc */
                readonly organisationId?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DueList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Due_summary: {
        readonly parameters: {
            readonly query?: {
                /** @description Đến hạn từ ngày */
                readonly from?: string;
                /** @description Đến hạn đến hết ngày */
                readonly to?: string;
                /** @description Loại việc, nhiều loại cách nhau bằng dấu phẩy: RAISE_DUE, VK_DUE, EARLY_RAISE, RE_RANK_DUE, RETIRE_NOTICE, RETIRE_DECISION, TERM_NOTICE, TERM_END, ACTING_END, SECONDMENT_END, CONTRACT_END, SUSPENSION_END, DISCIPLINE_END, ELIGIBLE_AGAIN, CERTIFICATE_EXPIRY, COMMITMENT_END */
                readonly kind?: string;
                /** @description Đơn vị, kể cả các đơn vị trực thuộc */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DueSummary"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Due_export: {
        readonly parameters: {
            readonly query?: {
                /** @description Đến hạn từ ngày */
                readonly from?: string;
                /** @description Đến hạn đến hết ngày */
                readonly to?: string;
                /** @description Loại việc, nhiều loại cách nhau bằng dấu phẩy: RAISE_DUE, VK_DUE, EARLY_RAISE, RE_RANK_DUE, RETIRE_NOTICE, RETIRE_DECISION, TERM_NOTICE, TERM_END, ACTING_END, SECONDMENT_END, CONTRACT_END, SUSPENSION_END, DISCIPLINE_END, ELIGIBLE_AGAIN, CERTIFICATE_EXPIRY, COMMITMENT_END */
                readonly kind?: string;
                /** @description Đơn vị, kể cả các đơn vị trực thuộc */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Due_ofPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDue"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description UPCOMING: có hiệu lực sau hôm nay; TO_CONFIRM: người khác ghi, chờ xác nhận */
                readonly state?: "WAITING" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "CORRECTED" | "UPCOMING" | "TO_CONFIRM";
                /** @description Loại quyết định */
                readonly kind?: string;
                readonly person?: string;
                /** @description Đơn vị nay giữ hồ sơ, kể cả các đơn vị bên dưới */
                readonly organisationId?: string;
                /** @description Hiệu lực từ ngày */
                readonly from?: string;
                /** @description Hiệu lực đến hết ngày */
                readonly to?: string;
                /** @description Số quyết định hoặc họ tên */
                readonly q?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_previewWaiting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmationInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_reject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_previewWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Decisions_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DecisionKinds_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionKindList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DecisionKinds_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KindSettingInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionKindView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonDecisions_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDecisions"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Recruitments_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecruitmentInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Recruitments_recruit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecruitmentInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecruitmentRecorded"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_template: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_recordTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                    /** Format: uuid */
                    readonly organisationId: string;
                    /** Format: date */
                    readonly asOf?: string;
                };
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportCreated"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_map: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MappingInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_rows: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly outcome?: "new" | "changed" | "unchanged" | "ambiguous" | "problem" | "warning";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_choose: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly row: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RowChoice"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_rejected: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Imports_undo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Movement_between: {
        readonly parameters: {
            readonly query: {
                /** @description Đơn vị, kể cả các đơn vị bên dưới */
                readonly organisationId: string;
                /** @description Đầu kỳ: số người cuối ngày này là A */
                readonly from: string;
                /** @description Cuối kỳ: số người cuối ngày này là D */
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Movement"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Movement_people: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId: string;
                readonly from: string;
                readonly to: string;
                readonly side: "A" | "B" | "C" | "D";
                /** @description Mã lý do của B hoặc C, như trong câu trả lời của /movement */
                readonly reason?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovementPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly LeaderNorms_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaderNormList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly LeaderNorms_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaderNormInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaderNormList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly LeaderNorms_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeaderNormList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_staffing: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Cơ quan, đơn vị có đề án; đơn vị thuộc nó thì lấy cơ quan trên gần nhất */
                readonly organisationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Staffing"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_glance: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Cơ quan, đơn vị có đề án; đơn vị thuộc nó thì lấy cơ quan trên gần nhất */
                readonly organisationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitGlance"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_chart: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Cơ quan, đơn vị có đề án; đơn vị thuộc nó thì lấy cơ quan trên gần nhất */
                readonly organisationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationChart"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_bodies: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Phần của tên, không cần dấu */
                readonly q?: string | null;
                readonly sort?: "name" | "-vacant" | "-over" | "-unplaced" | "-present";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionBodies"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_people: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId: string;
                /** @description Một vị trí; để trống là cả cơ quan */
                readonly positionId?: string;
                readonly figure: "present" | "concurrent" | "coming12" | "coming24" | "coming60" | "met" | "not-met" | "unknown" | "unplaced" | "level-differs" | "ratio" | "quota";
                /** @description Chỉ công chức, cán bộ hoặc viên chức */
                readonly regime?: "CC" | "VC";
                /** @description Quy định tỷ lệ mà con số thuộc về, khi hỏi “ratio” */
                readonly ruleId?: string | null;
                /** @description Loại số giao, khi hỏi “quota” */
                readonly quotaKind?: "CONG_CHUC" | "CAN_BO" | "VIEN_CHUC_NS" | "VIEN_CHUC_TU" | "HOP_DONG_HT";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_difference: {
        readonly parameters: {
            readonly query: {
                readonly organisationId: string;
                readonly from: string;
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffingDifference"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_standing: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonStanding"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_allocate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AllocationInput"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_quotasOf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuotaList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_setQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuotaInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuotaList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_framework: {
        readonly parameters: {
            readonly query?: {
                readonly regime?: "CC" | "VC";
                /** @description Phần của tên, không cần dấu */
                readonly q?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrameworkList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_addFramework: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FrameworkInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrameworkList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly JobPositions_changeFramework: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FrameworkChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrameworkList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_template: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_whole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_position: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly positionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_attach: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                    /** @enum {string} */
                    readonly kind: "REQUEST" | "REPORT" | "DECISION";
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionListPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly DossierPapers_apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PositionListInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Một bước; WAITING: đang chờ cơ quan thẩm định; LATE: trong số đó, đã quá hạn */
                readonly state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISING" | "REPORTED" | "APPROVED" | "IN_FORCE" | "SUPERSEDED" | "REJECTED" | "WAITING" | "LATE";
                /** @description Cơ quan, đơn vị */
                readonly organisationId?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DossierPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DossierInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_addPosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PositionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_changePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly positionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PositionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_removePosition: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly positionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Dossiers_act: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DossierActInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dossier"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Gaps_report: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Công chức, cán bộ (CC) hoặc viên chức (VC); mặc định cả hai */
                readonly regime?: "CC" | "VC";
                /** @description Phần của tên đơn vị, không cần dấu */
                readonly q?: string | null;
                /** @description Loại đơn vị (organisation_kinds) */
                readonly bodyKind?: string | null;
                readonly sort?: "unit" | "-vacant" | "-over" | "-overQuota" | "-unplaced" | "-notMet" | "-unknown" | "-ratioOver" | "-levelDiffers" | "-coming12";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GapReport"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Gaps_trainingNeeds: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Cơ quan, đơn vị; kể cả các đơn vị bên dưới */
                readonly organisationId?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingNeeds"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Gaps_trainingNeedPeople: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Cơ quan, đơn vị có vị trí */
                readonly organisationId: string;
                /** @description Mã yêu cầu (key của nhu cầu) */
                readonly key: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingNeedPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RatioRuleList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatioRuleInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RatioRuleList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly ruleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatioRuleChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RatioRuleList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_people: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly ruleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_recordReason: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly ruleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatioReasonInput"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_exempt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExemptionInput"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly RatioRules_lift: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly personId: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Organisations_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Một phần của tên, kể cả tên cũ và đơn vị đã kết thúc; có dấu hay không cũng được */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationTree"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Organisations_file: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Organisations_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganisationEventInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationEventResult"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Organisations_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganisationEventInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationEventPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Overview_overview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Cả giấy tờ đã loại */
                readonly withRemoved?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaperInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_summary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperSummary"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaperChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaperRemoval"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_restore: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaperRestoration"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_thumbnail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_page: {
        readonly parameters: {
            readonly query?: {
                /** @description Cỡ ảnh: vừa màn hình hoặc để phóng to */
                readonly size?: "page" | "large";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
                readonly page: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly paperId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Papers_photo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/png": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Uploads_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Uploads_find: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Uploads_drop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Uploads_append: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Phần này bắt đầu từ byte nào */
                readonly "Upload-Offset": string;
            };
            readonly path: {
                readonly id: string;
                readonly uploadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/offset+octet-stream": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Họ tên (có dấu hoặc không), số định danh, số hiệu */
                readonly q?: string;
                /** @description Đơn vị, kể cả các đơn vị trực thuộc */
                readonly organisationId?: string;
                readonly status?: "working" | "left" | "all";
                /** @description Loại cán bộ, công chức, viên chức; nhiều mã cách nhau bằng dấu phẩy */
                readonly classCode?: string;
                /** @description Tình trạng làm việc; nhiều mã cách nhau bằng dấu phẩy */
                readonly statusCode?: string;
                /** @description Nhóm ngạch; nhiều mã cách nhau bằng dấu phẩy */
                readonly gradeGroup?: string;
                /** @description Nhóm trình độ chuyên môn; nhiều mã cách nhau bằng dấu phẩy */
                readonly educationGroup?: string;
                /** @description Trình độ lý luận chính trị; nhiều mã cách nhau bằng dấu phẩy */
                readonly politicalCode?: string;
                readonly sex?: "M" | "F";
                /** @description Tuổi từ */
                readonly ageFrom?: number;
                /** @description Tuổi đến */
                readonly ageTo?: number;
                /** @description Đảng viên */
                readonly isParty?: boolean;
                /** @description Dân tộc thiểu số */
                readonly isMinority?: boolean;
                readonly attention?: "missing-citizen-id" | "odd-citizen-id" | "missing-birth-date" | "missing-education" | "retiring-soon";
                /** @description Chỉ những người này; nhiều mã cách nhau bằng dấu phẩy */
                readonly ids?: string;
                /** @description Dấu - đứng trước: giảm dần */
                readonly sort?: "name" | "-name" | "birthDate" | "-birthDate" | "employeeCode" | "-employeeCode" | "organisation" | "-organisation" | "title" | "-title" | "className" | "-className" | "grade" | "-grade" | "step" | "-step" | "coefficient" | "-coefficient" | "education" | "-education";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeopleList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_enter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonCreated"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_export: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Họ tên (có dấu hoặc không), số định danh, số hiệu */
                readonly q?: string;
                /** @description Đơn vị, kể cả các đơn vị trực thuộc */
                readonly organisationId?: string;
                readonly status?: "working" | "left" | "all";
                /** @description Loại cán bộ, công chức, viên chức; nhiều mã cách nhau bằng dấu phẩy */
                readonly classCode?: string;
                /** @description Tình trạng làm việc; nhiều mã cách nhau bằng dấu phẩy */
                readonly statusCode?: string;
                /** @description Nhóm ngạch; nhiều mã cách nhau bằng dấu phẩy */
                readonly gradeGroup?: string;
                /** @description Nhóm trình độ chuyên môn; nhiều mã cách nhau bằng dấu phẩy */
                readonly educationGroup?: string;
                /** @description Trình độ lý luận chính trị; nhiều mã cách nhau bằng dấu phẩy */
                readonly politicalCode?: string;
                readonly sex?: "M" | "F";
                /** @description Tuổi từ */
                readonly ageFrom?: number;
                /** @description Tuổi đến */
                readonly ageTo?: number;
                /** @description Đảng viên */
                readonly isParty?: boolean;
                /** @description Dân tộc thiểu số */
                readonly isMinority?: boolean;
                readonly attention?: "missing-citizen-id" | "odd-citizen-id" | "missing-birth-date" | "missing-education" | "retiring-soon";
                /** @description Chỉ những người này; nhiều mã cách nhau bằng dấu phẩy */
                readonly ids?: string;
                /** @description Dấu - đứng trước: giảm dần */
                readonly sort?: "name" | "-name" | "birthDate" | "-birthDate" | "employeeCode" | "-employeeCode" | "organisation" | "-organisation" | "title" | "-title" | "className" | "-className" | "grade" | "-grade" | "step" | "-step" | "coefficient" | "-coefficient" | "education" | "-education";
                readonly format?: "xlsx" | "csv";
                /** @description Các cột, cách nhau bằng dấu phẩy: fullName, birthDate, sex, citizenId, citizenIdMasked, employeeCode, organisationName, unitName, title, isLeader, concurrentCount, className, typeName, statusName, gradeCode, gradeName, step, coefficient, educationName, politicalName, isParty, ethnicName, notes */
                readonly columns?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    readonly "text/csv; charset=utf-8": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_history: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonHistory"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly People_readers: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonReaders"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_addCredential: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CredentialInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_removeCredential: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_changeCredential: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CredentialChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_addAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignmentInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_removeAssignment: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_changeAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignmentChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_addEmployment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_removeEmployment: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_changeEmployment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PersonRows_addSalaryPosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SalaryPositionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Search_search: {
        readonly parameters: {
            readonly query: {
                /** @description Tên người, đơn vị, số định danh, số hiệu; có dấu hoặc không */
                readonly q: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchResult"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonRecord"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_restricted: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RestrictedRecord"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_unlock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnlockInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RestrictedRecord"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_lock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly section: "HEALTH" | "HISTORY" | "DISCIPLINE" | "FAMILY" | "ECONOMY";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RestrictedRecord"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly table: "recruitments" | "union-memberships" | "military-services" | "policy-benefits" | "succession-plans" | "party-posts" | "position-pays" | "allowances" | "salary-delays" | "work-history" | "evaluations" | "awards" | "asset-declarations" | "employer-remarks" | "computed-overrides" | "health" | "history-statements" | "disciplines" | "family-members" | "family-economies";
            };
            readonly cookie?: never;
        };
        /** @description Các mục của bảng nêu ở địa chỉ */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecruitmentRowInput"] | components["schemas"]["UnionMembershipRowInput"] | components["schemas"]["MilitaryServiceRowInput"] | components["schemas"]["PolicyBenefitRowInput"] | components["schemas"]["SuccessionPlanRowInput"] | components["schemas"]["PartyPostRowInput"] | components["schemas"]["PositionPayRowInput"] | components["schemas"]["AllowanceRowInput"] | components["schemas"]["SalaryDelayRowInput"] | components["schemas"]["WorkHistoryRowInput"] | components["schemas"]["EvaluationRowInput"] | components["schemas"]["AwardRowInput"] | components["schemas"]["AssetDeclarationRowInput"] | components["schemas"]["EmployerRemarkRowInput"] | components["schemas"]["ComputedOverrideRowInput"] | components["schemas"]["HealthRowInput"] | components["schemas"]["HistoryStatementRowInput"] | components["schemas"]["DisciplineRowInput"] | components["schemas"]["FamilyMemberRowInput"] | components["schemas"]["FamilyEconomyRowInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_remove: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly table: "recruitments" | "union-memberships" | "military-services" | "policy-benefits" | "succession-plans" | "party-posts" | "position-pays" | "allowances" | "salary-delays" | "work-history" | "evaluations" | "awards" | "asset-declarations" | "employer-remarks" | "computed-overrides" | "health" | "history-statements" | "disciplines" | "family-members" | "family-economies";
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Record_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly table: "recruitments" | "union-memberships" | "military-services" | "policy-benefits" | "succession-plans" | "party-posts" | "position-pays" | "allowances" | "salary-delays" | "work-history" | "evaluations" | "awards" | "asset-declarations" | "employer-remarks" | "computed-overrides" | "health" | "history-statements" | "disciplines" | "family-members" | "family-economies";
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        /** @description Các mục của bảng nêu ở địa chỉ */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecruitmentRowChange"] | components["schemas"]["UnionMembershipRowChange"] | components["schemas"]["MilitaryServiceRowChange"] | components["schemas"]["PolicyBenefitRowChange"] | components["schemas"]["SuccessionPlanRowChange"] | components["schemas"]["PartyPostRowChange"] | components["schemas"]["PositionPayRowChange"] | components["schemas"]["AllowanceRowChange"] | components["schemas"]["SalaryDelayRowChange"] | components["schemas"]["WorkHistoryRowChange"] | components["schemas"]["EvaluationRowChange"] | components["schemas"]["AwardRowChange"] | components["schemas"]["AssetDeclarationRowChange"] | components["schemas"]["EmployerRemarkRowChange"] | components["schemas"]["ComputedOverrideRowChange"] | components["schemas"]["HealthRowChange"] | components["schemas"]["HistoryStatementRowChange"] | components["schemas"]["DisciplineRowChange"] | components["schemas"]["FamilyMemberRowChange"] | components["schemas"]["FamilyEconomyRowChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_overview: {
        readonly parameters: {
            readonly query?: {
                /** @description Đơn vị và các đơn vị trực thuộc; mặc định cả phạm vi */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualityOverview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_checks: {
        readonly parameters: {
            readonly query?: {
                /** @description Đơn vị và các đơn vị trực thuộc; mặc định cả phạm vi */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualityCheckList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_findings: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                readonly checkId?: "MISSING_BIRTH_DATE" | "MISSING_SEX" | "MISSING_CITIZEN_ID" | "MISSING_CITIZEN_ID_DATE" | "MISSING_ETHNIC" | "MISSING_RELIGION" | "MISSING_GENERAL_EDUCATION" | "MISSING_BIRTH_PLACE" | "MISSING_HOME_PLACE" | "MISSING_CURRENT_ADDRESS" | "MISSING_PHONE" | "MISSING_SOCIAL_INSURANCE" | "MISSING_EMPLOYEE_CODE" | "MISSING_RECRUITED_ON" | "MISSING_JOINED_ON" | "MISSING_MAIN_DUTY" | "MISSING_EDUCATION" | "MISSING_POST" | "MISSING_GRADE" | "NAME_ODD" | "CITIZEN_ID_MISMATCH" | "CITIZEN_ID_PROVINCE" | "CITIZEN_ID_BEFORE_BIRTH" | "DATE_IN_FUTURE" | "BIRTH_TOO_OLD" | "RECRUITED_TOO_YOUNG" | "JOINED_BEFORE_RECRUITED" | "PARTY_TOO_YOUNG" | "PARTY_OFFICIAL_TOO_EARLY" | "PARTY_OFFICIAL_WITHOUT_JOINED" | "UNION_TOO_YOUNG" | "MILITARY_DATES" | "PHONE_SHAPE" | "SOCIAL_INSURANCE_SHAPE" | "HEALTH_INSURANCE_SHAPE" | "ADDRESS_WITHOUT_COMMUNE" | "ADDRESS_OLD_SCHEME" | "EMPLOYED_BEFORE_RECRUITED" | "OVERLAPPING_POSTS" | "OVERLAPPING_HISTORY" | "GAP_IN_SERVICE" | "HISTORY_ENDS_BEFORE_START" | "LEADER_WITHOUT_DECISION" | "TERM_EXPIRED" | "CONTRACT_EXPIRED" | "RETIRED_STILL_WORKING" | "EXIT_WITHOUT_KIND" | "COEFFICIENT_NOT_IN_TABLE" | "STEP_BEYOND_SCALE" | "OVER_SCALE_BELOW_LAST_STEP" | "SALARY_BEFORE_RECRUITED" | "STEP_WITHOUT_DECISION" | "STEP_GOES_DOWN" | "GRADE_ABOVE_EDUCATION" | "DEGREE_TOO_YOUNG" | "DEGREE_ENDS_BEFORE_START" | "DEGREE_IN_FUTURE" | "DEGREE_WITHOUT_DATE" | "CERTIFICATE_EXPIRED" | "DUPLICATE_PERSON" | "SAME_SOCIAL_INSURANCE" | "STALE_FILE" | "NO_EVALUATION" | "PARENT_TOO_YOUNG" | "CHILD_TOO_OLD" | "TWO_SPOUSES" | "IN_LAWS_WITHOUT_SPOUSE" | "DISCIPLINE_WITHOUT_DECISION" | "DISCIPLINE_BEFORE_DECISION" | "HEALTH_OUT_OF_RANGE" | "RESTRICTED_PART";
                readonly severity?: "error" | "warning" | "notice";
                /** @description Những điều đã bỏ qua có lý do */
                readonly waived?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FindingsPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_export: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                readonly checkId?: "MISSING_BIRTH_DATE" | "MISSING_SEX" | "MISSING_CITIZEN_ID" | "MISSING_CITIZEN_ID_DATE" | "MISSING_ETHNIC" | "MISSING_RELIGION" | "MISSING_GENERAL_EDUCATION" | "MISSING_BIRTH_PLACE" | "MISSING_HOME_PLACE" | "MISSING_CURRENT_ADDRESS" | "MISSING_PHONE" | "MISSING_SOCIAL_INSURANCE" | "MISSING_EMPLOYEE_CODE" | "MISSING_RECRUITED_ON" | "MISSING_JOINED_ON" | "MISSING_MAIN_DUTY" | "MISSING_EDUCATION" | "MISSING_POST" | "MISSING_GRADE" | "NAME_ODD" | "CITIZEN_ID_MISMATCH" | "CITIZEN_ID_PROVINCE" | "CITIZEN_ID_BEFORE_BIRTH" | "DATE_IN_FUTURE" | "BIRTH_TOO_OLD" | "RECRUITED_TOO_YOUNG" | "JOINED_BEFORE_RECRUITED" | "PARTY_TOO_YOUNG" | "PARTY_OFFICIAL_TOO_EARLY" | "PARTY_OFFICIAL_WITHOUT_JOINED" | "UNION_TOO_YOUNG" | "MILITARY_DATES" | "PHONE_SHAPE" | "SOCIAL_INSURANCE_SHAPE" | "HEALTH_INSURANCE_SHAPE" | "ADDRESS_WITHOUT_COMMUNE" | "ADDRESS_OLD_SCHEME" | "EMPLOYED_BEFORE_RECRUITED" | "OVERLAPPING_POSTS" | "OVERLAPPING_HISTORY" | "GAP_IN_SERVICE" | "HISTORY_ENDS_BEFORE_START" | "LEADER_WITHOUT_DECISION" | "TERM_EXPIRED" | "CONTRACT_EXPIRED" | "RETIRED_STILL_WORKING" | "EXIT_WITHOUT_KIND" | "COEFFICIENT_NOT_IN_TABLE" | "STEP_BEYOND_SCALE" | "OVER_SCALE_BELOW_LAST_STEP" | "SALARY_BEFORE_RECRUITED" | "STEP_WITHOUT_DECISION" | "STEP_GOES_DOWN" | "GRADE_ABOVE_EDUCATION" | "DEGREE_TOO_YOUNG" | "DEGREE_ENDS_BEFORE_START" | "DEGREE_IN_FUTURE" | "DEGREE_WITHOUT_DATE" | "CERTIFICATE_EXPIRED" | "DUPLICATE_PERSON" | "SAME_SOCIAL_INSURANCE" | "STALE_FILE" | "NO_EVALUATION" | "PARENT_TOO_YOUNG" | "CHILD_TOO_OLD" | "TWO_SPOUSES" | "IN_LAWS_WITHOUT_SPOUSE" | "DISCIPLINE_WITHOUT_DECISION" | "DISCIPLINE_BEFORE_DECISION" | "HEALTH_OUT_OF_RANGE" | "RESTRICTED_PART";
                readonly severity?: "error" | "warning" | "notice";
                /** @description Những điều đã bỏ qua có lý do */
                readonly waived?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_lastRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualityRunState"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_run: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QualityRunState"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_ofPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonQuality"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_waive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WaiverInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonQuality"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Quality_unwaive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly checkId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonQuality"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly SurplusCases_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "OPEN" | "LATE" | "SETTLED";
                /** @description Của một phương án */
                readonly reorganisationId?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurplusCasePage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly SurplusCases_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SurplusCaseInput"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly SurplusCases_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SurplusCaseChange"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly SurplusCases_roadmap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Roadmap"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "DRAFT" | "APPLIED" | "UNDONE";
                /** @description Tìm theo tên */
                readonly q?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReorganisationPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReorganisationInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_save: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReorganisationChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_remove: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_copy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReorganisationPreview"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_maps: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReorganisationMaps"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_people: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly only?: "ALL" | "EXCEPTIONS" | "LEADERS" | "UNPLACED" | "SURPLUS";
                /** @description Tìm theo tên */
                readonly q?: string | null;
                /** @description Đơn vị cũ */
                readonly fromId?: string | null;
                /** @description Đơn vị đến */
                readonly toId?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AffectedPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_except: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExceptionsInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reorganisations_undo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UndoInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reorganisation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_listHolidays: {
        readonly parameters: {
            readonly query?: {
                /** @description Năm; để trống: mọi năm */
                readonly year?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_addHoliday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidayInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingSaved"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_removeHoliday: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_changeHoliday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidayChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingSaved"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_listParameters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_addParameter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParameterInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingSaved"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_removeParameter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_listBaseSalaries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BaseSalaryList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_addBaseSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BaseSalaryInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingSaved"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Settings_removeBaseSalary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_agenda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportAgenda"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_series: {
        readonly parameters: {
            readonly query: {
                /** @description Biểu thức, cách nhau bằng dấu phẩy; nhiều nhất 12 */
                readonly predicates: string;
                /** @description Mã báo cáo hoặc biểu thức; mặc định mọi người */
                readonly population?: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới */
                readonly organisationId?: string;
                readonly months?: number;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Series"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_underWay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunUnderWay"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefinitionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DefinitionCheck"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_predicates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PredicateList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_schema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_view: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_define: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefinitionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_table: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản */
                readonly organisationId?: string;
                /** @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ) */
                readonly map?: "AT_DATE" | "NEW" | "OLD";
                /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
                readonly depth?: number;
                /** @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy */
                readonly settings?: string;
                /** @description Ngày thứ hai để so sánh */
                readonly compareTo?: string;
                /** @description Mã tự đặt cho lần tính này, để hỏi đã đến đâu */
                readonly run?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportTable"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_people: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản */
                readonly organisationId?: string;
                /** @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ) */
                readonly map?: "AT_DATE" | "NEW" | "OLD";
                /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
                readonly depth?: number;
                /** @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy */
                readonly settings?: string;
                /** @description Khóa của dòng; để trống là tổng cộng */
                readonly row?: string;
                /** @description Khóa của cột; để trống là mọi người của dòng */
                readonly column?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_peopleCount: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản */
                readonly organisationId?: string;
                /** @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ) */
                readonly map?: "AT_DATE" | "NEW" | "OLD";
                /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
                readonly depth?: number;
                /** @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy */
                readonly settings?: string;
                /** @description Khóa của dòng; để trống là tổng cộng */
                readonly row?: string;
                /** @description Khóa của cột; để trống là mọi người của dòng */
                readonly column?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPeopleCount"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_peopleFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PeopleFileInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_file: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản */
                readonly organisationId?: string;
                /** @description Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ) */
                readonly map?: "AT_DATE" | "NEW" | "OLD";
                /** @description Số cấp đơn vị hiện dưới đơn vị chọn */
                readonly depth?: number;
                /** @description Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy */
                readonly settings?: string;
                readonly format: "xlsx" | "csv" | "ods" | "pdf" | "json" | "zip";
                /** @description Bản công khai: che ô nhỏ */
                readonly isPublic?: boolean;
                /** @description Ô nhỏ hơn số này thì che */
                readonly threshold?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Reports_change: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly to: string;
                /** @description Đơn vị, kể cả các đơn vị bên dưới */
                readonly organisationId?: string;
                /** @description Khóa của dòng */
                readonly row?: string;
                /** @description Khóa của cột */
                readonly column?: string;
                /** @description Cây đơn vị, như ở bảng */
                readonly map?: "AT_DATE" | "NEW" | "OLD";
                /** @description Các lựa chọn của báo cáo */
                readonly settings?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportChange"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PivotList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PivotInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pivot"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_run: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PivotRun"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportTable"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_people: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PivotCellPage"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_peopleCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PivotCell"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPeopleCount"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pivot"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PivotChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pivot"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Pivots_remove: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly reportId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrozenList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_freeze: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FreezeInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrozenReport"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrozenReport"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_file: {
        readonly parameters: {
            readonly query: {
                readonly format: "xlsx" | "csv" | "pdf" | "json";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verdict"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Frozen_key: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyKey"];
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_kinds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingKinds"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_listProgrammes: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Tên hoặc mã */
                readonly q?: string | null;
                /** @description Loại hình (training_kinds) */
                readonly kindCode?: string | null;
                readonly state?: "current" | "all";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_addProgramme: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProgrammeInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Programme"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_programme: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Programme"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_changeProgramme: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProgrammeChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Programme"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_materialSets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialSets"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_addMaterialSet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MaterialSetInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialSet"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_changeMaterialSet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MaterialSetInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialSet"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_addMaterialVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MaterialVersionInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialSet"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_changeMaterialVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MaterialVersionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MaterialSet"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_listSchools: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schools"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_addSchool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SchoolInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["School"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_changeSchool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SchoolChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["School"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_addTeacher: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeacherInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["School"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCatalogue_changeTeacher: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeacherInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["School"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Tên người, số hiệu */
                readonly q?: string | null;
                readonly classId?: string;
                readonly organisationId?: string;
                /** @description Loại hình */
                readonly kindCode?: string | null;
                readonly expiresBy?: string;
                readonly isVerified?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificatePage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_issue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssueOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificateInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingCertificate"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingCertificate"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_printWord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_printPdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_classWord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_classPdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_listWord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_listPdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCertificates_listSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Tên hoặc mã lớp */
                readonly q?: string | null;
                readonly year?: number;
                /** @description Lớp có ngày học từ ngày này */
                readonly from?: string;
                readonly to?: string;
                readonly state?: "PLANNED" | "OPEN" | "RUNNING" | "FINISHED" | "CANCELLED";
                /** @description Loại hình */
                readonly kindCode?: string | null;
                readonly programmeId?: string;
                readonly schoolId?: string;
                readonly withPlaces?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClassPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingClass"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingClass"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingClass"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_act: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassActInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingClass"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_evaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClassEvaluation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingClasses_evaluate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClassEvaluationInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClassEvaluation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Tên */
                readonly q?: string | null;
                readonly state?: "REGISTERED" | "SELECTED" | "SENT" | "ATTENDING" | "FINISHED" | "FAILED" | "DROPPED" | "CANCELLED";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_enrol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_pick: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                /** @description Tên, số định danh, số hiệu */
                readonly q?: string | null;
                readonly organisationId?: string;
                /** @description Đối tượng (subject_classes) */
                readonly classCode?: string | null;
                readonly isLeader?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PeopleChosen"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Candidates"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_sheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Candidates"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_template: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingEnrolments_act: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolmentActInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentActOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_grid: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceGrid"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_mark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceGrid"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_roll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_rollSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceCandidates"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_addSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceGrid"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_removeSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceGrid"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_enter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResultsInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultsOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_workbook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingTeaching_sheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultCandidates"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "ACTIVE" | "SERVED" | "BROKEN";
                readonly personId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommitmentPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_cases: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompensationPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompensationInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Compensation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_reckon: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompensationQuestionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompensationAnswer"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Compensation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_progress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompensationProgress"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Compensation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingCommitments_pay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Compensation"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingDuties_map: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeedMap"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingDuties_needPeople: {
        readonly parameters: {
            readonly query: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                /** @description Loại hình */
                readonly kindCode: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeedPeople"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingDuties_matrix: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                /** @description Tên */
                readonly q?: string | null;
                readonly show?: "all" | "missing";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Matrix"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingDuties_alerts: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly organisationId?: string;
                readonly kind?: "LEADER_COURSE_DUE" | "LEADER_COURSE_LATE" | "PERIODS_SHORT" | "COMMITMENT_ENDS" | "LEAVING_COMMITTED" | "OVERLAP" | "CERTIFICATE_EXPIRES";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingAlerts"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingDuties_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonTraining"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnTraining_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnTraining"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnTraining_signUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUpInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnTraining"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly OwnTraining_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly enrolmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnTraining"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_actOnAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlansActInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlansActOutcome"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_proposals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LineProposals"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_addLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanLineChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_changeLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly lineId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanLineChange"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_removeLine: {
        readonly parameters: {
            readonly query: {
                /** @description Phiên bản hồ sơ đã đọc */
                readonly version: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly lineId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_act: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanActInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingPlans_board: {
        readonly parameters: {
            readonly query?: {
                readonly year?: number;
                readonly organisationId?: string;
                readonly state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "CONSOLIDATED" | "APPROVED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanBoard"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingReport_report: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly from?: string;
                readonly to?: string;
                readonly organisationId?: string;
                readonly withFailed?: boolean;
                readonly by?: "kind" | "unit" | "quarter" | "month" | "level" | "staff";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingReport"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingReport_workbook: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly from?: string;
                readonly to?: string;
                readonly organisationId?: string;
                readonly withFailed?: boolean;
                readonly by?: "kind" | "unit" | "quarter" | "month" | "level" | "staff";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingReport_turns: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly from?: string;
                readonly to?: string;
                readonly organisationId?: string;
                readonly withFailed?: boolean;
                /** @description Loại hình */
                readonly kindCode?: string | null;
                readonly by?: "kind" | "unit" | "quarter" | "month" | "level" | "staff";
                /** @description Khóa của dòng */
                readonly key?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TurnPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingReport_r10: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly from?: string;
                readonly to?: string;
                readonly organisationId?: string;
                readonly withFailed?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingTable"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly TrainingReport_r16: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly year?: number;
                readonly from?: string;
                readonly to?: string;
                readonly organisationId?: string;
                readonly withFailed?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrainingTable"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_summary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferSummary"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_items: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "WAITING" | "PACKED" | "SENT" | "FAILED";
                /** @description Chỉ những thay đổi quá hạn */
                readonly late?: boolean;
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferItemPage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_loadInitially: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InitialLoadInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InitialLoad"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_packages: {
        readonly parameters: {
            readonly query?: {
                /** @description Tính đến ngày; mặc định hôm nay */
                readonly asOf?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferPackagePage"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_pack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PackageInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackageMade"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_package: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferPackageFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_file: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "json" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_deliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliveryInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferPackageFile"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_readReceipts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiptsRead"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Transfers_schema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Prints_person: {
        readonly parameters: {
            readonly query?: {
                /** @description Năm của phiếu bổ sung lý lịch; mặc định năm nay */
                readonly year?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                /** @description Mẫu và dạng tệp: so-yeu-ly-lich.docx, so-yeu-ly-lich.pdf … */
                readonly file: unknown;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Prints_salaryPosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly positionId: string;
                /** @description Mẫu và dạng tệp: so-yeu-ly-lich.docx, so-yeu-ly-lich.pdf … */
                readonly file: unknown;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Prints_decision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                /** @description Mẫu và dạng tệp: so-yeu-ly-lich.docx, so-yeu-ly-lich.pdf … */
                readonly file: unknown;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PrintJobs_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrintJobList"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PrintJobs_start: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrintJobInput"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrintJobView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PrintJobs_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrintJobView"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PrintJobs_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly PrintJobs_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Templates_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateForms"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Templates_file: {
        readonly parameters: {
            readonly query?: {
                /** @description Đơn vị dùng mẫu; để trống là toàn tỉnh */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich" | "quyet-dinh-luong" | "chung-chi-boi-duong" | "danh-sach-lop";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Templates_put: {
        readonly parameters: {
            readonly query?: {
                /** @description Đơn vị dùng mẫu; để trống là toàn tỉnh */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich" | "quyet-dinh-luong" | "chung-chi-boi-duong" | "danh-sach-lop";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateForms"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly Templates_remove: {
        readonly parameters: {
            readonly query?: {
                /** @description Đơn vị dùng mẫu; để trống là toàn tỉnh */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly form: "so-yeu-ly-lich" | "so-yeu-ly-lich-2c" | "tieu-su-tom-tat" | "phieu-bo-sung-ly-lich" | "quyet-dinh-luong" | "chung-chi-boi-duong" | "danh-sach-lop";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly default: components["responses"]["Problem"];
        };
    };
}
