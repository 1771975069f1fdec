package vn.tiendo.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts the application on a Java that can run it. Where "java" of the shell is older than {@value #NEEDED}, the same
 * call goes to a newer one of this machine; where there is none, one line says what to install.
 */
public final class Launch {
    private static final int NEEDED = 25;
    private static final int NO_JAVA = 2;
    private static final String APPLICATION = "vn.tiendo.web.TienDo";

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            start(arguments);
            return;
        }
        Optional<Path> newer = newerJava();
        if (newer.isEmpty()) {
            System.err.println("Cần Java " + NEEDED + " trở lên; máy này đang dùng Java "
                    + Runtime.version().feature() + ". Hãy cài JDK " + NEEDED + " (hoặc đặt JAVA_HOME) rồi chạy lại.");
            System.exit(NO_JAVA);
        }
        System.exit(again(newer.get(), arguments));
    }

    private static void start(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(APPLICATION, true, Thread.currentThread().getContextClassLoader())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static int again(Path java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private static Optional<Path> newerJava() throws IOException {
        String home = System.getenv("JAVA_HOME");
        Path usual = Path.of("/usr/lib/jvm");
        try (Stream<Path> there = Files.isDirectory(usual) ? Files.list(usual) : Stream.empty()) {
            return Stream.concat(home == null ? Stream.empty() : Stream.of(Path.of(home)), there)
                    .filter(each -> feature(each) >= NEEDED)
                    .max(Comparator.comparingInt(Launch::feature))
                    .map(each -> each.resolve("bin/java"));
        }
    }

    /** Of JAVA_VERSION="25.0.3" in the file every JDK carries; 0 when there is none. */
    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D+", " ").strip().split(" ")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }
}
