package vn.tiendo.core.document.check.layout;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadSignature;

/** Signing for others: the state writes TM., KT., TL., the Party T/M, K/T, T/L. */
public final class SigningPrefix implements Rule {
    private static final Pattern STATE = Pattern.compile("^(T|K)(M|T|L)\\.(?= ?\\p{Lu})");
    private static final Pattern PARTY = Pattern.compile("^(T|K)/(M|T|L)\\.?(?= ?\\p{Lu})");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        BodySystem system = pieces.front().header().system();
        if (system != BodySystem.PARTY && system != BodySystem.STATE) {
            return List.of();
        }
        ReadSignature signature = pieces.closing().signature();
        return Stream.of(signature.authority(), signature.position())
                .filter(Objects::nonNull)
                .map(found -> check(found, system == BodySystem.PARTY))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ParseProblem check(Found<String> line, boolean party) {
        Matcher prefix = (party ? STATE : PARTY).matcher(line.value());
        if (!prefix.find()) {
            return null;
        }
        String right = prefix.group(1) + (party ? "/" : "") + prefix.group(2) + (party ? "" : ".");
        int start = line.span().start();
        return Point.SIGNATURE_PREFIX.mended(new TextSpan(start, start + prefix.end()), right, prefix.group());
    }
}
