package vn.tiendo.core.document.check.spelling;

import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;

/** Two ways of writing that are both right: where the tone stands (hoà, hòa), and i or y at the end (lí, lý). */
final class Spelling {
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";

    private Spelling() {}

    /** One way for both; the length stays. */
    static String settled(String words) {
        return settle(Folding.fold(words));
    }

    static String settled(FlatText text) {
        return settle(text.folded());
    }

    private static String settle(String folded) {
        char[] chars = folded.toCharArray();
        for (int i = 1; i < chars.length; i++) {
            int at = I.indexOf(chars[i]);
            boolean ends = i + 1 == chars.length || !Character.isLetter(chars[i + 1]);
            boolean alone = "hklmstq".indexOf(chars[i - 1]) >= 0 && (i == 1 || !Character.isLetter(chars[i - 2]))
                    || chars[i - 1] == 'u' && i > 1 && chars[i - 2] == 'q';
            if (at >= 0 && ends && alone) {
                chars[i] = Y.charAt(at);
            }
        }
        return new String(chars);
    }
}
