package cl.vertiente.accountability.printing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The drawing instructions of a page as the bytes that they are: which operators there are, and where the operands of each begin. Nothing
 * is made of an operand until somebody asks for it, since nearly all are copied as they stand (ISO 32000-1, 7.8.2). An instruction is
 * named by its place among the others, from 0.
 */
final class Instructions {

    private static final int FIRST_ROOM = 1024;

    private static final boolean[] BLANK = table(" \n\r\t\f\0");
    private static final boolean[] ENDS_WORD = table(" \n\r\t\f\0()<>[]/%");

    private final byte[] bytes;
    private final Map<Integer, String> names = new HashMap<>();
    private String[] operators = new String[FIRST_ROOM];
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int size;

    /** @throws IllegalArgumentException when a string has no end, or a picture stands among the instructions */
    Instructions(byte[] bytes) {
        this.bytes = bytes;
        for (int at = 0; at < bytes.length;) {
            at = isBlank(bytes[at]) ? at + 1 : after(at);
        }
    }

    /** Behind the token that begins here. */
    private int after(int at) {
        return switch (bytes[at]) {
            case '(' -> afterString(at);
            case '<' -> at + 1 < bytes.length && bytes[at + 1] == '<' ? at + 2 : afterHexadecimal(at);
            case '>', '[', ']' -> at + 1;
            case '/' -> afterWord(at + 1);
            default -> afterNumberOrOperator(at);
        };
    }

    private int afterString(int open) {
        int depth = 1;
        int at = open + 1;
        while (at < bytes.length && depth > 0) {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> { /* shown as it is */ }
            }
            at++;
        }
        if (depth > 0) {
            throw new IllegalArgumentException("A string without an end at " + open);
        }
        return at;
    }

    private int afterHexadecimal(int open) {
        int at = open;
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        return at + 1;
    }

    private int afterWord(int start) {
        int at = start;
        while (at < bytes.length && !ENDS_WORD[bytes[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    private int afterNumberOrOperator(int start) {
        int end = Math.max(start + 1, afterWord(start));
        if (bytes[start] >= 'A' || bytes[start] == '\'' || bytes[start] == '"') {
            add(name(start, end), start, end);
        }
        return end;
    }

    /** No operator has more than three letters: the same ones are the same text. */
    private String name(int start, int end) {
        int letters = 0;
        for (int at = start; at < end; at++) {
            letters = letters << Byte.SIZE | bytes[at];
        }
        return end - start > 3 ? text(start, end) : names.computeIfAbsent(letters, any -> text(start, end));
    }

    private void add(String operator, int start, int end) {
        if (operator.equals("BI")) {
            throw new IllegalArgumentException("Pictures among the instructions are not supported");
        }
        if (size == operators.length) {
            operators = Arrays.copyOf(operators, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        operators[size] = operator;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private static boolean isBlank(byte one) {
        return BLANK[one & 0xFF];
    }

    private static boolean[] table(String members) {
        boolean[] table = new boolean[1 << Byte.SIZE];
        members.chars().forEach(member -> table[member] = true);
        return table;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    String operator(int instruction) {
        return operators[instruction];
    }

    /** Where its operands begin, with the blanks before them. */
    int from(int instruction) {
        return instruction == 0 ? 0 : ends[instruction - 1];
    }

    /** Where its operator begins. */
    int operatorAt(int instruction) {
        return starts[instruction];
    }

    /** Behind its operator. */
    int to(int instruction) {
        return ends[instruction];
    }

    /** As they are written. */
    String operands(int instruction) {
        return text(from(instruction), starts[instruction]).strip();
    }

    /** @param which of its operands, from 0; all of them are numbers */
    float number(int instruction, int which) {
        int end = from(instruction);
        int start = end;
        for (int seen = 0; seen <= which; seen++) {
            start = end;
            while (isBlank(bytes[start])) {
                start++;
            }
            end = afterWord(start);
        }
        return Float.parseFloat(text(start, end));
    }

    /** Whether what it shows is an empty string. */
    boolean showsNothing(int instruction) {
        return bytes[starts[instruction] - 1] == ')' && bytes[starts[instruction] - 2] == '('
                && bytes[starts[instruction] - 3] != '\\';
    }

    /** Adds the strings of its operands as they are written, a character for each byte and none of them a blank. */
    void strings(int instruction, StringBuilder text) {
        for (int at = from(instruction); at < starts[instruction];) {
            int next = isBlank(bytes[at]) ? at + 1 : after(at);
            if (bytes[at] == '(' || bytes[at] == '<') {
                for (int i = at + 1; i < next - 1; i++) {
                    text.append((char) (0x100 | bytes[i]));
                }
            }
            at = next;
        }
    }
}
