import type { Language } from "./language";

export const VIETNAMESE: Language = {
  name: "Vietnamese",
  properties: {
    company: "công ty, doanh nghiệp, nhà tuyển dụng, tên công ty",
    role: "vị trí, chức danh, vai trò, vị trí ứng tuyển",
    status: "trạng thái, tình trạng, giai đoạn",
    date_applied: "ngày nộp, ngày ứng tuyển, ngày nộp đơn, ngày nộp hồ sơ, đã nộp, ngày gửi, đã ứng tuyển",
    interview_date: "phỏng vấn, ngày phỏng vấn, lịch phỏng vấn, phỏng vấn tiếp theo",
    interviews: "các vòng phỏng vấn, các buổi phỏng vấn",
    round: "vòng, vòng phỏng vấn, loại phỏng vấn",
    response_by: "hạn trả lời, trả lời trước, ngày trả lời dự kiến, phản hồi trước",
    contact: "liên hệ, người liên hệ, đầu mối",
    interviewers: "người phỏng vấn",
    recruiter: "người tuyển dụng, chuyên viên tuyển dụng, headhunter",
    follow_up: "theo dõi, ngày theo dõi, nhắc lại, liên hệ lại",
    contact_log: "nhật ký liên hệ, lịch sử liên hệ, trao đổi",
    application: "đơn ứng tuyển, hồ sơ ứng tuyển, ứng tuyển",
    outcome: "kết quả, quyết định",
    rejected: "từ chối, ngày từ chối, bị từ chối",
    withdrawn: "rút hồ sơ, ngày rút, đã rút",
  },
  propertiesOnInterviews: {
    interview_date: "ngày, thời gian, khi nào",
    round: "giai đoạn",
    interviewers: "người tham gia",
    status: "trạng thái",
    outcome: "trạng thái",
  },
  statuses: {
    wishlist: {
      telling: "chưa nộp, chưa ứng tuyển, sẽ nộp, cần nộp, định nộp",
      usual: "đã lưu, mong muốn, quan tâm",
      generic: "bản nháp, mở",
    },
    applied: {
      telling: "đã nộp, đã ứng tuyển, đã nộp đơn, đã nộp hồ sơ, đã gửi cv, đã gửi hồ sơ, ứng tuyển, đã apply",
      usual: "đã gửi, đang xét duyệt, chờ phản hồi, đang chờ phản hồi, chờ kết quả",
      generic: "đang chờ, đang xử lý",
    },
    assessment: {
      telling: "bài test, làm bài test, bài kiểm tra, kiểm tra năng lực",
      usual: "bài tập",
    },
    screening: {
      telling: "phỏng vấn điện thoại, sơ tuyển, phỏng vấn sơ bộ, gọi sơ vấn, phỏng vấn qua điện thoại",
      usual: "gọi điện",
    },
    interviewing: {
      telling: "phỏng vấn, đang phỏng vấn, đã phỏng vấn, vòng phỏng vấn, mời phỏng vấn, phỏng vấn vòng",
      usual: "vòng 1, vòng 2, vòng 3, vòng cuối",
    },
    offer: {
      telling: "nhận offer, có offer, đề nghị làm việc, thư mời làm việc, được offer, nhận đề nghị",
      usual: "thương lượng, đàm phán",
    },
    accepted: {
      telling: "nhận việc, chấp nhận offer, đã nhận offer, đã ký hợp đồng, đồng ý offer",
      usual: "được nhận, trúng tuyển, chấp nhận",
    },
    rejected: {
      telling:
        "bị từ chối, hồ sơ bị từ chối, bị loại, không (đạt|đậu|trúng tuyển|được chọn|được nhận|qua|phù hợp|thành công|vượt qua|có offer), chọn người khác, chọn ứng viên khác, ứng viên khác, thư từ chối, họ từ chối, công ty từ chối, đã bị từ chối",
      usual: "từ chối, loại, trượt, rớt, bị đánh trượt, đánh trượt, thất bại, tạch, họ nói không",
      generic: "không, trượt rồi, tiếc là không, rất tiếc",
    },
    withdrawn: {
      telling:
        "rút hồ sơ, rút đơn, đã rút, từ chối offer, đã từ chối offer, tôi từ chối, mình từ chối, tự rút, tôi rút",
      usual: "rút lui, bỏ, không quan tâm, không hứng thú",
    },
    closed: {
      telling: "đã tuyển xong, vị trí đã (đóng|tuyển), ngừng tuyển, hết hạn tuyển, hủy tuyển dụng",
      usual: "hết hạn, lưu trữ, kết thúc",
      generic: "đã đóng, đóng",
    },
    ghosted: {
      telling: "không phản hồi, không trả lời, không hồi âm, không thấy phản hồi, im lặng, bặt tin",
    },
  },
  outcomes: {
    cancelled: "hủy, đã hủy, bị hủy, không diễn ra",
    moved: "hoãn, bị hoãn, đã hoãn, dời, dời lịch, dời sang, lùi lịch, đổi ngày, chuyển lịch",
    "no-show":
      "không (đến|có mặt|xuất hiện|tham gia|tới), vắng mặt, không ai (đến|tới), họ không (đến|tới|tham gia), bỏ lỡ buổi phỏng vấn, ngủ quên",
  },
  turns: {
    not: "không, không bị, chẳng, không phải, không có",
    "not yet": "chưa, chưa bị, chưa có, vẫn chưa, có thể, có lẽ, dự kiến, chưa được",
    awaited: "chờ, đang chờ, đợi, hy vọng, trước khi",
    mine: "tôi, mình, do tôi, do mình, bản thân, ngủ quên",
    theirs: "họ (hủy|huỷ|hoãn|dời|không), do họ, phía họ, công ty, nhà tuyển dụng, phía công ty, do công ty, không ai",
  },
  contacts: {
    "thank-you": "cảm ơn, thư cảm ơn, email cảm ơn",
    answer: "đã trả lời họ",
    withdrawal: "rút hồ sơ, rút đơn",
    "follow-up": "nhắc lại, hỏi thăm, đã hỏi, gửi email, theo dõi",
    call: "gọi điện, đã gọi",
    task: "nộp bài test, nộp bài",
    applied: "đã nộp, đã ứng tuyển, nộp hồ sơ, đã gửi cv",
    "feedback-request": "xin góp ý, xin phản hồi",
    "endorsement-request": "xin giới thiệu",
    heard: "họ trả lời, đã phản hồi, nhận phản hồi",
    "heard offer": "nhận offer, có offer, đề nghị làm việc",
    "heard next round": "mời phỏng vấn, vào vòng sau, vòng tiếp theo",
    feedback: "nhận góp ý, nhận xét",
    automatic: "trả lời tự động, xác nhận đã nhận",
    nothing: "không phản hồi, chưa trả lời, chưa có tin, vẫn chờ",
  },
  notes: {
    application: "donungtuyen hosoungtuyen",
    "job hunt": "timviec nghenghiep",
    "perhaps application": "ungtuyen",
    interview: "phongvanxinviec",
    "perhaps interview": "phongvan",
    preparation: "chuanbiphongvan",
    company: "congty",
    advert: "tintuyendung",
  },
  months:
    "tháng-1|thg-1 tháng-2|thg-2 tháng-3|thg-3 tháng-4|thg-4 tháng-5|thg-5 tháng-6|thg-6 tháng-7|thg-7 tháng-8|thg-8 tháng-9|thg-9 tháng-10|thg-10 tháng-11|thg-11 tháng-12|thg-12",
};
