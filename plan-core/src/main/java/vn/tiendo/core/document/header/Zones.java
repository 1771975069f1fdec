package vn.tiendo.core.document.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Line;

/**
 * The stretches of a document.
 *
 * @param head above the title: letterhead, number, place and date
 * @param title the line that names the kind; null when lost
 * @param front between the title and the first numbered part: subject and preamble
 * @param planFront the same for the plan that a Decision in front promulgates; else equal to front
 * @param body the numbered parts
 * @param tail recipients and signature
 * @param annexes what stands behind them
 */
public record Zones(
        List<Line> head,
        @Nullable Line title,
        List<Line> front,
        List<Line> planFront,
        List<Line> body,
        List<Line> tail,
        List<Line> annexes) {}
