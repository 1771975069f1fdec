package vn.tiendo.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their figures as the tables of {@code docs/benchmarks.md}. An argument is the name of
 * the one benchmark to run.
 */
public final class Figures {
    private static final int COMPARED_WITH = 100_000;
    private static final PrintStream OUT = System.out;

    private Figures() {}

    public static void main(String[] arguments) throws RunnerException {
        String only = arguments.length == 0 || arguments[0].isBlank() ? "Benchmark" : arguments[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("vn\\.tiendo\\.benchmark\\..*" + only)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        plans(of(results, "PlanBenchmark"));
        sizes(of(results, "SizeBenchmark"));
    }

    private static List<RunResult> of(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> name(result).contains(benchmark))
                .toList();
    }

    private static void plans(List<RunResult> results) {
        OUT.println("\n| 30 pages, warm | ms | processor ms |\n|---|---:|---:|");
        for (RunResult result : results) {
            String read = name(result).substring(name(result).lastIndexOf('.') + 1);
            OUT.printf("| %s | %.0f | %.0f |%n", read, millis(result), cpuMillis(result));
        }
    }

    private static void sizes(List<RunResult> results) {
        Map<String, Map<Integer, RunResult>> shapes = new LinkedHashMap<>();
        for (RunResult result : results) {
            shapes.computeIfAbsent(result.getParams().getParam("shape"), shape -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("length")), result);
        }
        OUT.println(
                "\n| shape | letters | ms | processor ms | per letter, to 100,000 letters |\n|---|---:|---:|---:|---:|");
        shapes.forEach((shape, lengths) -> lengths.forEach((length, result) -> OUT.printf(
                "| %s | %,d | %.1f | %.1f | × %.2f |%n",
                shape,
                length,
                millis(result),
                cpuMillis(result),
                cpuMillis(result) / length / perLetter(Objects.requireNonNull(lengths.get(COMPARED_WITH))))));
    }

    private static double perLetter(RunResult result) {
        return cpuMillis(result) / COMPARED_WITH;
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark();
    }

    private static double millis(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double cpuMillis(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.NAME))
                .getScore();
    }
}
