// Words of other scripts by which a leftover of a form or a template is told from a name.
#pragma once

#include <array>
#include <string_view>

namespace poa {

/// What a form or a list of papers calls its fields, as a whole word in lower case.
inline constexpr std::array<std::string_view, 166> kForeignFields = {
    // Chinese
    "日期", "签名", "签字", "盖章", "姓名", "名称", "公司名称", "店铺名称", "数量", "单价", "金额",
    "合计", "总计", "备注", "编号", "订单", "订单号", "发票", "采购", "供应商", "地址", "电话",
    "邮箱", "邮编", "卖家", "买家", "客户", "产品", "产品名称", "型号", "规格", "单位", "附件",
    "截图", "申诉", "申诉信", "原因", "根本原因", "纠正措施", "预防措施", "整改措施", "措施",
    "行动计划", "账户", "账号", "店铺", "链接", "待定", "待补充", "示例", "模板", "此处", "例如",
    "注意", "说明", "标题", "营业执照", "授权书", "采购合同", "合同", "检测报告", "法人", "负责人",
    "联系人", "谢谢", "此致", "敬礼", "備註", "備注", "數量", "單價", "金額", "編號", "訂單",
    "發票", "供應商", "簽名",
    // Japanese
    "日付", "署名", "氏名", "住所", "電話番号", "数量", "金額", "備考", "添付", "会社名", "商品名",
    "注文番号", "原因", "対策", "再発防止策", "請求書", "領収書",
    // Korean
    "날짜", "서명", "이름", "성명", "주소", "전화번호", "수량", "금액", "비고", "첨부", "회사명",
    "원인", "대책", "송장",
    // Russian, Ukrainian
    "дата", "подпись", "имя", "фамилия", "адрес", "телефон", "количество", "сумма", "примечание",
    "приложение", "причина", "меры", "номер", "счёт", "счет", "заказ", "название", "наименование",
    "итого", "цена", "образец", "шаблон", "печать", "поставщик", "підпис", "кількість", "сума",
    // Greek
    "ημερομηνία", "υπογραφή", "όνομα", "διεύθυνση", "ποσότητα", "ποσό",
    // Arabic, Hebrew
    "التاريخ", "التوقيع", "الاسم", "العنوان", "الهاتف", "الكمية", "المبلغ", "ملاحظات", "المورد",
    "תאריך", "חתימה", "שם", "כתובת", "כמות", "סכום",
    // Hindi, Thai
    "दिनांक", "तारीख", "हस्ताक्षर", "नाम", "पता", "मात्रा", "राशि", "วันที่", "ลายเซ็น", "จำนวน"};

/// How the name of a field, a paper or an office ends where it has more before it: "申请日期",
/// "负责人签字", "产品配方表". Watches, clocks and shops are called "…表" and "…书" too.
inline constexpr std::array<std::string_view, 76> kForeignFieldEndings = {
    // Chinese
    "日期", "签名", "签字", "名称", "数量", "金额", "号码", "编号", "地址", "电话", "备注", "单价",
    "价格", "措施", "原因", "说明", "截图", "配方", "配方表", "成分", "成分表", "清单", "明细表",
    "记录", "记录表", "检查表", "登记表", "申请表", "统计表", "价格表", "流程", "流程图", "报告",
    "证书", "证明", "说明书", "合格证", "许可证", "合同", "协议", "标签", "包装盒", "外箱", "质检",
    "质检部", "仓库", "采购部", "运营部", "客服部", "部门", "员工", "要求", "政策", "规定", "标准",
    "批次", "批号", "审核", "运单",
    // Japanese
    "日付", "番号", "一覧表", "報告書", "証明書", "手順書", "仕様書", "契約書", "説明書", "検査",
    "倉庫", "担当者",
    // Korean
    "보고서", "증명서", "계약서", "명세서", "목록"};

/// What only a template says: "somebody", "fill in here".
inline constexpr std::array<std::string_view, 7> kForeignBlanks = {
    "某某", "填写", "替换", "此处", "请输入", "記入", "入力してください"};

/// Parts of words that make a phrase of what they stand in; no name has them.
inline constexpr std::array<std::string_view, 63> kForeignGrammar = {
    // Chinese
    "每周", "每月", "每天", "每次", "我们", "我司", "贵司", "您", "请", "已经", "以下", "因为",
    "由于", "所以", "如果", "应该", "可以", "没有", "需要", "进行", "将会", "为了", "并且", "但是",
    "以及", "我的", "导致", "问题", "产品的", "公司的", "客户的", "附件", "详见", "参见", "公章",
    "盖章", "见附", "不得", "必须", "不能", "不可", "应当", "才能", "之后", "之前", "不会", "已被",
    "请勿",
    // Japanese
    "です", "ます", "ました", "ません", "ください", "から", "ので", "について", "および", "を",
    // Korean
    "습니다", "입니다", "합니다", "하세요", "바랍니다"};

/// What sellers deal with: words that a translator left standing ("delete the 侵权 words"), and
/// parts of words that are none of a name.
inline constexpr std::array<std::string_view, 38> kForeignTrade = {
    // Chinese
    "侵权", "违规", "违反", "投诉", "申诉", "差评", "好评", "刷单", "退货", "退款", "换货", "下架",
    "上架", "断货", "库存", "缺货", "发货", "跟单", "关键词", "敏感词", "客服", "不合格", "次品",
    "假货", "仿冒", "整改", "完成", "已发",
    // Japanese
    "侵害", "返品", "返金", "在庫", "偽物", "出品者",
    // Korean
    "침해", "환불", "반품", "재고"};

/// The little words of languages that put blanks between words, in lower case.
inline constexpr std::array<std::string_view, 56> kForeignParticles = {
    // Russian, Ukrainian
    "и", "в", "не", "на", "мы", "что", "по", "для", "от", "был", "это", "как", "наш", "при", "та",
    // Greek
    "και", "το", "της", "του", "για", "με", "από",
    // Arabic, Hebrew
    "من", "في", "على", "إلى", "عن", "هذا", "التي", "الذي", "של", "את", "על", "עם",
    // Hindi
    "है", "हैं", "का", "की", "के", "में", "और", "से", "को", "ने", "हम",
    // Korean has none of its own; what notes to oneself are made of: "then", "enter", "to do".
    "후", "및", "입력", "필요", "추후", "미정", "기재", "작성", "요망", "예정", "바람"};

/// What makes a run the name of a company, a bank, a government office.
inline constexpr std::array<std::string_view, 53> kForeignCompanies = {
    "公司",     "集团",     "集團",   "工厂",   "厂",       "商行",    "商店",     "商贸",
    "贸易",     "科技",     "实业",   "银行",   "銀行",     "工作室",  "经营部",   "管理局",
    "监督局",   "税务局",   "法院",   "中心",   "研究院",   "会社",    "주식회사", "은행",
    "유한회사", "ооо",      "оао",    "зао",    "ао",       "пао",     "ип",       "тов",
    "фоп",      "чп",       "тоо",    "банк",   "завод",    "фабрика", "компания", "компанія",
    "фирма",    "торговый", "дом",    "группа", "εταιρεία", "αε",      "επε",      "شركة",
    "مؤسسة",    "בע\"מ",    "लिमिटेड", "प्राइवेट", "บริษัท"};

/// What stands in an address. A Chinese one has several of the first row.
inline constexpr std::array<std::string_view, 17> kForeignStreets = {
    "省", "市", "区", "县", "镇", "乡", "村", "路",  "街",
    "道", "号", "室", "栋", "楼", "层", "町", "丁目"};
inline constexpr std::array<std::string_view, 17> kForeignStreetWords = {
    "ул",    "улица",    "г",     "город", "д",      "кв",   "обл",  "область", "пер",
    "просп", "проспект", "шоссе", "вул",   "вулиця", "οδός", "شارع", "रोड"};

/// What counts or dates after a figure: "2026年5月11日", "340件", "20шт".
inline constexpr std::array<std::string_view, 14> kForeignCounters = {
    "年", "月", "日", "个", "件", "元", "箱", "套", "台", "円", "個", "개", "шт", "руб"};

}  // namespace poa
