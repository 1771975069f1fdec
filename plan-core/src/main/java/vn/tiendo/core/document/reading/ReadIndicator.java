package vn.tiendo.core.document.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A figure to be reached (chỉ tiêu).
 *
 * @param name what is counted, in words of the text: "số thôn lập được tủ sách"
 * @param value decimal comma read; of "14/14 xã" the count 14
 * @param unit "%" or the counted noun, a ratio as printed: "bác sĩ/vạn dân"
 * @param year the year to be reached in; null for every year or none
 * @param scope what it holds for: "16/16 xã", "trên địa bàn huyện"; null when not said
 * @param span the clause
 */
public record ReadIndicator(
        String name,
        Comparison comparison,
        BigDecimal value,
        String unit,
        @Nullable Integer year,
        @Nullable String scope,
        HowRead how,
        TextSpan span) {
    /** Trên, hơn · từ … trở lên, ít nhất · đạt, khoảng, thêm · không quá, tối đa · dưới. */
    public enum Comparison {
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("="),
        AT_MOST("<="),
        LESS("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
