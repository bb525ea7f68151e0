package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Invalid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as people write it: its words, and its answers each on a line, the right one behind an asterisk. Without answers a note is
 * asked.
 */
public record WrittenQuestion(String text, String options) {

    private static final String RIGHT = "*";

    public static WrittenQuestion of(FormQuestion question) {
        return new WrittenQuestion(question.text(), IntStream.range(0, question.options().size())
                .mapToObj(place -> (question.isRight(place) ? RIGHT + " " : "") + question.options().get(place))
                .collect(Collectors.joining("\n")));
    }

    /** Its answers, without the sign of the right one. */
    public List<String> answers() {
        return lines().stream().map(line -> line.startsWith(RIGHT) ? line.substring(1).strip() : line).toList();
    }

    /** Place of the right answer, from 0; null when none is marked. @throws Invalid when several are */
    public Integer right(String pointer) {
        var lines = lines();
        var marked = IntStream.range(0, lines.size()).filter(place -> lines.get(place).startsWith(RIGHT)).boxed().toList();
        if (marked.size() > 1) {
            throw new Invalid("training.form.right-twice", pointer);
        }
        return marked.isEmpty() ? null : marked.get(0);
    }

    private List<String> lines() {
        return options == null ? List.of() : options.lines().map(String::strip).filter(line -> !line.replace(RIGHT, "").isBlank()).toList();
    }
}
