package vn.tiendo.web.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Tells a call of the command line from a start of the server, before anything of the server is loaded. */
public final class CommandLineDoor {
    private static final Set<String> ASKED = Set.of("--help", "-h", "--version", "-V");

    private CommandLineDoor() {}

    /** Exit code of the command, or nothing when the arguments are the server's. */
    public static Optional<Integer> run(String... arguments) {
        boolean ours = arguments.length > 0 && (ASKED.contains(arguments[0]) || !arguments[0].startsWith("-"));
        if (!ours) {
            return Optional.empty();
        }
        quiet();
        Locale.setDefault(Locale.of("vi"));
        return Optional.of(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new PlanCommand())
                .setParameterExceptionHandler(new WrongUse())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Libraries log what they meet in a file; the command says what matters itself. */
    private static void quiet() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }
}
