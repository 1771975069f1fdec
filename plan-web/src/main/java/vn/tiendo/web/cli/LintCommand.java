package vn.tiendo.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tiendo.core.export.extraction.LineNumbers;

/** Prints what a careful clerk would flag, one line each: file, line, code, words. */
@Command(
        name = "lint",
        description = "In các điểm cần rà soát, mỗi điểm một dòng: TỆP:DÒNG: MÃ: LỜI.",
        synopsisHeading = PlanCommand.USAGE,
        parameterListHeading = "%nVăn bản:%n",
        optionListHeading = PlanCommand.OPTIONS,
        versionProvider = Version.class)
final class LintCommand implements Callable<Integer> {
    @Mixin
    private GivenFiles files;

    @Mixin
    private Asked asked;

    @Spec
    private CommandSpec spec;

    private boolean found;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    LintCommand() {}

    @Override
    public Integer call() {
        int failed = files.each(this::print);
        if (failed > 0) {
            return PlanCommand.UNREADABLE;
        }
        return found ? PlanCommand.POINTS : 0;
    }

    private void print(Path file, Reading reading) {
        PrintWriter out = spec.commandLine().getOut();
        LineNumbers lines = new LineNumbers(reading.text());
        reading.parsed().problems().forEach(point -> {
            found = true;
            int line = lines.of(point.span().start());
            out.println(file + ":" + line + ": " + point.code() + ": " + Words.of(point));
        });
        out.flush();
    }
}
