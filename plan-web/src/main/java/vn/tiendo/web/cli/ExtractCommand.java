package vn.tiendo.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** Writes what was read out of each file as JSON: NAME.json in a folder, or one after another to standard output. */
@Command(
        name = "extract",
        description = "Ghi những gì đọc được của mỗi văn bản thành JSON.",
        synopsisHeading = PlanCommand.USAGE,
        parameterListHeading = "%nVăn bản:%n",
        optionListHeading = PlanCommand.OPTIONS,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    @Mixin
    private GivenFiles files;

    @Mixin
    private Asked asked;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "THƯ_MỤC",
            description = "nơi ghi TÊN.json (được tạo nếu chưa có); không nêu thì in ra màn hình")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ExtractCommand() {}

    @Override
    public Integer call() {
        if (out != null) {
            files.mustDifferIn(ExtractCommand::target);
            mustTakeFiles(out);
        }
        return files.each(this::answer) == 0 ? 0 : PlanCommand.UNREADABLE;
    }

    /** Said once, and before anything is read. */
    private void mustTakeFiles(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ParameterException(spec.commandLine(), "Không tạo được thư mục " + folder, refused);
        }
        if (!Files.isWritable(folder)) {
            throw new ParameterException(spec.commandLine(), "Không ghi được vào thư mục " + folder);
        }
    }

    private void answer(Path file, Reading reading) {
        String json = JSON.writeValueAsString(ExtractionJson.of(reading.name(), reading.parsed(), reading.text()));
        if (out == null) {
            PrintWriter printer = spec.commandLine().getOut();
            printer.println(json);
            printer.flush();
            return;
        }
        try {
            Files.writeString(out.resolve(target(reading.name())), json + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String target(String name) {
        int dot = name.lastIndexOf('.');
        return (dot <= 0 ? name : name.substring(0, dot)) + ".json";
    }
}
