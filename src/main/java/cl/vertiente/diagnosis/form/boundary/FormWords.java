package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The words of the form that belong to no question of it. */
@Named("formWords")
@ApplicationScoped
public class FormWords {

    @Inject
    private AnswerWords answers;

    @Inject
    private Messages messages;

    public String yesNo(boolean yes) {
        return answers.yesNo(yes);
    }

    /** The parts of a point, in the order in which they are asked. */
    public List<String> pointParts() {
        return FormSections.POINT;
    }

    /** What can be chosen for a part of a point. */
    public List<Option> pointOptions(String part) {
        return part.equals("zone") ? Stream.of("18", "19").map(zone -> new Option(zone, zone)).toList()
                : Stream.of("PHONE", "PAPER", "MAP").map(source -> new Option(source, messages.get("diagnosis.form.point.source."
                        + source)))
                        .toList();
    }
}
