package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.ParticipationRequest.ComponentRequest;
import cl.vertiente.agreement.boundary.ParticipationRequest.ResponsibleRequest;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView.ComponentView;
import cl.vertiente.agreement.domain.ParticipationView.ResponsibleView;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One component of an APR as it is typed: what is owed, and who answers for it now. Those who answered before stay as they are. */
public class ParticipationFormLine {

    private Component component;
    private List<ResponsibleView> earlier = List.of();
    private String goal;
    private String unit;
    private String personId;
    private String since;
    private String until;

    static ParticipationFormLine of(Component component, ComponentView known) {
        var line = new ParticipationFormLine();
        line.component = component;
        if (known == null) {
            return line;
        }
        line.goal = known.goal() == null ? null : Show.number(known.goal());
        line.unit = known.unit();
        var people = known.responsible();
        if (!people.isEmpty()) {
            var last = people.get(people.size() - 1);
            line.earlier = people.subList(0, people.size() - 1);
            line.personId = last.personId().toString();
            line.since = Objects.toString(last.since(), null);
            line.until = Objects.toString(last.until(), null);
        }
        return line;
    }

    /** Where it stands in the request. */
    public String getAt() {
        return "/components/" + component;
    }

    ComponentRequest request(Typed typed) {
        var pointer = getAt();
        if (earlier.isEmpty() && Stream.of(goal, unit, personId, since, until).map(typed::text).allMatch(Objects::isNull)) {
            return null;
        }
        var responsible = new ArrayList<>(earlier.stream()
                .map(one -> new ResponsibleRequest(one.personId(), one.since(), one.until())).toList());
        var person = typed.id(pointer + "/personId", personId);
        var from = typed.date(pointer + "/since", since);
        var to = typed.date(pointer + "/until", until);
        if (person != null) {
            responsible.removeIf(one -> one.personId().equals(person));
            responsible.add(new ResponsibleRequest(person, from, to));
        }
        return new ComponentRequest(typed.quantity(pointer + "/goal", goal), typed.text(unit), responsible);
    }

    public Component getComponent() {
        return component;
    }

    public List<ResponsibleView> getEarlier() {
        return earlier;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
