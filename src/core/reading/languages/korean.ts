import type { Language } from "./language";

export const KOREAN: Language = {
  name: "Korean",
  properties: {
    company: "회사, 회사명, 기업, 기업명, 지원 회사, 지원 기업",
    role: "직무, 직책, 포지션, 지원 직무, 직위, 모집 분야",
    status: "상태, 진행 상태, 진행 상황, 지원 상태, 전형 단계, 단계, 진행 단계",
    date_applied: "지원일, 지원 날짜, 지원일자, 제출일, 서류 제출일, 접수일",
    interview_date: "면접일, 면접 날짜, 면접 일시, 면접 일정, 면접, 다음 면접",
    interviews: "면접 목록, 면접들, 면접 기록",
    round: "차수, 면접 차수, 면접 종류, 면접 유형, 전형",
    response_by: "회신 기한, 답변 기한, 결과 발표일, 발표 예정일, 발표일, 연락 예정일",
    contact: "담당자, 연락처, 채용 담당자, 인사 담당자",
    interviewers: "면접관, 면접위원",
    recruiter: "헤드헌터, 리크루터, 채용담당, 에이전시",
    follow_up: "후속, 후속 연락, 팔로업, 다음 연락, 다음 연락일",
    contact_log: "연락 기록, 연락 이력, 연락 내역",
    application: "지원, 지원서, 지원 건",
    outcome: "결과, 면접 결과, 전형 결과, 합격 여부, 결정",
    rejected: "불합격일, 탈락일, 불합격, 탈락",
    withdrawn: "지원 취소일, 포기일",
  },
  propertiesOnInterviews: {
    interview_date: "날짜, 일시, 일자",
    round: "단계",
    interviewers: "참석자, 참여자",
    status: "상태",
    outcome: "상태",
  },
  statuses: {
    wishlist: {
      telling: "지원 예정, 미지원, 지원 전, 지원할 곳",
      usual: "관심, 관심 기업, 저장됨, 위시리스트",
      generic: "초안, 열림",
    },
    applied: {
      telling:
        "지원 완료, 지원함, 지원, 서류 제출, 지원서 제출, 서류 심사, 서류 심사 중, 서류 전형, 접수 완료, 이력서 제출",
      usual: "제출 완료, 제출함, 검토 중, 결과 대기, 회신 대기, 답변 대기",
      generic: "대기, 대기 중, 진행 중, 보류",
    },
    assessment: {
      telling: "코딩 테스트, 코테, 인적성, 인적성 검사, 필기 시험, 과제 전형",
      usual: "과제",
    },
    screening: {
      telling: "전화 면접, 폰 스크린, 커피챗, 전화 인터뷰",
    },
    interviewing: {
      telling:
        "면접, 면접 중, 면접 예정, 면접 완료, 1차 면접, 2차 면접, 3차 면접, 최종 면접, 임원 면접, 실무 면접, 기술 면접, 서류 합격, 서류 통과",
    },
    offer: {
      telling: "오퍼, 오퍼 받음, 최종 합격, 제안 받음, 처우 협의",
      usual: "합격, 연봉 협상, 협상 중",
    },
    accepted: {
      telling: "오퍼 수락, 입사 확정, 입사, 수락, 입사 예정, 채용 확정, 입사 결정",
    },
    rejected: {
      telling:
        "불합격, 탈락, 서류 탈락, 면접 탈락, 최종 탈락, 서류 불합격, 떨어짐, 떨어졌, 미채용, 채용 불가, 거절당함, 거절 메일, 불합격 통보, 탈락 통보, 다른 지원자, 다른 사람, 다른 후보, 합격하지 못, 통과 못, 합격 취소, 오퍼 철회, 광탈, 서탈, 면탈",
      usual: "거절, 낙방, 미선발, 거부, 거절됨, 반려, 합격 못, 선발 안됨, 채용 안됨",
      generic: "실패, 아니오, 탈, 불합",
    },
    withdrawn: {
      telling:
        "지원 취소, 지원 철회, 포기, 면접 포기, 입사 포기, 오퍼 거절, 내가 거절, 제가 거절, 거절함, 거절했, 철회, 입사 거절, 전형 포기, 중도 포기",
    },
    closed: {
      telling: "채용 마감, 채용 종료, 공고 마감, 채용 취소, 전형 종료, 채용 중단",
      generic: "마감, 종료, 보관됨",
    },
    ghosted: {
      telling: "연락 없음, 무응답, 답장 없음, 답변 없음, 회신 없음, 잠수, 연락 두절, 무소식",
    },
  },
  chosen: "선발, 통과, 채용",
  outcomes: {
    cancelled: "취소, 취소됨, 취소되었, 무산, 진행되지 않",
    moved: "연기, 연기됨, 일정 변경, 변경됨, 미뤄짐, 미뤄졌, 재조정, 일정 재조정, 날짜 변경",
    "no-show": "노쇼, 불참, 나타나지 않, 오지 않, 안 옴, 안 나옴, 결석, 늦잠, 못 감",
  },
  turns: {
    "not yet": "아직, 아님, 아니다, 아닙니다, 아닌, 미정, 예상, 아마, 가능성, 않음, 않았",
    awaited: "기다리는, 기다림",
    mine: "내가, 제가, 본인, 늦잠, 못 감, 내 사정, 개인 사정",
    theirs: "회사, 상대, 상대방, 회사 사정, 회사측, 면접관, 그쪽, 회사에서",
  },
  contacts: {
    "thank-you": "감사, 감사 메일, 감사 인사",
    answer: "답장함, 회신함",
    withdrawal: "지원 취소, 지원 철회",
    "follow-up": "후속 연락, 문의, 문의함, 메일 보냄, 팔로업, 재문의",
    call: "전화, 전화함, 통화",
    task: "과제 제출, 과제 제출함",
    applied: "지원, 지원함, 지원 완료, 서류 제출",
    "feedback-request": "피드백 요청",
    "endorsement-request": "추천 요청",
    heard: "답장, 답변, 회신, 연락 옴, 답장 받음",
    "heard offer": "합격, 오퍼, 오퍼 받음",
    "heard next round": "면접 제안, 면접 안내, 다음 전형, 서류 합격",
    feedback: "피드백, 피드백 받음",
    automatic: "자동 회신, 자동 응답, 접수 확인",
    nothing: "연락 없음, 답장 없음, 무응답, 아직 없음",
  },
  notes: {
    application: "지원현황 입사지원",
    "job hunt": "구직 취업 이직 취준 취업준비",
    "perhaps application": "지원 지원서",
    interview: "면접기록 면접후기",
    "perhaps interview": "면접",
    preparation: "면접준비",
    company: "회사 기업",
    advert: "채용공고 공고",
    "something else": "이력서 자소서 자기소개서",
  },
  months: "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
  weekdays: "일요일 월요일 화요일 수요일 목요일 금요일 토요일",
};
