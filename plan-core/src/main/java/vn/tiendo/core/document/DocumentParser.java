package vn.tiendo.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Rules;
import vn.tiendo.core.document.citation.CitationReader;
import vn.tiendo.core.document.citation.CitingText;
import vn.tiendo.core.document.header.FoldedTail;
import vn.tiendo.core.document.header.Front;
import vn.tiendo.core.document.header.FrontReader;
import vn.tiendo.core.document.header.Tail;
import vn.tiendo.core.document.header.ZoneFinder;
import vn.tiendo.core.document.header.Zones;
import vn.tiendo.core.document.indicator.IndicatorReader;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.noise.Lines;
import vn.tiendo.core.document.noise.WrapWidth;
import vn.tiendo.core.document.outline.AnnexTitle;
import vn.tiendo.core.document.outline.Block;
import vn.tiendo.core.document.outline.BlockJoiner;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.outline.OutlineBuilder;
import vn.tiendo.core.document.reading.Cited;
import vn.tiendo.core.document.reading.Closing;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.reference.ReferenceReader;
import vn.tiendo.core.document.report.ReportReader;
import vn.tiendo.core.document.table.TableLines;
import vn.tiendo.core.document.task.TaskCollector;
import vn.tiendo.core.document.task.TaskDraft;
import vn.tiendo.core.document.task.TaskReader;

/**
 * Reads a plan (kế hoạch) out of its text: pure, in time proportional to the text, and never failing on any text. What
 * the text leaves open stays open; what cannot be right is a {@link ParseProblem} at its place.
 */
public final class DocumentParser {
    public ParsedDocument parse(SourceDocument source) {
        Lines lines = Lines.of(source.text());
        List<Line> body = Lines.withoutPageNumbers(TableLines.restore(source.text(), lines.body()));
        Zones zones = ZoneFinder.find(FoldedTail.unfold(source.text(), body));
        Front front = FrontReader.read(source.text(), zones);
        Integer year = front.planYear();
        int width = WrapWidth.of(body);
        List<Block> blocks = new ArrayList<>(BlockJoiner.join(zones.body(), width));
        blocks.addAll(AnnexTitle.mark(BlockJoiner.join(zones.annexes(), width)));
        Outline outline = OutlineBuilder.build(blocks);
        TaskCollector.Collected collected = TaskCollector.collect(outline, year);
        List<ReadTask> tasks = new ArrayList<>();
        List<ReadReport> reports = new ArrayList<>();
        for (TaskDraft draft : collected.drafts()) {
            ReadTask task = TaskReader.read(draft, year);
            tasks.add(task);
            reports.addAll(reports(draft, task, year));
        }
        collected.loose().forEach(p -> reports.addAll(ReportReader.read(p, List.of(), ReadWhen.NOTHING, year)));
        List<CitingText> citing = citing(front, outline, lines);
        CitationReader citations = new CitationReader();
        citing.forEach(citations::read);
        Cited cited = SelfCitation.without(
                front.header(), new Cited(citations.citations(), ReferenceReader.read(citing, citations)));
        Closing closing = Tail.read(source.text(), zones.tail());
        Pieces pieces = new Pieces(
                lines, zones, front, outline, tasks, reports, citations.mentions(), closing, source.pageStarts());
        return new ParsedDocument(
                front.header(),
                front.term(),
                outline.nodes().stream().map(Node::item).toList(),
                List.copyOf(tasks),
                List.copyOf(reports),
                IndicatorReader.read(outline, front),
                cited,
                closing,
                Rules.look(pieces));
    }

    private static List<ReadReport> reports(TaskDraft draft, ReadTask task, @Nullable Integer year) {
        ReadWhen line = draft.timeLine();
        List<ReadReport> reports = new ArrayList<>(ReportReader.read(draft.own(), task.lead(), line, year));
        draft.further().forEach(p -> reports.addAll(ReportReader.read(p, task.lead(), ReadWhen.NOTHING, year)));
        return reports;
    }

    private static List<CitingText> citing(Front front, Outline outline, Lines lines) {
        List<CitingText> texts = new ArrayList<>();
        texts.add(new CitingText(front.subject(), ReadCitation.Relation.IMPLEMENTS));
        front.preambleSentences().forEach(s -> texts.add(new CitingText(s, relation(s))));
        Stream.concat(
                        outline.nodes().stream().map(Node::block).map(Block::text),
                        lines.footnotes().stream().map(Line::flat))
                .forEach(t -> texts.add(new CitingText(t, ReadCitation.Relation.MENTIONS)));
        return texts;
    }

    /** By the word that a ground begins with; a Decision names its issuer before the first. */
    private static ReadCitation.Relation relation(FlatText ground) {
        String words = ground.atMost(120).folded();
        if (words.startsWith("căn cứ") || words.contains(" căn cứ ")) {
            return ReadCitation.Relation.BASIS;
        }
        boolean asked = words.matches("^(?:- ?)?(?:theo|xét) (?:đề nghị|tờ trình).*");
        return asked ? ReadCitation.Relation.MENTIONS : ReadCitation.Relation.IMPLEMENTS;
    }
}
