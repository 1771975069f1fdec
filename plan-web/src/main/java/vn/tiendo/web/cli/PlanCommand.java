package vn.tiendo.web.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Both commands share their files, their help and their exit codes. */
@Command(
        name = "plan-web",
        description = {
            "Đọc kế hoạch từ văn bản mà không cần máy chủ hay cơ sở dữ liệu.",
            "Không có lệnh nào thì chạy ứng dụng web."
        },
        synopsisHeading = PlanCommand.USAGE,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nCác lệnh:%n",
        optionListHeading = PlanCommand.OPTIONS,
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:xong, không có gì cần nói",
            "1:lint: có điểm cần rà soát",
            "2:gọi sai cách",
            "3:có tệp không đọc được hoặc không ghi được"
        },
        subcommands = {ExtractCommand.class, LintCommand.class})
final class PlanCommand implements Runnable {
    static final String USAGE = "Cách dùng: ";
    static final String OPTIONS = "%nTùy chọn:%n";
    static final int POINTS = 1;
    static final int UNREADABLE = 3;

    @Mixin
    private Asked asked;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    PlanCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Thiếu lệnh: extract hoặc lint");
    }
}
