package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.shared.Ids;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button within the form of a section does to the answers that came with it: {@code add-pumps}, {@code remove-pumps-0}, or
 * {@code same} for the whole section. The page applies it before it is drawn, since its rows depend on it.
 */
public final class FormStep {

    static final String SAME = "same";

    private static final Pattern STEP = Pattern.compile("(?<what>add|remove)-(?<group>[a-z][a-z0-9_]*)(-(?<index>\\d{1,3}))?");

    private FormStep() {
    }

    /**
     * @param step value of the button that sent the form; null when none of these did
     * @return empty when it is no such button
     */
    public static Optional<Answers> apply(String step, Section section, Answers answers, Answers previous) {
        if (SAME.equals(step)) {
            return Optional.of(Unchanged.fill(section, answers, previous));
        }
        var said = STEP.matcher(step == null ? "" : step);
        return said.matches() ? section.questions().stream().filter(question -> question.isGroup() && question.id()
                .equals(said.group("group")))
                .findFirst().map(group -> changed(said, group, answers)) : Optional.empty();
    }

    /**
     * Where whoever pressed the button goes on: in the entry that was added, at the button that adds when one was taken away.
     *
     * @param answers as the button left them
     * @return the identifier of a field of the form; empty when it is no such button
     */
    public static Optional<String> focus(String step, Section section, Answers answers) {
        if (SAME.equals(step)) {
            return Optional.of("do-same");
        }
        var said = STEP.matcher(step == null ? "" : step);
        return said.matches() ? section.questions().stream().filter(question -> question.id().equals(said.group("group"))).findFirst()
                .map(group -> "answers-" + group.id() + (said.group("what").equals("remove") ? "-add"
                        : "-" + (answers.entries(group.id()).size() - 1) + "-" + group.questions().get(0).id())) : Optional.empty();
    }

    private static Answers changed(Matcher said, Question group, Answers answers) {
        return said.group("what").equals("add") ? added(group, answers)
                : removed(group, said.group("index") == null ? -1 : Integer.parseInt(said.group("index")), answers);
    }

    /** One more entry of a group, empty. */
    static Answers added(Question group, Answers answers) {
        var entries = new ArrayList<>(answers.entries(group.id()));
        entries.add(new Answer.Entry(Ids.next().toString(), Answers.NONE));
        return answers.with(group.id(), new Answer.Repeated(entries));
    }

    /** Without one of the entries of a group. */
    static Answers removed(Question group, int index, Answers answers) {
        var entries = new ArrayList<>(answers.entries(group.id()));
        if (index >= 0 && index < entries.size()) {
            entries.remove(index);
        }
        return answers.with(group.id(), entries.isEmpty() ? null : new Answer.Repeated(entries));
    }
}
