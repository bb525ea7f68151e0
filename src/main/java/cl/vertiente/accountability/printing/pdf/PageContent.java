package cl.vertiente.accountability.printing.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The drawing instructions of one page: what is drawn where, and the same again with every piece either tagged or an artifact. */
final class PageContent {

    private static final int BUFFER = 1 << 16;
    private static final String MARK = "/MCID";
    private static final byte[] ARTIFACT = "\n/Artifact BMC".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\nEMC".getBytes(StandardCharsets.US_ASCII);
    private static final String REPEATED = "/Artifact <</Type /Pagination>> ";

    /** A marked piece: the instructions that begin and end it, and how many of them show texts. */
    private record Piece(int begin, int end, int shows) {
    }

    private final PDPage page;
    private final byte[] content;
    private Instructions drawn;
    private final PicturePlaces pictures = new PicturePlaces();
    /** By their number, which the exporter counts from 0 on each page. */
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private PDStream next;

    PageContent(PDPage page) throws IOException {
        this.page = page;
        try (InputStream stream = page.getContents()) {
            this.content = stream.readAllBytes();
        }
    }

    /** Finds the marked pieces, and what is drawn outside of them, which becomes an artifact. Touches nothing that pages share. */
    void survey() {
        drawn = new Instructions(content);
        Stray stray = new Stray();
        int begin = -1;
        int mark = -1;
        int shown = 0;
        for (int i = 0; i < drawn.size(); i++) {
            String operator = drawn.operator(i);
            pictures.see(drawn, i, mark);
            switch (operator) {
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                    if (begin >= 0) {
                        throw new IllegalArgumentException("A piece within another");
                    }
                    stray.end();
                    begin = i;
                    mark = markOf(drawn.operands(i));
                    shown = 0;
                }
                case OperatorName.END_MARKED_CONTENT -> {
                    if (begin < 0) {
                        throw new IllegalArgumentException("The end of a piece that did not begin");
                    }
                    if (mark != pieces.size()) {
                        throw new IllegalArgumentException("A piece out of its turn: " + mark);
                    }
                    pieces.add(new Piece(begin, i, shown));
                    types.add(null);
                    begin = -1;
                    mark = -1;
                }
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> shown += drawn.showsNothing(i) ? 0 : 1;
                default -> {
                    if (begin < 0) {
                        stray.see(operator, i);
                    }
                }
            }
        }
        stray.end();
    }

    /** Puts back the spaces that lines lost. */
    void mend(WordBreaks breaks) throws IOException {
        for (Piece piece : pieces) {
            if (piece.shows() > 1) {
                breaks.mend(page, drawn, piece.begin(), piece.end(), edits);
            }
        }
    }

    /** What is drawn between two marked pieces: from the first to the last of it, outside of texts. */
    private final class Stray {

        private int from = -1;
        private int to = -1;

        void see(String operator, int instruction) {
            switch (operator) {
                case "m", "re" -> begin(instruction);
                case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> to = drawn.to(instruction);
                case "Do", "sh" -> {
                    begin(instruction);
                    to = drawn.to(instruction);
                }
                case "BT" -> end();
                default -> { /* draws nothing by itself */ }
            }
        }

        private void begin(int instruction) {
            if (from < 0) {
                from = drawn.from(instruction);
            }
        }

        void end() {
            if (from >= 0) {
                edits.add(new Edit(from, from, ARTIFACT));
                edits.add(new Edit(to, to, END));
            }
            from = -1;
        }
    }

    private static int markOf(String operands) {
        int at = operands.lastIndexOf(MARK);
        if (at < 0) {
            throw new IllegalArgumentException("A piece without a number: " + operands);
        }
        int end = at + MARK.length() + 1;
        while (Character.isDigit(operands.charAt(end))) {
            end++;
        }
        return Integer.parseInt(operands.substring(at + MARK.length(), end).strip());
    }

    /** Of the piece with this number; see {@link Drawn}. */
    String text(int mark) {
        StringBuilder text = new StringBuilder();
        Piece piece = pieces.get(mark);
        for (int i = piece.begin(); i < piece.end(); i++) {
            if (isShowing(i)) {
                drawn.strings(i, text);
            }
        }
        return text.toString();
    }

    /** Of the piece with this number; see {@link Drawn}. */
    boolean isEmpty(int mark) {
        return pieces.get(mark).shows() == 0;
    }

    /** Of the piece with this number; see {@link Drawn}. */
    float left(int mark) {
        Piece piece = pieces.get(mark);
        float left = 0;
        for (int i = piece.begin(); i < piece.end(); i++) {
            if (drawn.operator(i).equals(OperatorName.SET_MATRIX)) {
                left = drawn.number(i, 4);
            } else if (isShowing(i)) {
                return left;
            }
        }
        return Float.MAX_VALUE;
    }

    private boolean isShowing(int instruction) {
        String operator = drawn.operator(instruction);
        return operator.equals(OperatorName.SHOW_TEXT) || operator.equals(OperatorName.SHOW_TEXT_ADJUSTED);
    }

    /** Where the pictures of each piece stand. */
    Map<Integer, PDRectangle> boxes() {
        return pictures.boxes();
    }

    /** The piece stays in the tree, in an element of this name; one that nobody names is an artifact. */
    void name(int mark, String type) {
        types.set(mark, type);
    }

    /** What the page shows from now on: {@link #rewrite} fills it. */
    void replaceBy(PDStream fresh) {
        next = fresh;
        page.setContents(fresh);
    }

    /** Writes the page again: artifacts marked as such, tagged pieces under the name of their element. Touches nothing that pages share. */
    void rewrite() {
        for (int mark = 0; mark < pieces.size(); mark++) {
            edits.add(named(pieces.get(mark).begin(), types.get(mark)));
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        try (OutputStream out = new BufferedOutputStream(next.createOutputStream(COSName.FLATE_DECODE), BUFFER)) {
            int written = 0;
            for (Edit edit : edits) {
                out.write(drawn.bytes(), written, edit.from() - written);
                out.write(edit.bytes());
                written = edit.to();
            }
            out.write(drawn.bytes(), written, drawn.bytes().length - written);
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing a page", failed);
        }
    }

    private Edit named(int begin, String type) {
        int from = drawn.from(begin);
        while (drawn.bytes()[from] != '/') {
            from++;
        }
        if (type == null) {
            return new Edit(from, drawn.operatorAt(begin), REPEATED.getBytes(StandardCharsets.US_ASCII));
        }
        int to = from;
        while (drawn.bytes()[to] != ' ' && drawn.bytes()[to] != '<') {
            to++;
        }
        return new Edit(from, to, ("/" + type).getBytes(StandardCharsets.US_ASCII));
    }
}
