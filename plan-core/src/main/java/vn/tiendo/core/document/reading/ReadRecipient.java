package vn.tiendo.core.document.reading;

/** One line of "Nơi nhận". */
public record ReadRecipient(Found<String> words, Purpose purpose) {
    /** Để báo cáo · để thực hiện · để phối hợp · để biết, theo dõi · lưu; NOT_STATED where the line does not say. */
    public enum Purpose {
        REPORT_TO,
        CARRY_OUT,
        COOPERATE,
        KNOW,
        FILE,
        NOT_STATED
    }
}
