package vn.tiendo.core.document.outline;

/** Whether a text is written in capital letters. */
public final class Capitals {
    private Capitals() {}

    public static boolean are(String text) {
        int letters = 0;
        int capitals = 0;
        int end = Math.min(text.length(), 400);
        for (int i = 0; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters >= 3 && capitals * 10 >= letters * 9;
    }
}
