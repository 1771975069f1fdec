package vn.tiendo.web.auth;

/** The three boxes of the page; never shown again once sent. */
record PasswordForm(String currentPassword, String newPassword, String againPassword) {
    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
