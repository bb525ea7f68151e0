package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the form of a record is: of each section what is still open before it can be handed in. */
@Named("visitProgress")
@RequestScoped
public class VisitProgressPage {

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private List<SectionProgress> sections;

    /** A section with what is open in it; nothing when it is done. */
    public record SectionProgress(String id, String title, String href, List<Open> open) {
    }

    /** An answer that is missing, or that cannot be as it is. */
    public record Open(String label, String sentence, String href) {
    }

    /** All sections of the form in their order. */
    public List<SectionProgress> getSections() {
        if (sections == null) {
            var view = readDiagnoses.one(Ids.parse(address.variable("id")));
            var form = readDiagnoses.questionnaire(view.questionnaireVersion());
            var faults = readDiagnoses.open(view.id());
            var edit = "/diagnosticos/" + view.id() + "/editar/";
            sections = form.sections().stream().map(section -> new SectionProgress(section.id(), form.text(section.title()),
                    edit + section.id(), faults.stream().filter(fault -> isOf(fault, form, section))
                            .map(fault -> new Open(label(fault, form), messages.format(fault.fault().key(), fault.fault().arguments()),
                                    edit + section.id() + "#" + Forms.fieldId(fault.pointer()))).toList())).toList();
        }
        return sections;
    }

    /** Those in which something is open. */
    public List<SectionProgress> getUndone() {
        return getSections().stream().filter(section -> !section.open().isEmpty()).toList();
    }

    public int getCount() {
        return getSections().stream().mapToInt(section -> section.open().size()).sum();
    }

    private static boolean isOf(FormFault fault, Questionnaire form, Section section) {
        var path = fault.pointer().split("/");
        return path.length < 3 ? section.equals(form.sections().get(0))
                : section.questions().stream().anyMatch(question -> question.id().equals(path[2]));
    }

    /** {@code Bombas 2: Estado}. */
    private String label(FormFault fault, Questionnaire form) {
        var path = fault.pointer().split("/");
        if (path.length < 3) {
            return messages.get("diagnosis.edit.visit-at");
        }
        var question = form.question(path[2]).orElseThrow();
        var label = form.text(question.label());
        if (!question.isGroup() || path.length < 4) {
            return label;
        }
        var entry = label + " " + (Integer.parseInt(path[3]) + 1);
        return path.length < 5 ? entry : question.question(path[4]).map(inner -> entry + ": " + form.text(inner.label())).orElse(entry);
    }
}
