package vn.tiendo.core.document.check.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadRecipient;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * Who is to do something and gets no copy. Named bodies only: whoever issues the plan keeps it, and classes that are
 * open ("các cơ quan liên quan") cannot be looked up among the recipients.
 */
public final class LeadWithoutCopy implements Rule {
    private static final int ENOUGH_RECIPIENTS = 200;
    private static final int ENOUGH_LEADS = 300;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        List<ReadRecipient> recipients = pieces.closing().recipients();
        if (addressed(pieces) || recipients.isEmpty() || recipients.size() > ENOUGH_RECIPIENTS) {
            return problems;
        }
        Copies copies = Copies.of(recipients);
        if (copies.toEverybody()) {
            return problems;
        }
        Found<String> issuer = pieces.front().header().issuer();
        Set<String> seen = new HashSet<>();
        for (ReadTask task : pieces.tasks()) {
            for (Found<String> lead : task.lead()) {
                ParseProblem problem = seen.size() < ENOUGH_LEADS && seen.add(BodyWords.fold(lead.value()))
                        ? check(lead, copies, issuer)
                        : null;
                if (problem != null) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }

    /** Those whom a letter is addressed to get it. */
    private static boolean addressed(Pieces pieces) {
        return Stream.concat(pieces.zones().head().stream(), pieces.zones().front().stream())
                .anyMatch(line -> line.flat().folded().startsWith("kính gửi"));
    }

    private static @Nullable ParseProblem check(Found<String> lead, Copies copies, @Nullable Found<String> issuer) {
        BodyWords body = BodyWords.of(lead.value());
        boolean own = issuer != null && BodyWords.of(issuer.value()).holds(body);
        boolean named = body.named() && BodyHead.at(FlatText.of(lead.value()), 0);
        return !named || own || copies.reach(body) ? null : Point.RECIPIENTS_LEAD_MISSING.at(lead.span(), lead.value());
    }
}
