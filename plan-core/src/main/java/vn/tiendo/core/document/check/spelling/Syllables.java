package vn.tiendo.core.document.check.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The syllables that Vietnamese spelling allows, built from its onsets and rimes. A rime that ends in c, ch, p, t bears
 * the acute tone or the dot below; k, gh, ngh stand before e, ê, i, y and c, g, ng before the rest. Loan words are
 * written with syllables that no Vietnamese word has ("pin", "boong") and are allowed.
 */
final class Syllables {
    private static final List<String> BEFORE_ALL = List.of(
            "", "b", "ch", "d", "đ", "h", "kh", "l", "m", "n", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> BEFORE_BACK = List.of("c", "g", "ng");
    private static final List<String> BEFORE_FRONT = List.of("k", "gh", "ngh");
    private static final Set<String> LABIAL = Set.of("b", "m", "p", "ph", "v");

    private static final String A =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây";
    private static final String O = "o oc oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt";
    private static final String O_GLIDE =
            "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet";
    private static final String U = "u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut uy"
            + " ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu";
    private static final String U_GLIDE =
            "uân uâng uât uây uâc uâu uê uêch uên uênh uêt uơ uơn uya uych uyên uyêt uyêc uyn uynh uyp uyt uyu";
    private static final String FRONT = "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
            + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu";
    private static final String Y = "y";
    private static final List<String> BEFORE_Y = List.of("", "h", "k", "l", "m", "s", "t", "v");
    private static final String ALONE = "yêm yên yêng yêt yêu";
    private static final String AFTER_QU =
            "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt êu"
                    + " i ich in inh it iu y ych yên yêt ynh yt yu o ơ ơi ơn ơt ôc";
    private static final String AFTER_GI =
            "a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âp ât âu ây e em en eo ep eng ê ên êng êt êm êc êu"
                    + " ch m n p t o oc oi om on ong ot ô ôc ôi ôn ông ôp ôt ơ ơi ơn ơt u ua uc ui um un up uôc uôi uông ư ưa ưt ương ươm";

    private static final Set<String> TONELESS = toneless();
    private static final Set<String> BARE = bare();

    private Syllables() {}

    private static Set<String> toneless() {
        Set<String> all = new HashSet<>();
        for (String onset : BEFORE_ALL) {
            add(all, onset, A, O, U, FRONT);
            add(all, onset, LABIAL.contains(onset) ? "oa oan oăn oe oen oet uy uyt uân" : O_GLIDE + " " + U_GLIDE);
        }
        BEFORE_BACK.forEach(onset -> add(all, onset, A, O, O_GLIDE, U, U_GLIDE));
        BEFORE_FRONT.forEach(onset -> add(all, onset, FRONT));
        BEFORE_Y.forEach(onset -> add(all, onset, Y));
        add(all, "", ALONE);
        add(all, "qu", AFTER_QU);
        add(all, "gi", AFTER_GI);
        all.add("gi");
        return all;
    }

    private static void add(Set<String> all, String onset, String... rimes) {
        for (String some : rimes) {
            for (String rime : some.split(" ")) {
                all.add(onset + rime);
            }
        }
    }

    private static Set<String> bare() {
        Set<String> bare = new HashSet<>();
        TONELESS.forEach(syllable -> bare.add(Tones.bare(syllable)));
        return bare;
    }

    /** @param word in small letters */
    static boolean possible(String word) {
        if (word.length() > 7 || Tones.count(word) > 1) {
            return false;
        }
        String toneless = Tones.off(word);
        if (!TONELESS.contains(toneless)) {
            return false;
        }
        int tone = Tones.of(word);
        return !stopped(toneless) || tone == Tones.ACUTE || tone == Tones.DOT_BELOW;
    }

    /** Whether the letters would make a syllable if they had the right marks. */
    static boolean lacksOnlyMarks(String word) {
        return BARE.contains(Tones.bare(word));
    }

    private static boolean stopped(String toneless) {
        char last = toneless.charAt(toneless.length() - 1);
        return "cpt".indexOf(last) >= 0 || toneless.endsWith("ch");
    }

    /** Two or more possible syllables written together, as loan words are: "panô", "kilômét". */
    static boolean chain(String word) {
        int length = Math.min(word.length(), 24);
        boolean[] reached = new boolean[length + 1];
        reached[0] = true;
        for (int end = 1; end <= length; end++) {
            for (int start = Math.max(0, end - 7); start < end && !reached[end]; start++) {
                String piece = word.substring(start, end);
                reached[end] = reached[start] && piece.length() < word.length() && looseSyllable(piece, start);
            }
        }
        return length == word.length() && reached[length];
    }

    /** In a loan word a stop needs no tone; only its first syllable begins with a vowel. */
    private static boolean looseSyllable(String piece, int at) {
        String toneless = Tones.off(piece);
        boolean vowelFirst = "aeiouy".indexOf(Tones.bare(piece).charAt(0)) >= 0;
        return Tones.count(piece) <= 1 && (at == 0 || !vowelFirst) && TONELESS.contains(toneless);
    }
}
