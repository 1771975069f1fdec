package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** When two quotes point at one place of the text, and which of many belong together. */
final class Quotes {
    static final double ENOUGH = 0.6;
    private static final int START = 40;
    private static final int LATER = 60;

    record Pair(int label, int read) {}

    private Quotes() {}

    /** 1 for the same beginning of an item, 0 for another item. */
    static double start(String one, String other) {
        String a = Wording.item(one);
        String b = Wording.item(other);
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0) {
            return 0;
        }
        int same = (int) IntStream.range(0, shorter)
                .takeWhile(i -> a.charAt(i) == b.charAt(i))
                .count();
        if (same == shorter && shorter >= 12 || a.equals(b)) {
            return 1 + same / 1e4;
        }
        if (same >= START) {
            return 0.97 + same / 1e4;
        }
        return later(a, b) || later(b, a) ? 0.9 : 0;
    }

    /** How much of the shorter quote lies in the longer one. */
    static double overlap(String one, String other) {
        String a = Wording.folded(one);
        String b = Wording.folded(other);
        int shorter = Math.min(a.length(), b.length());
        int run = longestRun(a, b);
        if (shorter == 0 || run < Math.min(30, ENOUGH * shorter)) {
            return 0;
        }
        List<String> few = Wording.tokens(a.length() <= b.length() ? a : b);
        Set<String> many = new HashSet<>(Wording.tokens(a.length() <= b.length() ? b : a));
        double words = (double) few.stream().filter(many::contains).count() / Math.max(1, few.size());
        return Math.max((double) run / shorter, words);
    }

    /** One to one, the likest first; below the least likeness nothing is paired. */
    static List<Pair> pairs(List<Entry> labels, List<Entry> read, double least, ToDoubleBiFunction<Entry, Entry> like) {
        record Candidate(double likeness, Pair pair) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double likeness = like.applyAsDouble(labels.get(i), read.get(j));
                if (likeness >= least) {
                    double apart = Math.abs((double) i / labels.size() - (double) j / read.size());
                    candidates.add(new Candidate(likeness - apart / 25, new Pair(i, j)));
                }
            }
        }
        candidates.sort((x, y) -> Double.compare(y.likeness, x.likeness));
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (pairs.stream().noneMatch(p -> p.label == candidate.pair.label || p.read == candidate.pair.read)) {
                pairs.add(candidate.pair);
            }
        }
        return pairs;
    }

    /** A short name for a quote in a list of readings. */
    static String brief(String quote) {
        String item = Wording.item(quote);
        return item.substring(0, Math.min(START, item.length())).strip();
    }

    private static boolean later(String whole, String part) {
        int at = whole.indexOf(part.substring(0, Math.min(START, part.length())));
        return part.length() >= 25 && at > 0 && at <= LATER;
    }

    private static int longestRun(String a, String b) {
        int longest = 0;
        int[] runs = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = b.length(); j > 0; j--) {
                runs[j] = a.charAt(i) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
                longest = Math.max(longest, runs[j]);
            }
        }
        return longest;
    }
}
