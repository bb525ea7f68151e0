package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the form of a record asks beside the questionnaire: when the visit was, who made it, of which campaign it is. */
@Named("visitFields")
@RequestScoped
public class VisitFields {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    private ReadVisitChoices readVisitChoices;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private String visitAt = "";
    private String label = "";
    private Set<String> chosen = Set.of();

    /** Somebody who may have been there. */
    public record Person(String id, String name, boolean chosen) {
    }

    void known(DiagnosisView view) {
        visitAt = view.visitAt() == null ? "" : FIELD.format(view.visitAt().atZone(Chile.ZONE));
        label = view.label() == null ? "" : view.label();
        chosen = view.surveyors().stream().map(person -> person.id().toString()).collect(Collectors.toSet());
    }

    void typed() {
        visitAt = said("visitAt");
        label = said("label");
        chosen = new HashSet<>(address.values("surveyors"));
    }

    private String said(String name) {
        var value = address.parameter(name);
        return value == null ? "" : value;
    }

    /** Null while nothing was typed, or when it cannot be read, which is then said at its field. */
    OffsetDateTime at() {
        if (visitAt.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(visitAt).atZone(Chile.ZONE).toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            forms.fault("/visitAt", messages.get("diagnosis.visit-unreadable"));
            return null;
        }
    }

    Set<UUID> team() {
        var known = readVisitChoices.surveyors().stream().map(ReadVisitChoices.Surveyor::id).collect(Collectors.toSet());
        return known.stream().filter(id -> chosen.contains(id.toString())).collect(Collectors.toSet());
    }

    public List<Person> getPeople() {
        return readVisitChoices.surveyors().stream().map(one -> new Person(one.id().toString(), one.name(),
                chosen.contains(one.id().toString()))).toList();
    }

    public String getVisitAt() {
        return visitAt;
    }

    public String getLabel() {
        return label;
    }
}
