package ir.peyvand.meetings.minutes;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * Where the dark points of a picture stand.
 *
 * @param left of the first line of writing: its first dark column
 * @param right its last
 * @param dark points of the whole picture
 */
record Ink(int left, int right, int width, long dark) {

    private static final int DARK = 110;

    static Ink of(BufferedImage image) {
        int top = 0;
        while (top < image.getHeight() && isBlank(image, top)) {
            top++;
        }
        int bottom = top;
        while (bottom < image.getHeight() && !isBlank(image, bottom)) {
            bottom++;
        }
        int left = image.getWidth();
        int right = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isDark(image, x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        long dark = IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> isDark(image, x, y))
                        .count())
                .sum();
        return new Ink(left, right, image.getWidth(), dark);
    }

    int leftGap() {
        return left;
    }

    int rightGap() {
        return width - right;
    }

    private static boolean isBlank(BufferedImage image, int y) {
        return IntStream.range(0, image.getWidth()).noneMatch(x -> isDark(image, x, y));
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16) & 0xFF) < DARK && ((rgb >> 8) & 0xFF) < DARK && (rgb & 0xFF) < DARK;
    }
}
