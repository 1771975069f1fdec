package vn.tiendo.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.made.HardText;
import vn.tiendo.core.document.made.MadePlan;
import vn.tiendo.core.document.reading.ParsedDocument;

/** Plans and texts of hard shapes from 10 kB to 10 MB: whether the time keeps in step with the length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:ActiveProcessorCount=1"})
public class SizeBenchmark {
    static final String PLAN = "PLAN";
    private static final int WARM = 30;

    @Param({PLAN, "ONE_LINE", "NO_SPACES", "DASHES", "DIGITS", "COMMAS", "OPEN_BRACKETS", "ORDERS"})
    private String shape = PLAN;

    /** In letters, of which a Vietnamese text has three in four bytes. */
    @Param({"10000", "100000", "1000000", "10000000"})
    private int length;

    private final DocumentParser parser = new DocumentParser();
    private SourceDocument text = SourceDocument.of("");

    @Setup
    public void make(Blackhole hole) {
        SourceDocument plan = SourceDocument.of(MadePlan.ofPages(30));
        for (int i = 0; i < WARM; i++) {
            hole.consume(parser.parse(plan));
        }
        text = SourceDocument.of(
                PLAN.equals(shape) ? planOf(length) : HardText.valueOf(shape).of(length));
    }

    private static String planOf(int length) {
        String plan = MadePlan.ofBytes(length + length / 2);
        return plan.substring(0, Math.min(length, plan.length()));
    }

    @Benchmark
    public ParsedDocument text() {
        return parser.parse(text);
    }
}
