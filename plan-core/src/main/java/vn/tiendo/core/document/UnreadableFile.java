package vn.tiendo.core.document;

import vn.tiendo.core.shared.RuleViolation;

/** A file was refused before anything of it was kept; the key says why and what to do. */
public final class UnreadableFile extends RuleViolation {
    /** Why a file is refused. */
    public enum Reason {
        EMPTY("document.refused.empty"),
        TOO_LARGE("document.refused.tooLarge"),
        WRONG_TYPE("document.refused.wrongType"),
        RESAVE("document.refused.resave"),
        ENCRYPTED("document.refused.encrypted"),
        NO_TEXT_LAYER("document.refused.noTextLayer"),
        SCAN_TOO_LONG("document.refused.scanTooLong"),
        ZIP_BOMB("document.refused.zipBomb"),
        MALFORMED("document.refused.malformed"),
        NOT_VIETNAMESE("document.refused.notVietnamese"),
        SECRET("document.refused.secret");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public UnreadableFile(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
