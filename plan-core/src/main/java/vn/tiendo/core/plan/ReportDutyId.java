package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a duty to report (chế độ báo cáo). */
@Embeddable
public record ReportDutyId(UUID value) implements Serializable {
    public static ReportDutyId next() {
        return new ReportDutyId(Ids.next());
    }

    public static ReportDutyId of(String text) {
        return new ReportDutyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
