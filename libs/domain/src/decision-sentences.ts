type Params = Readonly<Record<string, string | number>>;

/** What can be wrong with a decision; part of `violation-sentences.ts`. */
export const decisionSentences = {
  FIELD_NOT_OF_KIND: () => 'Loại quyết định này không có mục này.',
  ENDS_BEFORE_START: () => 'Ngày kết thúc trước ngày hiệu lực.',
  ENDS_ON_NOT_ASKED: () => 'Loại quyết định này không ghi ngày kết thúc.',
  ENDS_ON_REQUIRED: () => 'Phải ghi ngày kết thúc.',
  NO_EMPLOYMENT_ON: (p: Params) =>
    `Ngày ${p['date']} người này chưa làm việc hoặc đã thôi làm việc, nên quyết định không có chỗ để ghi.`,
  NO_MAIN_POST_ON: (p: Params) =>
    `Ngày ${p['date']} người này không giữ chức vụ nào. Hãy ghi chức vụ và đơn vị.`,
  NO_SUCH_POST: () => 'Không có chức vụ kiêm nhiệm này vào ngày hiệu lực.',
  UNIT_OF_SECONDED: () => 'Ngày này người này đang biệt phái. Hãy ghi đơn vị của chức vụ.',
  NO_POST_TO_PLACE: (p: Params) =>
    `Ngày ${p['date']} người này không giữ chức vụ nào để bố trí vào vị trí việc làm.`,
  ALREADY_IN_POSITION: () => 'Người này đang ở chính vị trí việc làm này.',
  POSITION_NOT_THERE: () => 'Vị trí việc làm này không có hiệu lực vào ngày quyết định có hiệu lực.',
  POSITION_OF_OTHER_BODY: (p: Params) =>
    `Vị trí việc làm này không thuộc ${p['unit']} hoặc đơn vị cấp trên của nơi đó.`,
  POSITION_LOSES_UNIT: (p: Params) =>
    `Từ ngày ${p['date']} người này giữ vị trí việc làm ${p['position']}, vị trí đó không thuộc đơn vị mới. Hãy thu hồi hoặc đính chính quyết định đó trước.`,
  POSITION_FULL: (p: Params) =>
    `Vị trí này được phân bổ ${p['allocated']}, đã có ${p['present']} người; với quyết định này là ${p['after']}.`,
  POSITION_RATIO: (p: Params) =>
    `Tỷ lệ “${p['rule']}”: tối đa ${p['most']}, với quyết định này là ${p['count']}.`,
  HIGHER_POSITION_REQUIREMENTS: (p: Params) =>
    `Vị trí ngạch, bậc cao hơn: chưa đạt hoặc chưa rõ yêu cầu của vị trí (${p['missing']}).`,
  HIGHER_POSITION_RATING: (p: Params) =>
    `Vị trí ngạch, bậc cao hơn: xếp loại năm ${p['year']} phải từ hoàn thành tốt trở lên; hồ sơ ghi: ${p['rating']}.`,
  HIGHER_POSITION_DISCIPLINE: () => 'Vị trí ngạch, bậc cao hơn: đang trong thời hạn kỷ luật.',
  HIGHER_POSITION_WORK: () =>
    'Vị trí ngạch, bậc cao hơn: hãy ghi công việc có mức độ phức tạp tương đương đã trực tiếp làm, sản phẩm, và việc không bị truy cứu, xét xử.',
  POSITION_LEVEL_DIFFERS: () => 'Ngạch, bậc đang giữ không thuộc các ngạch, bậc của vị trí việc làm này.',
  NEW_POST_REQUIRED: () => 'Hãy ghi chức vụ, vị trí sau khi thôi giữ chức vụ.',
  OTHER_DECISION_DEPENDS: (p: Params) =>
    `Quyết định có hiệu lực ngày ${p['date']} dựa vào phần sẽ không còn. Hãy thu hồi hoặc đính chính quyết định đó trước.`,
  UNIT_NOT_THERE: (p: Params) =>
    `Đơn vị ${p['unit']} không tồn tại suốt thời gian từ ${p['from']}. Hãy kiểm tra ngày lập và ngày kết thúc của đơn vị.`,
  CLASS_UNUSUAL: (p: Params) => `Loại quyết định này thường không dùng cho ${p['class']}.`,
  SECONDMENT_LONG: (p: Params) =>
    `Biệt phái quá ${p['months']} tháng. Chỉ được kéo dài khi nhiệm vụ cấp bách chưa xong.`,
  SECONDMENT_OPEN: (p: Params) => `Chưa ghi ngày kết thúc biệt phái; tối đa ${p['months']} tháng.`,
  ACTING_LONG: (p: Params) => `Giao quyền, giao phụ trách tối đa ${p['months']} tháng.`,
  POST_WITHOUT_TERM: () => 'Chưa ghi ngày hết thời hạn giữ chức vụ; thời hạn thường là 5 năm.',
  APPOINTMENT_BEYOND_AGE: (p: Params) =>
    `Không đủ tuổi trọn thời hạn giữ chức vụ: đến tuổi nghỉ hưu ngày ${p['date']}.`,
  APPOINTMENT_RATING: (p: Params) =>
    `Xếp loại các năm liền trước chưa đạt mức yêu cầu để bổ nhiệm (${p['ratings']}).`,
  APPOINTMENT_SOON: (p: Params) =>
    `Giữ chức vụ hiện tại (${p['title']}, từ ${p['date']}) chưa đủ ${p['months']} tháng.`,
  APPOINTMENT_NOT_PLANNED: () => 'Hồ sơ không có quy hoạch còn hiệu lực.',
  APPOINTMENT_NOT_YET_AGAIN: (p: Params) =>
    `Chức vụ tương đương chỉ được xem xét từ ${p['again']} (${p['word']} từ ${p['on']}, sau ${p['months']} tháng).`,
  TERM_BEFORE_START: () => 'Thời hạn giữ chức vụ kết thúc trước ngày hiệu lực.',
  ROWS_AFTER_EXIT: (p: Params) =>
    `Sau ngày này hồ sơ còn ${p['count']} dòng công tác; các dòng đó sẽ không còn.`,
  LEAVES_COMMITTED: (p: Params) =>
    `Đang cam kết phục vụ đến ${p['date']} sau khóa “${p['course']}”. Nếu không thuộc trường hợp được miễn, hãy mở vụ đền bù chi phí đào tạo.`,
  EXIT_INSIDE_PROVINCE: () =>
    'Chuyển trong tỉnh: hãy ghi quyết định điều động để quá trình làm việc được nối tiếp.',
  SALARY_BEFORE_RECRUITMENT: (p: Params) =>
    `Ngày hưởng trước ngày bắt đầu làm việc (${p['date']}). Hãy kiểm tra ngày hưởng.`,
  SALARY_BEFORE_PREVIOUS: (p: Params) =>
    `Đã có bậc lương hưởng từ ${p['date']}. Ngày hưởng của lần nâng bậc phải sau ngày đó.`,
  SALARY_NOT_LATEST: (p: Params) =>
    `Sau ngày này đã có lần xếp lương hưởng từ ${p['date']}; lần đó vẫn giữ nguyên.`,
  NO_GRADE: () => 'Chưa có ngạch. Hãy ghi ngạch, chức danh nghề nghiệp.',
  STEP_NOT_NEXT: (p: Params) => `Bậc trước đó là ${p['before']}; bậc ghi ở đây không phải bậc kế tiếp.`,
  STEP_NOT_BY_RULE: (p: Params) =>
    `Theo quy định xếp lương, ngạch này được xếp bậc ${p['step']} (${p['coefficient']}).`,
  STEP_NOT_DUE: (p: Params) => `Tính theo hồ sơ, lần nâng bậc này đến hạn từ ${p['date']}.`,
  EARLY_STEP_TOO_EARLY: (p: Params) => `Nâng bậc trước thời hạn tối đa 12 tháng; đến hạn từ ${p['date']}.`,
  PARTY_DISCIPLINE_DELAY: (p: Params) =>
    `Chỉ có kỷ luật Đảng thì tính theo hình thức hành chính tương ứng: kéo dài nâng lương ${p['months']} tháng. Hãy ghi số tháng, trừ khi đã có kỷ luật hành chính về cùng hành vi.`,
  EVALUATION_TAKEN: (p: Params) =>
    `Năm ${p['year']} đã có kết quả xếp loại. Nếu kết quả đó sai, hãy sửa kết quả đó.`,
  NO_OPEN_PLAN: () => 'Không tìm thấy dòng quy hoạch còn hiệu lực để đưa ra.',
  NOT_IN_PARTY: () => 'Hồ sơ chưa ghi ngày vào Đảng.',
  ALREADY_IN_PARTY: () => 'Hồ sơ đã ghi ngày vào Đảng.',
  BEFORE_SIGNED: (p: Params) =>
    `Ngày hiệu lực trước ngày ký (${p['date']}). Hãy kiểm tra lại nếu không phải truy ghi.`,
} as const;
