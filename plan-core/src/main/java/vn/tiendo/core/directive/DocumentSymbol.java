package vn.tiendo.core.directive;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;

/**
 * Số, ký hiệu: {@code 112/KH-UBND} (state and Front, Nghị định 30/2020 Điều 8) or {@code 131-KH/HU} (Party). Unique only
 * within a body and a year or term, never alone.
 */
public record DocumentSymbol(BodySystem system, @Nullable String number, String typeCode, String bodyCode) {
    /** What follows the number: {@code KH-UBND}, {@code KH/TU}; the type alone for a body without a code. */
    public String tail() {
        if (bodyCode.isEmpty()) {
            return typeCode;
        }
        return system == BodySystem.PARTY ? typeCode + "/" + bodyCode : typeCode + "-" + bodyCode;
    }

    /** {@code 07-KH/TU}, {@code 112/KH-UBND}; below ten with a leading zero; without a number only the tail. */
    public String text() {
        if (number == null) {
            return tail();
        }
        String digits = number.matches("\\d") ? "0" + number : number;
        return digits + (system == BodySystem.PARTY ? "-" : "/") + tail();
    }
}
