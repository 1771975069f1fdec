package vn.tiendo.core.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a progress report (báo cáo tiến độ). */
@Embeddable
public record ProgressReportId(UUID value) implements Serializable {
    public static ProgressReportId next() {
        return new ProgressReportId(Ids.next());
    }

    public static ProgressReportId of(String text) {
        return new ProgressReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
