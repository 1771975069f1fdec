package vn.tiendo.core.document.check.spelling;

import java.text.Normalizer;

/** Takes the marks off Vietnamese letters: the tone alone, or all of them. */
final class Tones {
    static final int ACUTE = 4;
    static final int DOT_BELOW = 5;
    private static final int TONES = 5;
    private static final String MARKED = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String UNMARKED = "aaaaaăăăăăâââââeeeeeêêêêêiiiiioooooôôôôôơơơơơuuuuuưưưưưyyyyy";

    private Tones() {}

    /** 0 for the level tone, then grave, hook, tilde, acute, dot below; of two marks the first. */
    static int of(String word) {
        for (int i = 0; i < word.length(); i++) {
            int at = MARKED.indexOf(word.charAt(i));
            if (at >= 0) {
                return at % TONES + 1;
            }
        }
        return 0;
    }

    static int count(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += MARKED.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Hats, horns and đ stay. */
    static String off(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = MARKED.indexOf(word.charAt(i));
            plain.append(at >= 0 ? UNMARKED.charAt(at) : word.charAt(i));
        }
        return plain.toString();
    }

    /** Nothing but the bare letters. */
    static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        String toneless = off(word);
        for (int i = 0; i < toneless.length(); i++) {
            char c = toneless.charAt(i);
            bare.append(c < 128 ? c : base(c));
        }
        return bare.toString();
    }

    private static char base(char c) {
        return switch (c) {
            case 'ă', 'â' -> 'a';
            case 'ê' -> 'e';
            case 'ô', 'ơ' -> 'o';
            case 'ư' -> 'u';
            case 'đ' -> 'd';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
    }
}
