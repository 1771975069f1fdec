package vn.tiendo.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.UnreadableFile;

/** The files of a call, read one after another; one that cannot be read does not stop the others. */
final class GivenFiles {
    @Parameters(
            arity = "1..*",
            paramLabel = "TỆP",
            description = {"văn bản cần đọc, mỗi tệp không quá 25 MB:", ".docx .doc .odt .rtf .pdf .txt .html"})
    private List<Path> files = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    GivenFiles() {}

    /** Returns how many files could not be read or answered. */
    int each(BiConsumer<Path, Reading> answer) {
        PrintWriter err = spec.commandLine().getErr();
        Reader reader = new Reader();
        Progress progress = new Progress(err, files.size());
        int failed = 0;
        for (Path file : files) {
            progress.begin(file);
            try {
                Reading reading = read(reader, file);
                progress.clear();
                answer.accept(file, reading);
            } catch (UnreadableFile unreadable) {
                progress.clear();
                err.println(file + ": " + Words.of(unreadable));
                failed++;
            } catch (IOException | UncheckedIOException broken) {
                progress.clear();
                err.println(file + ": " + Words.of(broken));
                failed++;
            }
        }
        return failed;
    }

    private static Reading read(Reader reader, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, Words.FOLDER);
        }
        if (Files.size(file) > SourceReader.LIMIT_BYTES) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, SourceReader.LIMIT);
        }
        return reader.read(name(file), Files.readAllBytes(file));
    }

    /** @throws ParameterException when two files would be answered under one name */
    void mustDifferIn(UnaryOperator<String> name) {
        Map<String, Path> names = new HashMap<>();
        for (Path file : files) {
            Path other = names.putIfAbsent(name.apply(name(file)), file);
            if (other != null) {
                throw new ParameterException(
                        spec.commandLine(), "Hai tệp cùng ghi ra một tên: " + other + " và " + file);
            }
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
