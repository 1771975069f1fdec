package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;

/** Recipients without their purpose in brackets. */
final class RecipientComparison implements Comparison {
    private static final double SAME = 0.75;

    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<String> left = new ArrayList<>(read.words("recipients"));
        List<String> unheld = new ArrayList<>();
        for (String recipient : labels.words("recipients")) {
            String found = left.stream()
                    .filter(r -> plain(r).equals(plain(recipient)))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(r -> Names.inCommon(plain(recipient), plain(r)) >= SAME)
                            .findFirst())
                    .orElse(null);
            if (!left.remove(found)) {
                unheld.add("recipient " + Quotes.brief(recipient));
            }
        }
        left.forEach(r -> unheld.add("no recipient " + Quotes.brief(r)));
        return unheld;
    }

    private static String plain(String recipient) {
        return Wording.item(Wording.full(recipient).replaceAll("\\([^)]*\\)", " "));
    }
}
