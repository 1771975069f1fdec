package vn.tiendo.core.document.indicator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Where a figure stands. Under goals and targets a figure is one to be reached unless something speaks against it; in
 * work to be done only a cue makes it one; where the present state, funds or conditions are told, only "phấn đấu" does,
 * and in conditions a limit to a share ("tỷ lệ … không quá 20%").
 * The nearest telling title decides, and a lead-in line ("Phấn đấu đến năm 2030:") is one.
 *
 * @param year said by a title or lead-in above
 */
record TargetPart(Kind kind, YearOfTarget.@Nullable Said year, YearOfTarget.Plan plan) {
    enum Kind {
        TARGETS,
        WORK,
        TERMS,
        STATE
    }

    private static final Pattern STATE = Pattern.compile(
            "^(?:về )?(?:đặc điểm|tình hình|thực trạng|hiện trạng|kết quả (?:đạt được|thực hiện|công tác|năm|giai đoạn)|những kết quả|đánh giá(?!,? (?:và )?(?:xếp|phân) loại)|khái quát|tồn tại"
                    + "|hạn chế|khó khăn|thuận lợi|nguyên nhân|bài học|bối cảnh|sự cần thiết|cơ sở pháp lý|cơ sở chính trị|cơ sở thực tiễn|căn cứ).*",
            Pattern.DOTALL);
    private static final Pattern GOALS = Pattern.compile(
            "^(?:(?:đến (?:cuối |hết )?năm \\d{4},? )?" + TargetWords.STRIVE
                    + ".{0,80}: ?$|kết quả (?:cần đạt|dự kiến|mong đợi)|dự kiến kết quả|(?:mục tiêu(?! quốc gia)|chỉ tiêu)[^:]{0,30} nhiệm vụ(?![^:]{0,60}(?:giải pháp|biện pháp))|(?![^:]{0,60}(?:nhiệm vụ|giải pháp|biện pháp|thực hiện))[^:]{0,60}?(?:mục tiêu(?! quốc gia)|chỉ tiêu)).*",
            Pattern.DOTALL);
    private static final Pattern TERMS = Pattern.compile(
            "^(?:về )?(?:kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực|dự toán|nhu cầu|tiêu chí|thang điểm|cơ cấu|giải thưởng|khen thưởng|mức (?:chi|hỗ trợ|thưởng)|thời gian|địa điểm"
                    + "|thành phần|đối tượng|số lượng|điều kiện|tiêu chuẩn|định mức|quy mô|cách (?:tính|chấm)|hồ sơ|quy trình|[^:]{0,60}(?:thể lệ|giải thưởng|thang điểm|chấm điểm|xếp loại)).*",
            Pattern.DOTALL);
    private static final Pattern WORK = Pattern.compile(
            ".*(?:nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện|phân công|biện pháp|trách nhiệm|hoạt động|triển khai thực hiện|mục đích|yêu cầu).*",
            Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?<goal>(?:mục tiêu|chỉ tiêu)(?: [\\p{L}\\d ]{0,40})?)|(?<term>(?:tổng )?(?:kinh phí|dự toán|thành phần|số lượng|thời gian|thời lượng|địa điểm|đối tượng|mức hỗ trợ|mức chi|quy mô)(?: [\\p{L} ]{0,40})?)) ?:");
    private static final Pattern FUNDS = Pattern.compile("^(?:tổng )?(?:kinh phí|dự toán|mức hỗ trợ|mức chi)");
    private static final int TITLE = 300;
    private static final int LEAD_IN = 400;

    static TargetPart root(YearOfTarget.Plan plan) {
        return new TargetPart(Kind.WORK, null, plan);
    }

    /** The part that a title, or an item with others under it, opens within this one. */
    TargetPart under(boolean heading, FlatText content) {
        FlatText begin = content.atMost(TITLE);
        String title = FigureMask.names(begin.text(), begin.folded());
        if (heading) {
            return with(told(title), title);
        }
        return with(TargetWords.tell(title) ? Kind.TARGETS : null, title);
    }

    /** The part that a loose line opens for the bullets below it. */
    TargetPart after(String line) {
        return line.length() > LEAD_IN ? this : with(TargetWords.tell(line) ? Kind.TARGETS : null, line);
    }

    /** The part a paragraph itself opens by its label: "Chỉ tiêu: …", "Thành phần: …". */
    TargetPart labelled(String paragraph) {
        var label = LABEL.matcher(paragraph);
        if (!label.find()) {
            return this;
        }
        if (label.group("goal") != null) {
            return new TargetPart(Kind.TARGETS, year, plan);
        }
        return kind == Kind.TARGETS && !FUNDS.matcher(paragraph).find() ? this : new TargetPart(Kind.TERMS, year, plan);
    }

    private TargetPart with(@Nullable Kind told, String title) {
        YearOfTarget.Said said = YearOfTarget.inHeading(title);
        return told == null && said == null
                ? this
                : new TargetPart(told == null ? kind : told, said == null ? year : said, plan);
    }

    private static @Nullable Kind told(String title) {
        if (STATE.matcher(title).matches()) {
            return Kind.STATE;
        }
        if (GOALS.matcher(title).matches()) {
            return Kind.TARGETS;
        }
        if (TERMS.matcher(title).matches()) {
            return Kind.TERMS;
        }
        return WORK.matcher(title).matches() ? Kind.WORK : null;
    }
}
