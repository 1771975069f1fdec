package vn.tiendo.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.made.MadePlan;
import vn.tiendo.core.document.reading.ParsedDocument;

/** A plan of thirty pages as people hand it in: text, .docx, .pdf; from the bytes to all that is read from them, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:ActiveProcessorCount=1"})
public class PlanBenchmark {
    private static final String PLAN = MadePlan.ofPages(30);

    private final SourceReader reader = DocumentSamples.reader();
    private final DocumentParser parser = new DocumentParser();
    private final byte[] txt = DocumentSamples.txt(PLAN);
    private final byte[] docx = DocumentSamples.docx(PLAN);
    private final byte[] pdf = DocumentSamples.pdf(PLAN);

    @Benchmark
    public ParsedDocument text() {
        return parser.parse(SourceDocument.of(PLAN));
    }

    @Benchmark
    public ParsedDocument txt() {
        return parser.parse(reader.read("ke-hoach.txt", txt));
    }

    @Benchmark
    public ParsedDocument docx() {
        return parser.parse(reader.read("ke-hoach.docx", docx));
    }

    @Benchmark
    public ParsedDocument pdf() {
        return parser.parse(reader.read("ke-hoach.pdf", pdf));
    }
}
