package cl.vertiente.demo.world;

import java.awt.Graphics2D;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters of five by seven squares: the machine's own would be others on each machine, and none on a server. */
final class DemoLetters {

    private static final int WIDTH = 5;
    private static final int HEIGHT = 7;

    /** Each row of a letter is five bits, the upper row first. */
    private static final Map<Character, int[]> ROWS = Stream.of(
            "A 14 17 17 31 17 17 17", "B 30 17 17 30 17 17 30", "C 14 17 16 16 16 17 14", "D 30 17 17 17 17 17 30",
            "E 31 16 16 30 16 16 31", "F 31 16 16 30 16 16 16", "G 14 17 16 23 17 17 15", "H 17 17 17 31 17 17 17",
            "I 14 4 4 4 4 4 14", "J 7 2 2 2 2 18 12", "K 17 18 20 24 20 18 17", "L 16 16 16 16 16 16 31", "M 17 27 21 21 17 17 17",
            "N 17 25 21 19 17 17 17", "O 14 17 17 17 17 17 14", "P 30 17 17 30 16 16 16", "Q 14 17 17 17 21 18 13",
            "R 30 17 17 30 20 18 17", "S 15 16 16 14 1 1 30", "T 31 4 4 4 4 4 4", "U 17 17 17 17 17 17 14",
            "V 17 17 17 17 17 10 4", "W 17 17 17 21 21 27 17", "X 17 17 10 4 10 17 17", "Y 17 17 10 4 4 4 4", "Z 31 1 2 4 8 16 31",
            "0 14 17 19 21 25 17 14", "1 4 12 4 4 4 4 14", "2 14 17 1 6 8 16 31", "3 31 2 4 2 1 17 14", "4 2 6 10 18 31 2 2",
            "5 31 16 30 1 1 17 14", "6 6 8 16 30 17 17 14", "7 31 1 2 4 8 8 8", "8 14 17 17 14 17 17 14", "9 14 17 17 15 1 2 12",
            "- 0 0 0 31 0 0 0", ": 0 4 4 0 4 4 0").map(line -> line.split(" "))
            .collect(Collectors.toMap(parts -> parts[0].charAt(0),
                    parts -> Stream.of(parts).skip(1).mapToInt(Integer::parseInt).toArray()));

    private DemoLetters() {
    }

    static int width(String text, int dot) {
        return text.length() * (WIDTH + 1) * dot;
    }

    /** @param dot size of a square in pixels; what has no letter leaves a gap */
    static void draw(Graphics2D canvas, String text, int left, int top, int dot) {
        int x = left;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            var rows = ROWS.getOrDefault(letter, new int[HEIGHT]);
            for (int row = 0; row < HEIGHT; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    if ((rows[row] >> (WIDTH - 1 - column) & 1) == 1) {
                        canvas.fillRect(x + column * dot, top + row * dot, dot, dot);
                    }
                }
            }
            x += (WIDTH + 1) * dot;
        }
    }
}
